// Which blocks of a page stand in a quotation, and which of them name its source: `blockquote`, a `figure` around one with
// its caption, the posts of networks, which are such blocks, too.

import CGumbo
import NewsModel

/// Follows the quotations of a page while its blocks become text.
struct PageQuotations {
  /// For each node the innermost quotation that it stands in or is, -1 for none.
  private let innermost: [Int]
  /// For each node the index after its last descendant, and the index of its parent.
  private let (ends, parents): ([Int], [Int])
  /// For each node whether it, or an element around it within its quotation, names the source.
  private let isCite: [Bool]
  /// The quotations that are open, outermost first.
  private var open: [Int] = []

  /// The quotations of a page below the element `body`; that which the whole article stands in is none.
  init(_ page: borrowing HTMLDocument, below body: Int = -1) {
    var innermost = [Int](repeating: -1, count: page.nodes.count)
    var isCite = [Bool](repeating: false, count: page.nodes.count)
    let quoted = QuotedElements(page)
    for index in page.nodes.indices where index > body {
      let parent = page.nodes[index].parent
      let around = parent > body ? innermost[parent] : -1
      // A figure with its caption is one quotation with the block in it.
      let isInFigure = around >= 0 && page.nodes[around].isElement(GUMBO_TAG_FIGURE)
      innermost[index] = quoted.isQuotation(page, index) && !isInFigure ? index : around
      guard around >= 0 else { continue }
      isCite[index] = isCite[parent] || quoted.isCite(page, index)
    }
    (self.innermost, self.isCite) = (innermost, isCite)
    ends = page.nodes.map(\.end)
    parents = page.nodes.map(\.parent)
  }

  /// Begins and ends quotations before a block is added.
  mutating func enter(_ block: PageBlock, _ builder: inout TextBuilder) {
    while let last = open.last, block.element < last || block.element >= ends[last] {
      builder.closeQuotation()
      open.removeLast()
    }
    var fresh: [Int] = []
    var at = innermost[block.element]
    while at >= 0, at != open.last {
      fresh.append(at)
      at = parents[at] >= 0 ? innermost[parents[at]] : -1
    }
    for quotation in fresh.reversed() {
      builder.openQuotation()
      open.append(quotation)
    }
  }

  /// Notes the source that a block names, which was added at `range`.
  func cite(_ block: PageBlock, _ range: TextRange?, _ builder: inout TextBuilder) {
    guard let range, !open.isEmpty else { return }
    if isCite[block.element] {
      builder.cite(range)
    } else if let cited = block.cited, range.length == block.text.count,
      cited.upperBound + 2 >= block.text.count, !cited.isEmpty
    {
      builder.cite(TextRange(range.start + cited.lowerBound, range.start + cited.upperBound))
    }
  }

  /// Ends all quotations.
  mutating func end(_ builder: inout TextBuilder) {
    for _ in open { builder.closeQuotation() }
    open = []
  }
}

/// Tells elements that hold quotations and those that name their source.
struct QuotedElements {
  /// For each node and one more, how many block quotations begin before it.
  private let counts: [Int]

  /// Counts those of a page.
  init(_ page: borrowing HTMLDocument) {
    var counts = [0]
    counts.reserveCapacity(page.nodes.count + 1)
    for index in page.nodes.indices {
      let isQuotation = page.nodes[index].isElement(GUMBO_TAG_BLOCKQUOTE)
      counts.append(counts[index] + (isQuotation ? 1 : 0))
    }
    self.counts = counts
  }

  /// Whether an element is a quotation: a block quotation, or a figure around one, with its caption.
  func isQuotation(_ page: borrowing HTMLDocument, _ index: Int) -> Bool {
    let node = page.nodes[index]
    if node.isElement(GUMBO_TAG_BLOCKQUOTE) { return true }
    return node.isElement(GUMBO_TAG_FIGURE) && counts[node.end] > counts[index]
  }

  /// Whether an element in a quotation names its source.
  func isCite(_ page: borrowing HTMLDocument, _ index: Int) -> Bool {
    let node = page.nodes[index]
    guard let tag = node.tag else { return false }
    switch tag {
    case GUMBO_TAG_FIGCAPTION, GUMBO_TAG_FOOTER, GUMBO_TAG_CITE: return true
    default:
      guard counts[node.end] == counts[index] else { return false }
      return page.attribute("class", of: index).map {
        PageHints.words(of: $0).contains(where: PageHints.sources.contains)
      } ?? false
    }
  }
}
