// The check of operators: kinds that never fit, and words that a column never holds.

import ShellSyntax
import Tabular

extension Checker {
  mutating func check(
    _ op: UnaryOperator,
    _ operand: Expression,
    at range: SourceRange
  )
    -> (code: ExpressionCode, shape: Shape)
  {
    let (code, shape) = check(operand)
    switch op {
    case .not:
      require([.bool], of: shape, for: "not", "true or false", at: range, operand.range)
      return (.not(code, operand.range), .scalar(.bool))
    case .negate:
      require([.int, .float], of: shape, for: "-", "a number", at: range, operand.range)
      // What is too large is found when it runs.
      if let constant = code.constant, let negative = try? Arithmetic.negative(constant) {
        return (.constant(negative), shape)
      }
      return (.negate(code, range), shape)
    }
  }

  mutating func check(
    _ op: BinaryOperator,
    _ range: SourceRange,
    _ left: Expression,
    _ right: Expression
  ) -> (code: ExpressionCode, shape: Shape) {
    let (a, shapeA) =
      switch op {
      case .and: beside(right, holds: true) { $0.check(left) }
      case .or: beside(right, holds: false) { $0.check(left) }
      default: check(left)
      }
    if let code = checkBareText(right, against: shapeA, op: op, range, left: a) {
      return (code, .scalar(.bool))
    }
    let (b, shapeB) =
      switch op {
      case .and: whereKnown(left, holds: true) { $0.check(right) }
      case .or: whereKnown(left, holds: false) { $0.check(right) }
      case .coalesce: uncertainly { $0.check(right) }
      default: check(right)
      }
    switch op {
    case .and, .or:
      require([.bool], of: shapeA, for: op.rawValue, "true or false", at: range, left.range)
      require([.bool], of: shapeB, for: op.rawValue, "true or false", at: range, right.range)
      let code = op == .and ? ExpressionCode.and(a, b, range) : .or(a, b, range)
      return (code, .scalar(.bool))
    case .coalesce: return (.coalesce(a, b), shapeA.joined(with: shapeB))
    case .equal, .notEqual, .isIn:
      checkValues(shapeA, of: left, in: right, shapeB)
      checkValues(shapeB, of: right, in: left, shapeA)
      if op == .isIn {
        checkElements(shapeB, of: right, for: left, shapeA)
        checkContainer(op, (right, shapeB), (left, shapeA), at: range)
      } else {
        checkEquality(op, (left, shapeA), (right, shapeB), at: range)
        checkEquality(op, (right, shapeB), (left, shapeA), at: range)
      }
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      checkOrder(op, (shapeA, left.range), (shapeB, right.range), at: range)
    case .matches:
      require([.string], of: shapeA, for: "matches", "text", at: range, left.range)
      require([.string], of: shapeB, for: "matches", "text", at: range, right.range)
    case .contains:
      checkElements(shapeA, of: left, for: right, shapeB)
      checkContainer(op, (left, shapeA), (right, shapeB), at: range)
    case .add, .subtract, .multiply, .divide, .remainder:
      let shape = checkArithmetic(op, (left, shapeA), (right, shapeB), at: range)
      return (.binary(op, range, a, b), shape)
    }
    return (.binary(op, range, a, b), .scalar(.bool))
  }

  /// `certainty == possible`: a bare name that is no column but must be meant as text.
  private mutating func checkBareText(
    _ right: Expression,
    against shape: Shape,
    op: BinaryOperator,
    _ range: SourceRange,
    left: ExpressionCode
  ) -> ExpressionCode? {
    guard [.equal, .notEqual, .isIn, .contains, .matches].contains(op),
      case .column(let name) = right.kind, let columns = context.row?.columns,
      !columns.contains(where: { $0.name == name })
    else { return nil }
    var diagnostic = Diagnostic.unknownColumn(name, columns: columns, at: right.range)
    if case .enumerated(let values) = shape, values.contains(name) {
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
    _ shape: Shape,
    of column: Expression,
    in other: Expression,
    _ otherShape: Shape
  ) {
    guard case .enumerated(let values) = shape else { return }
    let name = source[column.range]
    if case .list(let elements) = other.kind {
      for element in elements {
        guard case .string(let text) = element.kind else { continue }
        checkValues(shape, of: column, in: element, .texts([text]))
      }
      return
    }
    switch otherShape {
    case .texts(let texts), .list(.texts(let texts)):
      // Of several texts that a variable may hold, one that fits is enough; of a list all must.
      let isList = otherShape.kind == .list
      let unknown = texts.filter { !values.contains($0) }
      guard let first = unknown.first, isList || unknown.count == texts.count else { return }
      report(.unknownValue(first, column: name, values: values, at: other.range))
    default: break
    }
  }

  /// Reports texts that the lists in a column never hold.
  private mutating func checkElements(
    _ shape: Shape,
    of lists: Expression,
    for text: Expression,
    _ textShape: Shape
  ) {
    if case .list(let element) = shape { checkValues(element, of: lists, in: text, textShape) }
  }

  mutating func require(
    _ kinds: [ValueKind],
    of shape: Shape,
    for op: String,
    _ expected: String,
    at range: SourceRange,
    _ operand: SourceRange
  ) {
    guard let found = shape.kind, found != .null, !kinds.contains(found) else { return }
    report(.wrongOperand(op, expected: expected, found: found, at: range, operand: operand))
  }
}
