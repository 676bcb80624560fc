// The text of a page's article: the blocks of the element that holds it, without those that the page
// put between them.

import NewsModel

/// Extracts the text of a page's article.
enum PageText {
  /// The text and its headings; empty for a page without an article. The title's own words are left
  /// out: they are a field of the article.
  static func text(of page: borrowing HTMLDocument, title: String?) -> TextBuilder {
    let pruning = PagePruning(page)
    let blocks = PageBlocks(page, dropping: pruning.isDropped).blocks
    var builder = TextBuilder()
    guard let body = BodyFinder.body(of: page, blocks, pruning) else { return builder }
    let range = body..<page.nodes[body].end
    let inside = blocks.filter { range.contains($0.element) }
    for (index, block) in inside.enumerated() where isKept(block) {
      let text = String(decoding: block.text, as: UTF8.self)
      switch block.kind {
      case .heading(let level):
        if text == title || index + 1 == inside.count { continue }
        builder.addBlock(text.joinedLines, heading: level)
      case .item where index > 0 && inside[index - 1].kind == .item: builder.addLine(text)
      case .cell where index > 0 && inside[index - 1].kind == .cell: builder.addLine(text)
      case .paragraph, .preformatted, .item, .cell: builder.addBlock(text)
      }
    }
    return builder
  }

  private static func isKept(_ block: PageBlock) -> Bool {
    switch block.kind {
    case .heading: true
    default: block.linkDensity < 0.6 || block.text.count > 400
    }
  }
}
