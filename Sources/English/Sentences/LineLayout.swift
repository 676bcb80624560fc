// Whether the line breaks of a text mean anything. In a text wrapped to a width they do not; in one
// with a paragraph on each line every break ends a sentence.

import NewsModel

/// What single line breaks mean in a text.
enum LineLayout {
  /// Lines were broken to fit a width.
  case wrapped
  /// Each line is a paragraph, a heading or an item.
  case lines

  /// Judges by how lines that follow one another without a blank one begin; complexity O(bytes).
  init(_ text: ArticleText) {
    let counts = Self.breaks(in: text.bytes)
    // Among words that follow one another in prose three in four are lower case, and a wrapped
    // line begins with any of them; a paragraph begins with a capital but for odd cases. A wrapped
    // line hardly passes 120 columns (240 bytes where letters take two).
    let share = Double(counts.small) / Double(max(counts.all, 1))
    self = share > 0.3 && counts.longest <= 240 ? .wrapped : .lines
  }

  private struct Breaks {
    /// Breaks between two lines with words.
    var all = 0
    /// Those after which a small letter comes.
    var small = 0
    /// The length of the longest line before such a break, in bytes.
    var longest = 0
  }

  private static func breaks(in bytes: [UInt8]) -> Breaks {
    var result = Breaks()
    var start = 0
    for (offset, byte) in bytes.enumerated() where byte == 0x0A {
      let length = offset - start
      start = offset + 1
      guard length > 1, start < bytes.count, !bytes[start].isASCIIWhiteSpace else { continue }
      result.all += 1
      if (0x61...0x7A).contains(bytes[start]) { result.small += 1 }
      result.longest = max(result.longest, length)
    }
    return result
  }
}
