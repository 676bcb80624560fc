// Pasted text comes from anywhere, so only what can stand in a line is kept.

/// Text from the clipboard.
enum PastedText {
  /// The text of `bytes` with LF as line break and without other control characters; tabs become a
  /// space, since a tab would be a key. Invalid UTF-8 is repaired.
  static func cleaned(_ bytes: [UInt8]) -> String {
    var text = ""
    var previous: Unicode.Scalar = " "
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      defer { previous = scalar }
      switch scalar {
      case "\r": text.unicodeScalars.append("\n")
      case "\n": if previous != "\r" { text.unicodeScalars.append("\n") }
      case "\t": text.unicodeScalars.append(" ")
      case _ where scalar.properties.generalCategory == .control: break
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
