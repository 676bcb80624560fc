// Text from articles is hostile: before it reaches a terminal, whatever could steer the terminal is
// made visible instead.

/// Makes text harmless for a terminal.
package enum SafeText {
  /// `text` with control characters shown as their pictures (`␛` for escape), C1 controls and
  /// direction overrides as `<U+202E>`; tabs and line breaks become spaces. With
  /// `keepsLines`, tabs stay and line breaks of any system become line feeds.
  package static func forTerminal(_ text: String, keepsLines: Bool = false) -> String {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
    var safe = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { last = scalar }
      switch scalar.value {
      case 0x09 where keepsLines: safe.append(scalar)
      case 0x0A where keepsLines && last == "\r": break
      case 0x0A where keepsLines, 0x0D where keepsLines: safe.append("\n")
      case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x2028, 0x2029: safe.append(" ")
      case 0..<0x20: safe.append(picture(scalar.value))
      case 0x7F: safe.append("\u{2421}")
      case 0x80..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C, 0xE0000...0xE007F:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let zeros = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
        safe.append(contentsOf: "<U+\(zeros)\(digits)>".unicodeScalars)
      default: safe.append(scalar)
      }
    }
    return String(safe)
  }

  /// The name of a file, or another word that must not look like more than one: line breaks and tabs
  /// are shown as their pictures too (`␊`), lest what follows is taken for a line of its own.
  package static func name(_ name: String) -> String {
    if name.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return name }
    var shown = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0..<0x20: shown.append(picture(scalar.value))
      case 0x2028, 0x2029: shown.append("\u{2424}")
      default: shown.append(scalar)
      }
    }
    return forTerminal(String(shown))
  }

  /// The control picture (U+2400 …) of a C0 control character.
  private static func picture(_ control: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(0x2400 + control) ?? "\u{FFFD}"
  }
}
