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
    // A line that ends with a hyphen goes on without a space.
    let isBroken = text.utf8.contains(0x0A)
    var words = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !words.isEmpty, !isBroken || words.utf8.last != 0x2D { words += " " }
      words += word
    }
    let shown = String(String.UnicodeScalarView(words.unicodeScalars.filter { $0 != "\u{AD}" }))
    return shown.isEmpty ? words : shown
  }
}
