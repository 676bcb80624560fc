// The text that a reader takes out of markup, while it is put together.

import NewsModel

/// Text under construction, block by block, with its headings.
struct TextBuilder {
  /// The text so far.
  private(set) var bytes: [UInt8] = []
  /// The headings so far.
  private(set) var headings: [Heading] = []

  /// Adds a block after a blank line; blank blocks are passed over.
  mutating func addBlock(_ block: String, heading level: Int? = nil) {
    add(block, separator: [0x0A, 0x0A], level)
  }

  /// Adds a block on the line after the last one.
  mutating func addLine(_ line: String) {
    add(line, separator: [0x0A], nil)
  }

  private mutating func add(_ block: String, separator: [UInt8], _ level: Int?) {
    let block = ArticleText(MarkRuns.bounded(block))
    let kept = block.trimmed(block.range)
    guard !kept.isEmpty else { return }
    if !bytes.isEmpty { bytes += separator }
    let start = bytes.count
    bytes += block.bytes[kept.start..<kept.end]
    if let level { headings.append(Heading(range: TextRange(start, bytes.count), level: level)) }
  }
}
