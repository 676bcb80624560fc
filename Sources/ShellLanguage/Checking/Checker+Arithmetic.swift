// The check of `+ - * / %`: which kinds go together, what they give, and what to write where they do not.

import ShellSyntax
import Tabular

extension Checker {
  /// What an operator gives, after a look at whether it can. An operand of which nothing is known may be
  /// whatever the other one needs.
  mutating func checkArithmetic(
    _ op: BinaryOperator,
    _ a: (expression: Expression, type: StaticType),
    _ b: (expression: Expression, type: StaticType),
    at range: SourceRange
  ) -> StaticType {
    // Arithmetic with null is null, so null says nothing of the kind.
    if a.type.kind == .null || b.type.kind == .null { return .any }
    let kinds = [a.type.kind, b.type.kind]
    switch op {
    case .add where kinds.contains(.string): return checkTexts(a, b, at: range)
    case .add where kinds.contains(.list) || kinds.contains(.table):
      return checkSum(ofLists: a, b, at: range)
    case .add where kinds.contains(.date), .subtract where kinds.contains(.date):
      return checkDays(op, a, b, at: range)
    default: break
    }
    require(
      [.int, .float],
      of: a.type,
      for: op.rawValue,
      "numbers",
      at: range,
      a.expression.range
    )
    require(
      [.int, .float],
      of: b.type,
      for: op.rawValue,
      "numbers",
      at: range,
      b.expression.range
    )
    if kinds == [.int, .int] { return .scalar(op == .divide ? .float : .int) }
    return kinds.contains(nil) ? .any : .scalar(.float)
  }

  private mutating func checkTexts(
    _ a: (expression: Expression, type: StaticType),
    _ b: (expression: Expression, type: StaticType),
    at range: SourceRange
  ) -> StaticType {
    let other = a.type.kind == .string ? b : a
    if let found = other.type.kind, found != .string {
      var fault = Diagnostic.wrongOperand(
        "+",
        expected: "text on both sides",
        found: found,
        at: range,
        operand: other.expression.range
      )
      let isText = a.type.kind == .string
      fault.help = InterpolationHint(a.expression, isText: isText, b.expression, source).help
      report(fault)
    }
    return .scalar(.string)
  }

  private mutating func checkSum(
    ofLists a: (expression: Expression, type: StaticType),
    _ b: (expression: Expression, type: StaticType),
    at range: SourceRange
  ) -> StaticType {
    for (type, expression) in [(a.type, a.expression), (b.type, b.expression)] {
      let expected = "lists or tables on both sides"
      require([.list, .table], of: type, for: "+", expected, at: range, expression.range)
    }
    if case (.list(let one), .list(let two)) = (a.type, b.type) {
      return .list(one == .any || two == .any ? .any : one.joined(with: two))
    }
    if case .table(let one?) = a.type, a.type == b.type { return .table(one) }
    return .any
  }

  /// A day and a number of days, or two days.
  private mutating func checkDays(
    _ op: BinaryOperator,
    _ a: (expression: Expression, type: StaticType),
    _ b: (expression: Expression, type: StaticType),
    at range: SourceRange
  ) -> StaticType {
    let expected = op == .add ? "a date and a number of days" : "a date before a date or days"
    switch (a.type.kind, b.type.kind) {
    case (.date, .int): return .scalar(.date)
    case (.date, nil) where op == .add: return .scalar(.date)
    case (.date, .date) where op == .subtract: return .scalar(.int)
    case (.date, nil), (nil, _): return .any
    case (.date, let found?):
      report(wrongDay(op, expected, found, at: range, b.expression.range))
    case (let found?, _):
      report(wrongDay(op, expected, found, at: range, a.expression.range))
    }
    return .any
  }

  private func wrongDay(
    _ op: BinaryOperator,
    _ expected: String,
    _ found: ValueKind,
    at range: SourceRange,
    _ operand: SourceRange
  ) -> Diagnostic {
    var fault = Diagnostic.wrongOperand(
      op.rawValue,
      expected: expected,
      found: found,
      at: range,
      operand: operand
    )
    if found == .string { fault.help = "a day is made of text by date(…): date(\"2025-03-18\")" }
    return fault
  }
}
