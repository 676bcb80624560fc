// The check of `x[i]` and `x[a:b]`.

import ShellSyntax
import Tabular

extension Checker {
  /// An element, counted from either end, or a field by its name.
  mutating func check(
    _ base: Expression,
    at index: Expression,
    _ range: SourceRange
  ) -> (code: ExpressionCode, type: StaticType) {
    let (code, type) = check(base)
    let (position, positionType) = check(index)
    let element: StaticType
    var kinds: [ValueKind] = [.int]
    switch type {
    case .list(let inner): element = inner
    case .table(let columns):
      kinds = [.int, .string]
      element = positionType.kind == .int ? .record(columns) : .any
    case .record:
      kinds = [.string]
      element = .any
    default:
      if type.kind != .string { kinds = [.int, .string] }
      element = type.kind == .string ? .scalar(.string) : .any
    }
    if hasElements(type, base) { require(kinds, of: index, positionType) }
    return (.index(code, position, range), element)
  }

  /// A stretch of elements, which has the kind of the whole.
  mutating func check(
    _ base: Expression,
    _ bounds: Expression.Bounds,
    at range: SourceRange
  ) -> (code: ExpressionCode, type: StaticType) {
    let (code, type) = check(base)
    let known = hasElements(type, base, orFields: false)
    let codes = [bounds.lower, bounds.upper].map { bound -> ExpressionCode? in
      guard let bound else { return nil }
      let (code, type) = check(bound)
      if known { require([.int], of: bound, type) }
      return code
    }
    let whole: StaticType = type.kind == .string ? .scalar(.string) : known ? type : .any
    return (.slice(code, codes[0], codes[1], range), whole)
  }

  /// Reports a value that has no elements.
  private mutating func hasElements(
    _ type: StaticType,
    _ base: Expression,
    orFields: Bool = true
  ) -> Bool {
    guard let kind = type.kind else { return true }
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

  private mutating func require(_ kinds: [ValueKind], of index: Expression, _ type: StaticType) {
    guard let found = type.kind, !kinds.contains(found) else { return }
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
