// The words before a line, perhaps in colour.

/// What stands before the line that is typed.
package struct Prompt: Equatable, Sendable, ExpressibleByStringLiteral {
  /// The words; they should end in a space.
  package var text: String
  /// How the words look, as parameters of the terminal's SGR sequence (`1;34`); nil for plain.
  package var style: String?

  /// The prompt `text` in `style`.
  package init(_ text: String, style: String? = nil) {
    self.text = text
    self.style = style
  }

  /// A plain prompt.
  package init(stringLiteral text: String) { self.init(text) }

  /// Marks the start and end of text that takes no room on the screen.
  static let mark: UInt8 = 1

  /// The prompt as libedit reads it. Two sequences side by side make text vanish and one at the very
  /// end is dropped, so a styled prompt ends on a plain space.
  var marked: String {
    let words = text.hasSuffix(" ") ? String(text.dropLast()) : text
    guard let style, !words.isEmpty else { return text }
    let mark = String(Unicode.Scalar(Self.mark))
    return "\(mark)\u{1B}[\(style)m\(mark)\(words)\(mark)\u{1B}[0m\(mark) "
  }

  /// The columns that the prompt takes.
  var width: Int { text.unicodeScalars.reduce(0) { $0 + WideText.width($1) } }
}
