// A checked program: names are slots, commands are bound, nothing is left to look up by text. The
// interpreter runs this and knows no syntax tree.

import ShellSyntax
import Tabular

/// Where a variable lives.
package enum Slot: Hashable, Sendable {
  /// A variable of the top level, or of a block there.
  case global(Int)
  /// A variable of the function that runs.
  case local(Int)
}

/// A pipe, ready to run.
package struct PipeCode {
  /// Where its values come from.
  package let head: HeadCode
  /// What is done with them, in order.
  package let stages: [StageCode]

  /// The expression that the pipe is; nil where it is more.
  var plain: ExpressionCode? {
    guard stages.isEmpty, case .expression(let code, _) = head else { return nil }
    return code
  }
}

/// The start of a pipe.
package indirect enum HeadCode {
  case call(CallCode)
  case expression(ExpressionCode, start: Int)
  case last(SourceRange)

  /// Where it starts.
  var start: Int {
    switch self {
    case .call(let call): call.range.start
    case .expression(_, let start): start
    case .last(let range): range.start
    }
  }
}

/// A step of a pipe.
package enum StageCode {
  case filter(RowExpression, SourceRange)
  case extend(String, RowExpression, SourceRange)
  case group(by: [RowColumn], aggregates: [AggregateCode], SourceRange)
  case call(CallCode)

  /// What it is called by.
  package var name: String {
    switch self {
    case .filter: Keyword.where.rawValue
    case .extend: Keyword.add.rawValue
    case .group: Keyword.groupBy.rawValue
    case .call(let call): call.name
    }
  }

  /// Where the stage stands.
  package var range: SourceRange {
    switch self {
    case .filter(_, let range), .extend(_, _, let range), .group(_, _, let range): range
    case .call(let call): call.range
    }
  }
}

/// A column named in the source.
package struct RowColumn: Sendable {
  /// The column's name.
  package let name: String
  /// Where the source names it.
  package let range: SourceRange
}

/// An expression over a row. `column(i)` in its code is `columns[i]`, found in the table once before
/// its rows are visited.
package struct RowExpression {
  /// The expression.
  package let code: ExpressionCode
  /// The columns that it uses.
  package let columns: [RowColumn]
}

/// A column over the rows of a group.
package struct AggregateCode {
  /// The name of the new column.
  package let name: String
  /// Its value, once for each group.
  package let value: RowExpression
}

/// A command with its bound arguments.
package struct CallCode {
  /// The command.
  package let command: any Command
  /// What the source calls it by.
  package let name: String
  /// What each parameter and flag is given, by its name; those that are not given are not there.
  package let arguments: [String: [ArgumentCode]]
  /// Where the call stands.
  package let range: SourceRange
}

/// An argument, ready to be evaluated.
package struct ArgumentCode {
  /// Its value.
  package let code: ExpressionCode
  /// Whether it was written as a bare word.
  package let isWord: Bool
  /// Where the argument stands.
  package let range: SourceRange
}

/// An argument of a script that is run, ready to be evaluated.
package struct ScriptArgumentCode {
  /// The flag, without its dashes; nil for a value.
  package let flag: String?
  /// The value; of a flag, the one behind its `=`.
  package let value: ArgumentCode?
  /// What is known of the value.
  package let type: StaticType
  /// Where the argument stands.
  package let range: SourceRange
}

/// A function that the program defines; a class, as every call holds on to it.
package final class FunctionCode {
  /// The name that calls use.
  package let name: String
  /// For each parameter, its value where the call leaves it out.
  package let fallbacks: [ExpressionCode?]
  /// The slots that its parameters and variables take.
  package let frameSize: Int
  /// What a call runs.
  package let body: Step
  /// The source that defines it, where the ranges of its body point.
  package let source: Source
  /// How many of the calls that may be open at once a call counts for. The stack bounds them, and a
  /// call takes as much of it as its body is deep.
  let weight: Int

  /// The height of body that one call may have: more than people write, and a thousand such calls fit
  /// the stack many times.
  private static let heightOfOne = 16

  init(
    name: String,
    fallbacks: [ExpressionCode?],
    frameSize: Int,
    body: Step,
    source: Source,
    height: Int
  ) {
    self.name = name
    self.fallbacks = fallbacks
    self.frameSize = frameSize
    self.body = body
    self.source = source
    weight = 1 + height / Self.heightOfOne
  }
}

/// A program that has passed the check.
package struct CheckedProgram {
  /// The source that it was checked from.
  package let source: Source
  /// The statements of the top level, in order, and where they stand.
  package let steps: [(step: Step, range: SourceRange)]
  /// Functions that calls refer to by index; those defined by earlier inputs come first.
  package let functions: [FunctionCode]
  /// The arguments that it takes under a name.
  package let parameters: [ScriptParameter]
  /// Whether it uses those without a name.
  package let usesArguments: Bool
}
