// The blocks of an article as they are read: headings and paragraphs, found by empty lines.

import NewsModel

/// A block of an article's text.
package struct ReadingBlock: Hashable, Sendable {
  /// What a block is.
  package enum Kind: Hashable, Sendable {
    /// The heading of a section, whose index this is.
    case heading(Int)
    case paragraph
  }

  /// What it is.
  package let kind: Kind
  /// Its text, without white space around it.
  package let range: TextRange

  /// The blocks of an article, in order. Where no line is empty, each line is a paragraph. Complexity O(bytes).
  package static func blocks(of article: Article) -> [ReadingBlock] {
    var blocks: [ReadingBlock] = []
    for (index, section) in article.sections.enumerated() {
      var start = section.range.start
      if let heading = section.heading {
        blocks += paragraphs(in: TextRange(start, max(start, heading.start)), of: article.text)
        blocks.append(ReadingBlock(kind: .heading(index), range: heading))
        start = heading.end
      }
      blocks += paragraphs(in: TextRange(start, max(start, section.range.end)), of: article.text)
    }
    return blocks
  }

  private static func paragraphs(in range: TextRange, of text: ArticleText) -> [ReadingBlock] {
    let lines = lines(in: range, of: text)
    let hasGaps = lines.dropLast().contains { $0.isEmpty }
    var blocks: [ReadingBlock] = []
    var isOpen = false
    for line in lines {
      if line.isEmpty {
        isOpen = false
      } else if isOpen, hasGaps, let last = blocks.last {
        blocks[blocks.count - 1] = ReadingBlock(
          kind: .paragraph,
          range: last.range.union(line)
        )
      } else {
        blocks.append(ReadingBlock(kind: .paragraph, range: line))
        isOpen = true
      }
    }
    return blocks
  }

  /// The lines without white space around them; those between the first and the last that has words.
  private static func lines(in range: TextRange, of text: ArticleText) -> [TextRange] {
    let range = text.trimmed(range)
    guard !range.isEmpty else { return [] }
    var lines: [TextRange] = []
    var start = range.start
    for place in range.start...range.end
    where place == range.end || text.bytes[place] == UInt8(ascii: "\n") {
      lines.append(text.trimmed(TextRange(start, place)))
      start = place + 1
    }
    return lines
  }
}
