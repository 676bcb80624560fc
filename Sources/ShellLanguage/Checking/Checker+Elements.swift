// The check of `x[i]` and `x[a:b]`.

import ShellSyntax
import Tabular

extension Checker {
  /// An element, counted from either end, or a field by its name.
  mutating func check(
    _ base: Expression,
    at index: Expression,
    _ range: SourceRange
  ) -> (code: ExpressionCode, shape: Shape) {
    let (code, shape) = check(base)
    let (position, positionShape) = check(index)
    let element: Shape
    var kinds: [ValueKind] = [.int]
    switch shape {
    case .list(let inner): element = inner
    case .table(let columns):
      kinds = [.int, .string]
      element = positionShape.kind == .int ? .record(columns) : .any
    case .record:
      kinds = [.string]
      element = .any
    default:
      if shape.kind != .string { kinds = [.int, .string] }
      element = shape.kind == .string ? .scalar(.string) : .any
    }
    if hasElements(shape, base) { require(kinds, of: index, positionShape) }
    return (.index(code, position, range), element)
  }

  /// A stretch of elements, which has the kind of the whole.
  mutating func check(
    _ base: Expression,
    _ bounds: Expression.Bounds,
    at range: SourceRange
  ) -> (code: ExpressionCode, shape: Shape) {
    let (code, shape) = check(base)
    let known = hasElements(shape, base, orFields: false)
    let codes = [bounds.lower, bounds.upper].map { bound -> ExpressionCode? in
      guard let bound else { return nil }
      let (code, shape) = check(bound)
      if known { require([.int], of: bound, shape) }
      return code
    }
    let whole: Shape = shape.kind == .string ? .scalar(.string) : known ? shape : .any
    return (.slice(code, codes[0], codes[1], range), whole)
  }

  /// Reports a value that has no elements.
  private mutating func hasElements(
    _ shape: Shape,
    _ base: Expression,
    orFields: Bool = true
  ) -> Bool {
    guard let kind = shape.kind else { return true }
    switch kind {
    case .list, .table, .string, .null, .any: return true
    case .record where orFields: return true
    default:
      report(
        .wrongOperand(
          orFields ? "[…]" : "[… : …]",
          expected: "a list, a table or a string",
          found: kind,
          at: base.range,
          operand: base.range
        )
      )
      return false
    }
  }

  private mutating func require(_ kinds: [ValueKind], of index: Expression, _ shape: Shape) {
    guard let found = shape.kind, !kinds.contains(found) else { return }
    report(
      .wrongOperand(
        "[…]",
        expected: kinds.map(\.described).joined(separator: " or "),
        found: found,
        at: index.range,
        operand: index.range
      )
    )
  }
}
