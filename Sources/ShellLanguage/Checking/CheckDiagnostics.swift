// The wording of everything that the check finds.

import ShellSyntax
import Tabular

extension Diagnostic {
  static func unknownCommand(_ name: Name, help: String) -> Diagnostic {
    Diagnostic(.unknownCommand, "unknown command '\(name.text)'", at: name.range, help: help)
  }

  static func notAStage(_ name: Name) -> Diagnostic {
    Diagnostic(
      .notAStage,
      "'\(name.text)' takes nothing from the pipe",
      at: name.range,
      label: "it can only start a pipe",
      help: "start a new statement with it"
    )
  }

  static func needsInput(_ name: Name, _ kinds: [ValueKind], example: String) -> Diagnostic {
    Diagnostic(
      .needsInput,
      "'\(name.text)' needs \(list(kinds)) from the pipe",
      at: name.range,
      help: "put it after '|': \(example)"
    )
  }

  static func wrongInput(
    _ stage: String,
    at range: SourceRange,
    expected: [ValueKind],
    found: ValueKind,
    from source: SourceRange
  ) -> Diagnostic {
    var diagnostic = Diagnostic(
      .wrongInput,
      "'\(stage)' needs \(list(expected)), but \(found.described) comes in",
      at: range,
      label: "expected \(list(expected))"
    )
    diagnostic.related = [.init(range: source, label: "this gives \(found.described)")]
    return diagnostic
  }

  static func noValue(_ range: SourceRange, stage: String) -> Diagnostic {
    Diagnostic(
      .noValue,
      "this gives no value for '\(stage)'",
      at: range,
      help: "it only changes the session"
    )
  }

  static func unknownFlag(_ name: Name, command: String, flags: [String]) -> Diagnostic {
    Diagnostic(
      .unknownFlag,
      "'\(command)' has no flag '--\(name.text)'",
      at: name.range,
      label: flags.isEmpty
        ? "it has none" : "flags: \(flags.map { "--\($0)" }.joined(separator: ", "))",
      help: Lexer.jsonMark == "--\(name.text)"
        ? "'--json' goes at the end of a statement that shows its value"
        : nearest(to: name.text, in: flags).map { "did you mean '--\($0)'?" }
          ?? "'help \(command)' shows how it is called"
    )
  }

  static func flagWithoutValue(_ name: Name, kind: ParameterKind) -> Diagnostic {
    Diagnostic(
      .flagWithoutValue,
      "'--\(name.text)' needs a value",
      at: name.range,
      label: "expected \(kind.placeholder)"
    )
  }

  static func switchWithValue(_ name: Name, at range: SourceRange) -> Diagnostic {
    Diagnostic(.switchWithValue, "'--\(name.text)' takes no value", at: range)
  }

  static func repeatedFlag(_ name: Name) -> Diagnostic {
    Diagnostic(.repeatedFlag, "'--\(name.text)' is given twice", at: name.range)
  }

  static func missingArgument(
    _ command: String,
    parameter: Parameter,
    at range: SourceRange
  )
    -> Diagnostic
  {
    Diagnostic(
      .missingArgument,
      "'\(command)' needs \(parameter.name.uppercased()): \(parameter.summary)",
      at: range,
      help: "'help \(command)' shows how it is called"
    )
  }

  static func extraArgument(
    _ command: String,
    limit: Int,
    at range: SourceRange,
    help: String
  ) -> Diagnostic {
    let limits = limit == 0 ? "no argument" : limit == 1 ? "one argument" : "\(limit) arguments"
    return Diagnostic(
      .extraArgument,
      "'\(command)' takes \(limits)",
      at: range,
      label: "this is one too many",
      help: help
    )
  }

