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
  package let head: HeadCode
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
  package let name: String
  package let range: SourceRange
}

/// An expression over a row. `column(i)` in its code is `columns[i]`, found in the table once before
/// its rows are visited.
package struct RowExpression: Sendable {
  package let code: ExpressionCode
  package let columns: [RowColumn]
}

/// A column over the rows of a group.
package struct AggregateCode: Sendable {
  package let name: String
  package let value: RowExpression
}

/// A command with its bound arguments.
package struct CallCode: Sendable {
  package let command: any Command
  package let arguments: [String: [ArgumentCode]]
  package let range: SourceRange
}

/// An argument, ready to be evaluated.
package struct ArgumentCode: Sendable {
  package let code: ExpressionCode
  package let isWord: Bool
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
  package let name: String
  /// For each parameter, its value where the call leaves it out.
  package let fallbacks: [ExpressionCode?]
  /// The slots that its parameters and variables take.
  package let frameSize: Int
  package let body: [Step]
  package let source: Source
}

/// A program that has passed the check.
package struct CheckedProgram: Sendable {
  package let source: Source
  package let steps: [(step: Step, range: SourceRange)]
  /// Functions that calls refer to by index; those defined by earlier inputs come first.
  package let functions: [FunctionCode]
}
