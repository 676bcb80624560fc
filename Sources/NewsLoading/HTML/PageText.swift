// The text of a page's article: the blocks of the element that holds it, without those that the page
// put between them.

import NewsModel

/// Extracts the text of a page's article.
enum PageText {
  /// A text of fewer bytes is no article where another way to prune the page gives more.
  private static let shortest = 500

  /// The text and its headings; empty for a page without an article. The title's own words are left
  /// out: they are a field of the article.
  static func text(of page: borrowing HTMLDocument, title: String?) -> TextBuilder {
    let text = text(of: page, title: title, PagePruning(page, by: .paragraphs))
    if text.bytes.count >= shortest { return text }
    let other = self.text(of: page, title: title, PagePruning(page, by: .sentences))
    return other.bytes.count > 2 * text.bytes.count ? other : text
  }

  private static func text(
    of page: borrowing HTMLDocument,
    title: String?,
    _ pruning: PagePruning
  ) -> TextBuilder {
    let blocks = PageBlocks(page, dropping: pruning.isDropped).blocks
    var builder = TextBuilder()
    guard let body = BodyFinder.body(of: page, blocks, pruning) else { return builder }
    let range = body..<page.nodes[body].end
    let inside = blocks.filter { range.contains($0.element) && isKept($0) }
    var quotations = PageQuotations(page, below: body)
    for (index, block) in inside.enumerated() {
      quotations.enter(block, &builder)
      let text = MarkRuns.bounded(String(decoding: block.text, as: UTF8.self))
      switch block.kind {
      case .heading(let level):
        if text == title || index + 1 == inside.count { continue }
        builder.addBlock(text.joinedLines, heading: level)
      case .item where index > 0 && inside[index - 1].kind == .item: builder.addLine(text)
      case .cell where index > 0 && inside[index - 1].kind == .cell: builder.addLine(text)
      case .paragraph, .preformatted, .item, .cell:
        quotations.cite(block, builder.addBlock(text, setIn: block.type), &builder)
      }
    }
    quotations.end(&builder)
    return builder
  }

  /// Whether a block is text of the article: no list of links, and none of the short lines by which
  /// pages ask for something.
  private static func isKept(_ block: PageBlock) -> Bool {
    if block.text.count <= PagePhrases.limit {
      let words = MarkRuns.bounded(String(decoding: block.text, as: UTF8.self)).lowercased()
      if PagePhrases.isAside(words) { return false }
      if PagePhrases.isSource(words) { return true }
    }
    if case .heading = block.kind { return true }
    return block.linkDensity < 0.6 || block.text.count > 400
  }
}
