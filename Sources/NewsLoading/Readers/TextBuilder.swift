// The text that a reader takes out of markup, while it is put together.

import NewsModel

/// Text under construction, block by block, with its headings and what is set off.
struct TextBuilder {
  /// Quotations deeper in one another than this are not told apart.
  private static let deepest = 8

  /// The text so far.
  private(set) var bytes: [UInt8] = []
  /// The headings so far.
  private(set) var headings: [Heading] = []

  /// The blocks that are set off so far, in the order of their ends.
  private var blocks: [SetOffBlock] = []
  /// Where the quotations begin that are not ended yet, and what they name as their source.
  private var open: [(start: Int, cite: TextRange?)] = []

  /// What is set off, in order of start, the longer first.
  var setOff: [SetOffBlock] {
    blocks.enumerated().sorted { ($0.element.range, $0.offset) < ($1.element.range, $1.offset) }
      .map(\.element)
  }

  /// Adds a block after a blank line, set in a type of its own or not; blank blocks are passed over.
  /// Says where its words stand.
  @discardableResult
  mutating func addBlock(
    _ block: String,
    heading level: Int? = nil,
    setIn type: SetOffBlock.Kind? = nil
  ) -> TextRange? {
    guard let range = add(block, separator: [0x0A, 0x0A]) else { return nil }
    if let level { headings.append(Heading(range: range, level: level)) }
    if let type { blocks.append(SetOffBlock(type, range: range)) }
    return range
  }

  /// Adds a block on the line after the last one.
  @discardableResult
  mutating func addLine(_ line: String) -> TextRange? { add(line, separator: [0x0A]) }

  /// Begins a quotation: all blocks until its end are somebody's words.
  mutating func openQuotation() { open.append((bytes.count, nil)) }

  /// Says which words name the source of the innermost quotation.
  mutating func cite(_ words: TextRange) {
    if !open.isEmpty { open[open.count - 1].cite = words }
  }

  /// Ends the innermost quotation.
  mutating func closeQuotation() {
    guard let last = open.popLast(), open.count < Self.deepest else { return }
    var start = last.start
    while start < bytes.count, bytes[start].isASCIIWhiteSpace { start += 1 }
    guard start < bytes.count else { return }
    let range = TextRange(start, bytes.count)
    blocks.append(SetOffBlock(.quotation, range: range, cite: last.cite))
  }

  private mutating func add(_ block: String, separator: [UInt8]) -> TextRange? {
    let block = ArticleText(MarkRuns.bounded(block))
    let kept = block.trimmed(block.range)
    guard !kept.isEmpty else { return nil }
    if !bytes.isEmpty { bytes += separator }
    let start = bytes.count
    bytes += block.bytes[kept.start..<kept.end]
    return TextRange(start, bytes.count)
  }
}
