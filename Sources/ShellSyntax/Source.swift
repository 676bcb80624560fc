// The text of a script or of a line, and places in it.

/// A half-open range of UTF-8 bytes of a source, counted from 0.
package struct SourceRange: Hashable, Sendable {
  /// The first byte.
  package var start: Int
  /// The byte after the last one.
  package var end: Int

  /// The range from `start` up to `end`.
  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// The smallest range that holds both.
  package func union(_ other: SourceRange) -> SourceRange {
    SourceRange(min(start, other.start), max(end, other.end))
  }
}

/// A place as people count it.
package struct SourcePlace: Hashable, Sendable {
  /// The line, from 1.
  package let line: Int
  /// The column in code points, from 1.
  package let column: Int
}

/// The text of a script, a line of the prompt or the code of `-c`, with its name.
package struct Source: Hashable, Sendable {
  /// What messages call it: a file's path, or `<prompt>`, `<command>`, `<stdin>`.
  package let name: String
  /// The text, as it was given.
  package let text: String
  /// The text in UTF-8.
  package let bytes: [UInt8]
  /// The byte at which each line starts.
  private let lineStarts: [Int]

  /// A source called `name`.
  package init(name: String, text: String) {
    self.name = name
    self.text = text
    bytes = Array(text.utf8)
    // A byte order mark is no part of the first line, or its columns would be off by one.
    var starts = [bytes.startsWithByteOrderMark ? 3 : 0]
    for (offset, byte) in bytes.enumerated() where byte == 0x0A { starts.append(offset + 1) }
    lineStarts = starts
  }

  /// The words in `range`, as far as the text has it: completion checks trees without their text.
  package subscript(range: SourceRange) -> String {
    let end = min(range.end, bytes.count)
    return String(decoding: bytes[min(range.start, end)..<end], as: UTF8.self)
  }

  /// Line and column of the byte at `offset`; complexity O(log lines + length of the line).
  package func place(of offset: Int) -> SourcePlace {
    let line = max(0, lineStarts.partitioningIndex { $0 > offset } - 1)
    let start = lineStarts[line]
    let column = bytes[start..<max(start, min(offset, bytes.count))].count { $0 & 0xC0 != 0x80 }
    return SourcePlace(line: line + 1, column: column + 1)
  }

  /// The bytes of a line, counted from 1, without its line break.
  package func range(ofLine line: Int) -> SourceRange {
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return SourceRange(start, end)
  }

  /// The number of lines; a text without a line break has one.
  package var lineCount: Int { lineStarts.count }
}

extension [Int] {
  /// The first index whose element meets `predicate`, in an array where those elements come last.
  fileprivate func partitioningIndex(_ predicate: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if predicate(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
