// Text that comes from articles, names of files or the clipboard, as it is written beside the line.

/// Text in which nothing is hidden and nothing steers the terminal.
enum VisibleText {
  /// `text` on one line: line breaks and tabs are spaces, and control characters, direction marks, tag
  /// characters and others without a shape of their own stand there by their number, as `<U+200F>`.
  static func inLine(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
    return text.unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "\n", "\t", "\r", "\u{2028}", "\u{2029}": text += " "
      case _ where isHidden(scalar): text += number(scalar)
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  /// Whether a scalar has no shape of its own.
  static func isShapeless(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control
      || scalar.properties.isDefaultIgnorableCodePoint
      || scalar.properties.generalCategory == .format
  }

  /// Whether a scalar has no shape and gives none to its neighbours. Joiners and selectors make one letter
  /// or one picture of several, in many scripts, and steer nothing.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{200C}", "\u{200D}", "\u{FE00}"..."\u{FE0F}", "\u{E0100}"..."\u{E01EF}": false
    default: isShapeless(scalar)
    }
  }

  private static func number(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + ">"
  }
}
