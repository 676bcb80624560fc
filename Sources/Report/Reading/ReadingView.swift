// An article as it is read: its text with all that was found in it marked.

import NewsModel

/// Writes the text of an article.
struct ReadingView {
  private let document: ReportDocument
  private let spans: [MarkSpan]
  private let blocks: [ReadingBlock]
  private let tree: MarkTree
  /// For each claim that is marked, the first span of it that is.
  let firstSpans: [Int: Int]

  /// The reading view of a document.
  init(_ document: ReportDocument) {
    self.document = document
    spans = document.spans
    blocks = ReadingBlock.blocks(of: document.article)
    tree = MarkTree(spans, in: blocks.map(\.range))
    var first: [Int: Int] = [:]
    for (index, span) in spans.enumerated() where tree.parts[index] > 0 {
      guard case .claim(let claim) = span.kind, first[claim] == nil else { continue }
      first[claim] = index
    }
    firstSpans = first
  }

  /// The blocks of the text.
  func write(to page: inout HTMLWriter) {
    page.element(.div, .style("text"), .language(document.article.language)) { page in
      for (block, nodes) in zip(blocks, tree.blocks) {
        switch block.kind {
        case .heading(let section):
          page.element(
            .h4,
            .id(Anchor("\(document.id).s\(section + 1)")),
            .ownDirection
          ) { write(nodes, to: &$0) }
        case .paragraph: page.element(.p, .ownDirection) { write(nodes, to: &$0) }
        }
      }
    }
  }

  private func write(_ nodes: [MarkNode], to page: inout HTMLWriter) {
    for node in nodes {
      switch node {
      case .text(let range): write(range, to: &page)
      case .mark(let piece, let inside):
        switch spans[piece.span].kind {
        case .claim(let index): write(index, piece, inside, to: &page)
        case .source: write(.src, piece, inside, to: &page)
        case .cue: write(.cue, piece, inside, to: &page)
        case .hedge: write(.hedge, piece, inside, to: &page)
        case .negation: write(.neg, piece, inside, to: &page)
        case .actor(let index): write(document.mentions[index], piece, inside, to: &page)
        }
      }
    }
  }

  /// The line break behind a short line stays: there is no room missing, so it is meant.
  private static let shortLine = 48

  private func write(_ range: TextRange, to page: inout HTMLWriter) {
    let bytes = document.article.text.bytes
    var start = range.start
    for place in range.start..<range.end where bytes[place] == UInt8(ascii: "\n") {
      let line = bytes[..<place].suffix(Self.shortLine)
      guard line.contains(UInt8(ascii: "\n")) || line.count < Self.shortLine else { continue }
      page.text(document.article.text, TextRange(start, place))
      page.empty(.br)
      start = place + 1
    }
    page.text(document.article.text, TextRange(start, range.end))
  }

  // MARK: Marks

  /// A claim: its number behind it leads to what it rests on. What a screen reader is told before and behind a mark,
  /// the style sheet adds, so that it is in no copy of the text.
  private func write(
    _ index: Int,
    _ piece: MarkPiece,
    _ inside: [MarkNode],
    to page: inout HTMLWriter
  ) {
    let claim = document.claims[index]
    func body(_ page: inout HTMLWriter) {
      write(inside, to: &page)
      let count = tree.parts[piece.span]
      let part = count > 1 ? " \(piece.part)/\(count)" : ""
      page.element(.a, .style("ref"), .link(Anchor(claim.id)), text: claim.id + part + claim.signs)
    }
    let style = HTMLAttribute.style("claim " + claim.style)
    if piece.part == 1, firstSpans[index] == piece.span {
      page.element(.mark, .id(Anchor("in", of: claim.id)), style, body: body)
    } else {
      page.element(.mark, style, body: body)
    }
  }

  private func write(
    _ words: MarkedWords,
    _ piece: MarkPiece,
    _ inside: [MarkNode],
    to page: inout HTMLWriter
  ) {
    page.element(.mark, .style(words.rawValue)) { write(inside, piece, to: &$0) }
  }

  /// A mention, with the name of the actor where the words are others.
  private func write(
    _ mention: ReportMention,
    _ piece: MarkPiece,
    _ inside: [MarkNode],
    to page: inout HTMLWriter
  ) {
    let style = HTMLAttribute.style(MarkedWords.act.rawValue)
    if document.article.text[mention.range].utf8.elementsEqual(mention.name.utf8) {
      page.element(.mark, style) { write(inside, piece, to: &$0) }
    } else {
      page.element(.mark, style, .hint(mention.name)) { write(inside, piece, to: &$0) }
    }
  }

  private func write(_ inside: [MarkNode], _ piece: MarkPiece, to page: inout HTMLWriter) {
    write(inside, to: &page)
    let count = tree.parts[piece.span]
    if count > 1 { page.element(.sup, .style("part"), text: "\(piece.part)/\(count)") }
  }
}
