// How a name is written, whatever the layout of the text around it.

/// The spelling of names.
package enum NameSpelling {
  /// The words of a name with one space between them, since a line may break inside, and without soft
  /// hyphens. Complexity O(bytes).
  package static func plain(_ text: String) -> String {
    // Most are written so already.
    var last: UInt8 = 0x20
    let isPlain = text.utf8.allSatisfy { byte in
      defer { last = byte }
      return (0x21...0x7E).contains(byte) || byte == 0x20 && last != 0x20
    }
    if isPlain, last != 0x20 { return text }
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let shown = String(String.UnicodeScalarView(words.unicodeScalars.filter { $0 != "\u{AD}" }))
    return shown.isEmpty ? words : shown
  }
}
