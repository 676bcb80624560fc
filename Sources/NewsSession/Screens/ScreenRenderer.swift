// Results as text: on a screen, claims have a form of their own.

import Tabular

/// Shows results.
package struct ScreenRenderer {
  private let style: TextStyle

  /// A renderer for `style`; without a width it is no screen's, and tables are whole.
  package init(style: TextStyle) { self.style = style }

  /// The value's lines, each ended by a line break; whatever it holds is harmless to a terminal.
  package func render(_ value: Value) -> String {
    guard let width = style.width, case .table(let table) = value else {
      return ValueRenderer(style: style).render(value)
    }
    if let profiles = ProfilesOnScreen(table) { return profiles.text(width: width) }
    if let points = PointsOnScreen(table) { return points.render(style) }
    if let copies = CopiesOnScreen(table) { return copies.render(style) }
    if let matrix = MatrixOnScreen(table, width: width) {
      return TableRenderer(style: style).render(matrix.table, ofAll: matrix.legend)
    }
    guard let claims = ClaimsOnScreen(table) else {
      return ValueRenderer(style: style).render(value)
    }
    return TableRenderer(style: style).render(claims.table, ofAll: claims.ofAll)
  }
}
