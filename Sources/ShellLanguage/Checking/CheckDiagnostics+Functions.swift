// The wording of what the check finds in calls of functions and commands.

import ShellSyntax
import Tabular

extension Diagnostic {
  static func columnListOutsideRow(_ name: Name) -> Diagnostic {
    Diagnostic(
      .noRow,
      "there is no table here for '\(name.text)(…)' to look at",
      at: name.range,
      help: "it works in where, add and group-by; elsewhere: (… | get NAME)"
    )
  }

  static func noColumn(in argument: Expression, _ name: Name) -> Diagnostic {
    var help = "inside stands a column, or an expression over columns"
    if case .string(let text) = argument.kind {
      help = "a column stands without quotes: \(name.text)(\(text))"
    }
    let message = "'\(name.text)(…)' names no column"
    return Diagnostic(.noColumn, message, at: argument.range, help: help)
  }

  static func noDate(_ text: String, at range: SourceRange) -> Diagnostic {
    let fault = CommandError.noDate(text)
    return Diagnostic(.wrongArgument, fault.message, at: range, help: fault.help)
  }

  static func faultyCall(_ call: CommandCall, _ fault: CommandFault) -> Diagnostic {
    Diagnostic(
      fault.lacksArgument ? .missingArgument : .wrongArgument,
      fault.message,
      at: fault.lacksArgument ? call.name.range : call.range,
      help: fault.help
    )
  }

  static func bareColumnInAggregate(
    _ name: String,
    _ kind: ValueKind,
    at range: SourceRange
  ) -> Diagnostic {
    let functions: [Aggregator] =
      switch kind {
      case .int, .float, .any: [.sum, .min, .max]
      case .string, .date, .bool, .null: [.min, .max, .list]
      case .list, .record, .table: [.list, .distinct]
      }
    let calls = functions.map { "\($0.rawValue)(\(name))" }.joined(separator: ", ")
    return Diagnostic(
      .columnInAggregate,
      "'\(name)' has many values in a group",
      at: range,
      help: "say which: \(calls), or group by it too"
    )
  }

  static func repeatedColumn(_ name: Name, first: Name) -> Diagnostic {
    var fault = Diagnostic(
      .repeatedColumn,
      "there would be two columns '\(name.text)'",
      at: name.range,
      help: "give one of them another name"
    )
    fault.related = [.init(range: first.range, label: "the first")]
    return fault
  }
}
