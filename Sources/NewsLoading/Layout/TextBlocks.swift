// The blocks of a plain text: its paragraphs, headings and other lone lines. Where lines are wrapped
// at a fixed width, a block is made of several lines; otherwise every line is one.

import NewsModel

/// A paragraph or a lone line.
struct TextBlock {
  /// Its bytes, without white space at its ends.
  var range: TextRange
  /// The number of its lines.
  var lines = 1
  /// The mark it is underlined with (`=` or `-`), as titles are in plain text; nil for none.
  var underline: UInt8?
}

/// Cuts a text into blocks.
enum TextBlocks {
  /// The blocks of `text`, in order. Complexity O(bytes).
  static func blocks(of text: ArticleText) -> [TextBlock] {
    let lines = lines(of: text)
    let width = wrapWidth(of: lines, in: text)
    var blocks: [TextBlock] = []
    var last: Line?
    for line in lines {
      if let mark = line.underline, let last, !blocks.isEmpty, line.follows(last) {
        blocks[blocks.count - 1].underline = mark
      } else if let width, let last, line.continues(last, width: width, in: text) {
        blocks[blocks.count - 1].range.end = line.range.end
        blocks[blocks.count - 1].lines += 1
      } else if line.underline == nil {
        blocks.append(TextBlock(range: line.range))
      }
      last = line.underline == nil ? line : nil
    }
    return blocks
  }

  /// The lines of `text` that are not blank.
  private static func lines(of text: ArticleText) -> [Line] {
    var lines: [Line] = []
    text.bytes.withUnsafeBufferPointer { bytes in
      var (start, number) = (0, 0)
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        let range = trimmed(bytes, start, end)
        if !range.isEmpty {
          lines.append(
            Line(
              range: range,
              indent: range.start - start,
              number: number,
              underline: underline(bytes, range)
            )
          )
        }
        let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
        start = end + (isPair ? 2 : 1)
        number += 1
      }
    }
    return lines
  }

  private static func trimmed(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    _ end: Int
  ) -> TextRange {
    var (start, end) = (start, end)
    while start < end, bytes[start].isASCIIWhiteSpace { start += 1 }
    while end > start, bytes[end - 1].isASCIIWhiteSpace { end -= 1 }
    return TextRange(start, end)
  }

  /// The mark of a line that holds nothing but three or more `=` or `-`.
  private static func underline(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ range: TextRange
  ) -> UInt8? {
    let mark = bytes[range.start]
    guard range.length >= 3, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else {
      return nil
    }
    return (range.start..<range.end).allSatisfy { bytes[$0] == mark } ? mark : nil
  }

  /// The width that the lines are wrapped at, or nil where each is a whole paragraph: lines are
  /// wrapped where none is long and where many break off in the middle of a sentence although the
  /// next line goes on at once.
  private static func wrapWidth(of lines: [Line], in text: ArticleText) -> Int? {
    let width = lines.reduce(0) { max($0, $1.range.length) }
    // Nobody wraps at less than 40 columns or at more than 120.
    guard (40...120).contains(width) else { return nil }
    var (pairs, broken) = (0, 0)
    for (line, next) in zip(lines, lines.dropFirst()) where next.follows(line) {
      pairs += 1
      let isLong = line.range.length * 10 >= width * 7
      if isLong, !endsSentence(text.bytes[line.range.end - 1]) { broken += 1 }
    }
    return broken >= 2 && broken * 10 >= pairs * 4 ? width : nil
  }

  /// Whether a byte ends a sentence.
  fileprivate static func endsSentence(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }
}

/// A line that is not blank.
private struct Line {
  let range: TextRange
  let indent: Int
  let number: Int
  let underline: UInt8?

  /// Whether this line stands right below `other`.
  func follows(_ other: Line) -> Bool { number == other.number + 1 }

  /// Whether this line goes on with the paragraph of `last`: its first word would not have fitted
  /// there. Wrapped text is ragged, so that a sixth of the width may stay empty.
  func continues(_ last: Line, width: Int, in text: ArticleText) -> Bool {
    guard follows(last), last.underline == nil, indent <= last.indent || last.indent > 0 else {
      return false
    }
    let bytes = text.bytes
    let word = bytes[range.start..<range.end].firstIndex { $0.isASCIIWhiteSpace } ?? range.end
    return last.range.length + 1 + (word - range.start) > width - width / 6
  }
}
