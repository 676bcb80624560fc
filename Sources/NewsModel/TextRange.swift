// Places in an article's text. Inside nsh every offset counts UTF-8 bytes; code points, which other
// tools count, appear only where findings are exported.

/// A half-open range of UTF-8 bytes, counted from 0 at the start of an article's text.
package struct TextRange: Hashable, Sendable {
  /// The first byte of the range.
  package var start: Int
  /// The byte after the last one.
  package var end: Int

  /// The range from `start` up to, but not with, `end`.
  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// The number of bytes.
  package var length: Int { end - start }

  /// Whether no byte lies in the range.
  package var isEmpty: Bool { end <= start }

  /// Whether every byte of `other` lies in this range.
  package func contains(_ other: TextRange) -> Bool {
    start <= other.start && other.end <= end
  }

  /// Whether the byte at `offset` lies in this range.
  package func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// Whether both ranges share a byte.
  package func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

  /// The smallest range that holds both.
  package func union(_ other: TextRange) -> TextRange {
    TextRange(min(start, other.start), max(end, other.end))
  }
}

extension TextRange: Comparable {
  /// By start; of two that start together, the longer first, as an outline lists them.
  package static func < (a: TextRange, b: TextRange) -> Bool {
    a.start != b.start ? a.start < b.start : a.end > b.end
  }
}
