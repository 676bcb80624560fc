// The check of operators: kinds that never fit, and words that a column never holds.

import ShellSyntax
import Tabular

extension Checker {
  mutating func check(
    _ op: UnaryOperator,
    _ operand: Expression,
    at range: SourceRange
  )
    -> (code: ExpressionCode, type: StaticType)
  {
    let (code, type) = check(operand)
    switch op {
    case .not:
      require([.bool], of: type, for: "not", "true or false", at: range, operand.range)
      return (.not(code, operand.range), .scalar(.bool))
    case .negate:
      require([.int, .float], of: type, for: "-", "a number", at: range, operand.range)
      // What is too large is found when it runs.
      if let constant = code.constant, let negative = try? Arithmetic.negative(constant) {
        return (.constant(negative), type)
      }
      return (.negate(code, range), type)
    }
  }

  mutating func check(
    _ op: BinaryOperator,
    _ range: SourceRange,
    _ left: Expression,
    _ right: Expression
  ) -> (code: ExpressionCode, type: StaticType) {
    let (a, typeA) =
      switch op {
      case .and: beside(right, holds: true) { $0.check(left) }
      case .or: beside(right, holds: false) { $0.check(left) }
      default: check(left)
      }
    if let code = checkBareText(right, against: typeA, op: op, range, left: a) {
      return (code, .scalar(.bool))
    }
    let (b, typeB) =
      switch op {
      case .and: whereKnown(left, holds: true) { $0.check(right) }
      case .or: whereKnown(left, holds: false) { $0.check(right) }
      case .coalesce: uncertainly { $0.check(right) }
      default: check(right)
      }
    switch op {
    case .and, .or:
      require([.bool], of: typeA, for: op.rawValue, "true or false", at: range, left.range)
      require([.bool], of: typeB, for: op.rawValue, "true or false", at: range, right.range)
      let code = op == .and ? ExpressionCode.and(a, b, range) : .or(a, b, range)
      return (code, .scalar(.bool))
    case .coalesce: return (.coalesce(a, b), typeA.joined(with: typeB))
    case .equal, .notEqual, .isIn:
      checkValues(typeA, of: left, in: right, typeB)
      checkValues(typeB, of: right, in: left, typeA)
      if op == .isIn {
        checkElements(typeB, of: right, for: left, typeA)
        checkContainer(op, (right, typeB), (left, typeA), at: range)
      } else {
        checkEquality(op, (left, typeA), (right, typeB), at: range)
        checkEquality(op, (right, typeB), (left, typeA), at: range)
      }
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      checkOrder(op, (typeA, left.range), (typeB, right.range), at: range)
    case .matches:
      require([.string], of: typeA, for: "matches", "text", at: range, left.range)
      require([.string], of: typeB, for: "matches", "text", at: range, right.range)
    case .contains:
      checkElements(typeA, of: left, for: right, typeB)
      checkContainer(op, (left, typeA), (right, typeB), at: range)
    case .add, .subtract, .multiply, .divide, .remainder:
      let type = checkArithmetic(op, (left, typeA), (right, typeB), at: range)
      return (.binary(op, range, a, b), type)
    }
    return (.binary(op, range, a, b), .scalar(.bool))
  }

  /// `certainty == possible`: a bare name that is no column but must be meant as text.
  private mutating func checkBareText(
    _ right: Expression,
    against type: StaticType,
    op: BinaryOperator,
    _ range: SourceRange,
    left: ExpressionCode
  ) -> ExpressionCode? {
    guard [.equal, .notEqual, .isIn, .contains, .matches].contains(op),
      case .column(let name) = right.kind, let columns = context.row?.columns,
      !columns.contains(where: { $0.name == name })
    else { return nil }
    var diagnostic = Diagnostic.unknownColumn(name, columns: columns, at: right.range)
    if case .enumerated(let values) = type, values.contains(name) {
      diagnostic.message = "no such column '\(name)'"
      diagnostic.help = "did you mean the text \"\(name)\"?"
    } else if diagnostic.help == nil, variable(name) == nil {
      diagnostic.help = "text goes in quotation marks: \"\(name)\""
    } else {
      return nil
    }
    report(diagnostic)
    return .binary(op, range, left, .constant(.null))
  }

  /// Reports texts that a column with known values never holds.
  private mutating func checkValues(
    _ type: StaticType,
    of column: Expression,
    in other: Expression,
    _ otherType: StaticType
  ) {
    guard case .enumerated(let values) = type else { return }
    let name = source[column.range]
    if case .list(let elements) = other.kind {
      for element in elements {
        guard case .string(let text) = element.kind else { continue }
        checkValues(type, of: column, in: element, .texts([text]))
      }
      return
    }
    switch otherType {
    case .texts(let texts), .list(.texts(let texts)):
      // Of several texts that a variable may hold, one that fits is enough; of a list all must.
      let isList = otherType.kind == .list
      let unknown = texts.filter { !values.contains($0) }
      guard let first = unknown.first, isList || unknown.count == texts.count else { return }
      report(.unknownValue(first, column: name, values: values, at: other.range))
    default: break
    }
  }

  /// Reports texts that the lists in a column never hold.
  private mutating func checkElements(
    _ type: StaticType,
    of lists: Expression,
    for text: Expression,
    _ textType: StaticType
  ) {
    if case .list(let element) = type { checkValues(element, of: lists, in: text, textType) }
  }

  mutating func require(
    _ kinds: [ValueKind],
    of type: StaticType,
    for op: String,
    _ expected: String,
    at range: SourceRange,
    _ operand: SourceRange
  ) {
    guard let found = type.kind, found != .null, !kinds.contains(found) else { return }
    report(.wrongOperand(op, expected: expected, found: found, at: range, operand: operand))
  }
}
