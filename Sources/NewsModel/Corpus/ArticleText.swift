// The text of an article: UTF-8 bytes that are known to be valid, cut by ranges of bytes.

/// An article's text, addressed in UTF-8 bytes.
package struct ArticleText: Hashable, Sendable {
  /// The text in UTF-8, without a byte order mark. Always valid UTF-8.
  package let bytes: [UInt8]

  /// The text of `string`.
  package init(_ string: String) {
    bytes = Array(string.utf8)
  }

  /// The number of UTF-8 bytes.
  package var count: Int { bytes.count }

  /// The whole text as a range.
  package var range: TextRange { TextRange(0, bytes.count) }

  /// The whole text.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The words in `range`, which must lie inside the text and on character boundaries.
  package subscript(range: TextRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  /// `range` without the white space at its ends.
  package func trimmed(_ range: TextRange) -> TextRange {
    var (start, end) = (range.start, range.end)
    while start < end, bytes[start].isASCIIWhiteSpace { start += 1 }
    while end > start, bytes[end - 1].isASCIIWhiteSpace { end -= 1 }
    return TextRange(start, end)
  }
}

extension UInt8 {
  /// Whether the byte is a space, a tab or a line break.
  package var isASCIIWhiteSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
