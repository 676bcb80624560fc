// A piece of the line in a style of its own.

/// How some bytes of the line look.
package struct Highlight: Equatable, Sendable {
  /// The bytes of the text in UTF-8.
  package var range: Range<Int>
  /// How they look, as parameters of the terminal's SGR sequence (`1;34`).
  package var style: String

  /// The bytes in `range` look like `style`.
  package init(range: Range<Int>, style: String) {
    self.range = range
    self.style = style
  }
}
