// A checked program: names are slots, commands are bound, nothing is left to look up by text. The
// interpreter runs this and knows no syntax tree.

import ShellSyntax
import Tabular

/// A statement, ready to run.
package indirect enum Step: Sendable {
  case store(Slot, PipeCode)
  case branch(ExpressionCode, SourceRange, then: [Step], otherwise: [Step])
  case loop(Slot, over: ExpressionCode, SourceRange, body: [Step])
  /// A function's definition: its body is code of its own, and the statement itself does nothing.
  case define
  case breakLoop
  case continueLoop
  case returnValue(ExpressionCode?)
  case assertion(ExpressionCode, SourceRange, message: ExpressionCode?)
  case runScript(path: ArgumentCode, arguments: [ArgumentCode], SourceRange)
  case show(PipeCode, SourceRange)
}

/// Where a variable lives.
package enum Slot: Hashable, Sendable {
  /// A variable of the top level, or of a block there.
  case global(Int)
  /// A variable of the function that runs.
  case local(Int)
}

/// A pipe, ready to run.
package struct PipeCode: Sendable {
  /// Where its values come from.
  package let head: HeadCode
  /// What is done with them, in order.
  package let stages: [StageCode]
}

/// The start of a pipe.
package indirect enum HeadCode: Sendable {
  case call(CallCode)
  case expression(ExpressionCode)
  case last(SourceRange)
}

/// A step of a pipe.
package enum StageCode: Sendable {
  case filter(RowExpression, SourceRange)
  case extend(String, RowExpression, SourceRange)
  case group(by: [RowColumn], aggregates: [AggregateCode], SourceRange)
  case call(CallCode)

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
package struct RowExpression: Sendable {
  /// The expression.
  package let code: ExpressionCode
  /// The columns that it uses.
  package let columns: [RowColumn]
}

/// A column over the rows of a group.
package struct AggregateCode: Sendable {
  /// The name of the new column.
  package let name: String
  /// Its value, once for each group.
  package let value: RowExpression
}

/// A command with its bound arguments.
package struct CallCode: Sendable {
  /// The command.
  package let command: any Command
  /// What each parameter and flag is given, by its name; those that are not given are not there.
  package let arguments: [String: [ArgumentCode]]
  /// Where the call stands.
  package let range: SourceRange
}

/// An argument, ready to be evaluated.
package struct ArgumentCode: Sendable {
  /// Its value.
  package let code: ExpressionCode
  /// Whether it was written as a bare word.
  package let isWord: Bool
  /// Where the argument stands.
  package let range: SourceRange
}

/// An expression, ready to run.
package indirect enum ExpressionCode: Sendable {
  case constant(Value)
  case variable(Slot, Name)
  case last(SourceRange)
  case column(Int)
  case metadata(String)
  case interpolation([ExpressionCode])
  case list([ExpressionCode])
  case record([String], [ExpressionCode])
  case builtin(Builtin, [ExpressionCode], SourceRange)
  case function(Int, [ExpressionCode], SourceRange)
  case aggregate(Aggregator, ExpressionCode?, SourceRange)
  case negate(ExpressionCode, SourceRange)
  case not(ExpressionCode, SourceRange)
  case and(ExpressionCode, ExpressionCode, SourceRange)
  case or(ExpressionCode, ExpressionCode, SourceRange)
  case coalesce(ExpressionCode, ExpressionCode)
  case binary(BinaryOperator, SourceRange, ExpressionCode, ExpressionCode)
  case member(ExpressionCode, Name)
  case index(ExpressionCode, ExpressionCode, SourceRange)
  case pipe(PipeCode)
}

/// A function that the program defines.
package struct FunctionCode: Sendable {
  /// The name that calls use.
  package let name: String
  /// For each parameter, its value where the call leaves it out.
  package let fallbacks: [ExpressionCode?]
  /// The slots that its parameters and variables take.
  package let frameSize: Int
  /// What a call runs.
  package let body: [Step]
  /// The source that defines it, where the ranges of its body point.
  package let source: Source
}

/// A program that has passed the check.
package struct CheckedProgram: Sendable {
  /// The source that it was checked from.
  package let source: Source
  /// The statements of the top level, in order, and where they stand.
  package let steps: [(step: Step, range: SourceRange)]
  /// Functions that calls refer to by index; those defined by earlier inputs come first.
  package let functions: [FunctionCode]
}
