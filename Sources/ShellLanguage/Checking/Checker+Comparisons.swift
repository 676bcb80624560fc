// The check of comparisons: kinds that have no order, that hold nothing, or that are never equal.

import NewsModel
import ShellSyntax
import Tabular

extension Checker {
  mutating func checkOrder(
    _ op: BinaryOperator,
    _ a: (type: StaticType, range: SourceRange),
    _ b: (type: StaticType, range: SourceRange),
    at range: SourceRange
  ) {
    guard let left = a.type.kind, let right = b.type.kind, left != .null, right != .null,
      left != .any, right != .any, !Arithmetic.mayOrder(left, right)
    else { return }
    report(.noOrder(op, at: range, (left, a.range), (right, b.range)))
  }

  /// Reports values that `contains` and `in` cannot look into, and parts that are not looked for in them.
  mutating func checkContainer(
    _ op: BinaryOperator,
    _ whole: (expression: Expression, type: StaticType),
    _ part: (expression: Expression, type: StaticType),
    at range: SourceRange
  ) {
    guard let kind = whole.type.kind, kind != .null else { return }
    switch kind {
    case .list, .record, .any, .null: return
    case .table:
      var fault = wrongOperand(op, "text, a list or a record", .table, whole.expression, at: range)
      fault.help = "take one column first: (… | get NAME)"
      report(fault)
    case .string:
      guard let found = part.type.kind, ![.string, .null].contains(found) else { return }
      report(wrongOperand(op, "text on both sides", found, part.expression, at: range))
    default:
      report(wrongOperand(op, "text, a list or a record", kind, whole.expression, at: range))
    }
  }

  private func wrongOperand(
    _ op: BinaryOperator,
    _ expected: String,
    _ found: ValueKind,
    _ operand: Expression,
    at range: SourceRange
  ) -> Diagnostic {
    var fault = Diagnostic.wrongOperand(
      op.rawValue,
      expected: expected,
      found: found,
      at: range,
      operand: operand.range
    )
    if found.isSingle { fault.help = "as text it is string(\(source[operand.range]))" }
    return fault
  }

  /// Reports a column that is compared with a literal that none of its values can equal: no row, or every
  /// one, would be kept without a word.
  mutating func checkEquality(
    _ op: BinaryOperator,
    _ column: (expression: Expression, type: StaticType),
    _ literal: (expression: Expression, type: StaticType),
    at range: SourceRange
  ) {
    guard case .column = column.expression.kind, literal.expression.isLiteral,
      let kind = column.type.kind, let other = literal.type.kind, kind.isSingle
    else { return }
    if kind == .date, case .texts(let texts) = literal.type {
      guard let text = texts.first, CalendarDate(iso: text) == nil else { return }
      return report(.noDate(text, at: literal.expression.range))
    }
    let numbers: [ValueKind] = [.int, .float]
    guard kind != other, !(numbers.contains(kind) && numbers.contains(other)) else { return }
    let text = source[literal.expression.range]
    var fault = Diagnostic(
      .wrongOperand,
      "'\(op.rawValue)' compares \(kind.described) with \(other.described), which are never equal",
      at: range
    )
    fault.related = [column, literal].map {
      let kind = $0.type.kind ?? .any
      return .init(range: $0.expression.range, label: "this is \(kind.described)")
    }
    if kind == .string { fault.help = "text goes in quotation marks: \"\(text)\"" }
    if numbers.contains(kind), let written = literal.type.text, Double(written) != nil {
      fault.help = "a number stands without quotation marks: \(written)"
    }
    report(fault)
  }
}

extension Expression {
  /// Whether its value stands there.
  fileprivate var isLiteral: Bool {
    switch kind {
    case .bool, .int, .float, .string: true
    case .unary(.negate, let operand): operand.isLiteral
    default: false
    }
  }
}