  static func wrongArgument(
    _ name: String,
    expected: String,
    found: String,
    at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .wrongArgument,
      "\(name.uppercased()) must be \(expected), not \(found)",
      at: range
    )
  }

  static func unknownChoice(
    _ text: String,
    of words: [String],
    at range: SourceRange
  )
    -> Diagnostic
  {
    Diagnostic(
      .unknownValue,
      "'\(text)' is not one of the values here",
      at: range,
      label: "one of: \(words.joined(separator: ", "))",
      help: nearest(to: text, in: words).map { "did you mean '\($0)'?" }
    )
  }

  static func unknownColumn(
    _ name: String,
    columns: [Column],
    at range: SourceRange
  )
    -> Diagnostic
  {
    let names = columns.map(\.name)
    var help = CheckHints.column(name, among: names)
    if let owner = columns.first(where: { $0.values.contains(name) }) {
      help = "did you mean the text \"\(name)\", a value of '\(owner.name)'?"
    }
    return Diagnostic(
      .unknownColumn,
      "unknown column '\(name)'",
      at: range,
      label: names.isEmpty ? "the table has none" : "columns: \(shortened(names))",
      help: help
    )
  }

  /// What a bare name outside a row may have been meant for.
  enum BareName {
    case variable, command, text
  }

  static func columnOutsideRow(
    _ name: String,
    at range: SourceRange,
    meant: BareName
  ) -> Diagnostic {
    let help =
      switch meant {
      case .variable: "the variable is '$\(name)'"
      case .command: "a command's result goes in parentheses: (\(name))"
      case .text: "text goes in quotation marks: \"\(name)\""
      }
    return Diagnostic(
      .noRow,
      "there is no table here whose column '\(name)' could be",
      at: range,
      help: help
    )
  }

  static func unknownVariable(_ name: Name, help: String) -> Diagnostic {
    Diagnostic(.unknownVariable, "unknown variable '$\(name.text)'", at: name.range, help: help)
  }

  static func unknownFunction(_ name: Name, help: String?) -> Diagnostic {
    Diagnostic(.unknownFunction, "unknown function '\(name.text)'", at: name.range, help: help)
  }

  static func wrongArity(
    _ name: Name,
    expected: ClosedRange<Int>,
    found: Int,
    definition: SourceRange? = nil
  ) -> Diagnostic {
    let counts =
      expected.upperBound == Int.max
      ? "at least \(expected.lowerBound)"
      : expected.count == 1
        ? "\(expected.lowerBound)" : "\(expected.lowerBound) to \(expected.upperBound)"
    let noun = expected.upperBound == 1 ? "argument" : "arguments"
    var diagnostic = Diagnostic(
      .wrongArity,
      "'\(name.text)' takes \(counts) \(noun), not \(found)",
      at: name.range
    )
    diagnostic.related = definition.map { [.init(range: $0, label: "defined here")] } ?? []
    return diagnostic
  }

  static func unknownValue(
    _ text: String,
    column: String,
    values: [String],
    at range: SourceRange
  )
    -> Diagnostic
  {
    Diagnostic(
      .unknownValue,
      "'\(column)' is never \"\(text)\"",
      at: range,
      label: "values: \(values.joined(separator: ", "))",
      help: nearest(to: text, in: values).map { "did you mean \"\($0)\"?" }
    )
  }

  static func noOrder(
    _ op: BinaryOperator,
    at range: SourceRange,
    _ left: (kind: ValueKind, range: SourceRange),
    _ right: (kind: ValueKind, range: SourceRange)
  ) -> Diagnostic {
    var diagnostic = Diagnostic(
      .wrongOperand,
      "'\(op.rawValue)' cannot compare \(left.kind.described) with \(right.kind.described)",
      at: range
    )
    diagnostic.related = [left, right].map {
      .init(range: $0.range, label: "this is \($0.kind.described)")
    }
    if [left.kind, right.kind].contains(.date) {
      diagnostic.help = "a day is written in quotes, or by date(…): date(\"2025-03-18\")"
    }
    return diagnostic
  }

  static func repeatedParameter(_ name: Name, first: SourceRange) -> Diagnostic {
    var diagnostic = Diagnostic(
      .repeatedParameter,
      "the parameter '\(name.text)' is there twice",
      at: name.range
    )
    diagnostic.related = [.init(range: first, label: "the first")]
    return diagnostic
  }

  static func wrongOperand(
    _ op: String,
    expected: String,
    found: ValueKind,
    at range: SourceRange,
    operand: SourceRange
  ) -> Diagnostic {
    var diagnostic = Diagnostic(
      .wrongOperand,
      "'\(op)' needs \(expected), not \(found.described)",
      at: range
    )
    let label = "this is \(found.described)"
    if operand == range {
      diagnostic.label = label
    } else {
      diagnostic.related = [.init(range: operand, label: label)]
    }
    return diagnostic
  }

  static func setOutsideFunction(_ name: Name) -> Diagnostic {
    Diagnostic(
      .setInFunction,
      "a function cannot set '$\(name.text)' of the top level",
      at: name.range,
      help: "return the new value instead"
    )
  }

  static func outsideLoop(_ word: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.outsideLoop, "'\(word)' is outside a loop", at: range)
  }

  static func outsideFunction(_ range: SourceRange) -> Diagnostic {
    Diagnostic(.outsideFunction, "'return' is outside a function", at: range)
  }

  static func redefinedFunction(_ name: Name, first: Name) -> Diagnostic {
    var diagnostic = Diagnostic(
      .redefinedFunction,
      "the function '\(name.text)' is defined twice",
      at: name.range
    )
    diagnostic.related = [.init(range: first.range, label: "the first definition")]
    return diagnostic
  }

  static func nestedDefinition(_ name: Name) -> Diagnostic {
    Diagnostic(
      .nestedDefinition,
      "a function is defined at the top level only",
      at: name.range,
      help: "move 'def \(name.text)' out of the block"
    )
  }

  static func builtinRedefined(_ name: Name) -> Diagnostic {
    Diagnostic(
      .builtinRedefined,
      "'\(name.text)' is a function of the language",
      at: name.range,
      help: "give it another name"
    )
  }

  static func nothingToShow(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .noValue,
      "this gives no value",
      at: range,
      help: "it only changes the session"
    )
  }

  /// As many names as a line holds.
  private static func shortened(_ names: [String]) -> String {
    let limit = 10
    let shown = names.prefix(limit).joined(separator: ", ")
    return names.count > limit ? shown + " …" : shown
  }

  private static func list(_ kinds: [ValueKind]) -> String {
    let words = kinds.map(\.described)
    guard let last = words.last, words.count > 1 else { return words.first ?? "nothing" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }
}
