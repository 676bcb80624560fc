// What one account makes of one point, in a word or two with a sign before it.

import NewsModel

/// A cell of a matrix.
package struct MatrixCell {
  let sign: MatrixSign
  /// What it says there.
  let values: [String]
  /// Who is said to hold it; nil for the author's own words.
  let holder: String?

  /// Nothing is said.
  package static let absent = MatrixCell(sign: .absent)

  private init(sign: MatrixSign) { (self.sign, values, holder) = (sign, [], nil) }

  /// What an account says, among all that speak of the point: a value is another one where the first account that
  /// has a value of its kind has none that is the same.
  package init(_ entry: PointEntry, beside all: [PointEntry]) {
    let values = entry.values.filter(\.kind.isOfContent)
    let others = values.filter { value in
      let known = all.lazy.map { $0.values.filter { $0.kind == value.kind } }.first { !$0.isEmpty }
      return known?.contains { $0.value.lowercased() == value.value.lowercased() } == false
    }
    let hasOwn = !others.isEmpty && others.count == values.count
    sign =
      switch entry.stance {
      case .negated: .negated
      case .denied: .denied
      case _ where hasOwn: .other
      case .hedged: .hedged
      case .mixed: .mixed
      case .absent: .absent
      default: entry.holder == nil ? .asserted : .attributed
      }
    self.values = values.map(\.value)
    holder = entry.holder
  }

  /// `≠ other value: 14 (Ida Renn)`
  package var text: String {
    let said = values.isEmpty ? "" : ": \(values.joined(separator: ", "))"
    return sign.rawValue + said + (holder.map { "\(Self.beforeHolder)\($0))" } ?? "")
  }

  /// What stands between what is said and who holds it.
  static let beforeHolder = " ("
}
