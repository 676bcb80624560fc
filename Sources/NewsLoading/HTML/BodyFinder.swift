// Which element of a page holds the article: the one whose paragraphs weigh most, after the method
// that readability tools share (Arc90's Readability): a paragraph counts by its length and commas and
// lends its weight to the elements around it, less with every step outwards.

import CGumbo

/// Finds the element that holds a page's article.
struct BodyFinder {
  /// Blocks shorter than this weigh nothing.
  private static let shortest = 25
  /// So many elements around a paragraph share its weight, each so much of the one inside it.
  private static let (steps, share) = (5, 0.6)
  /// What speaks for an element by its name.
  private static let hint = 1.25
  /// A part beside the article that is built like it belongs to it if it holds so many bytes of
  /// paragraphs.
  private static let part = 200

  /// The element whose blocks are the article, or nil for a page without text.
  static func body(
    of page: borrowing HTMLDocument,
    _ blocks: [PageBlock],
    _ pruning: PagePruning
  ) -> Int? {
    var scores = [Double](repeating: 0, count: page.nodes.count)
    for block in blocks where isProse(block) {
      let weight = weight(of: block)
      var (at, part) = (block.element, 1.0)
      for _ in 0..<steps where at >= 0 {
        scores[at] += weight * part
        at = page.nodes[at].parent
        part *= share
      }
    }
    var best: Int?
    for index in scores.indices where scores[index] > 0 {
      if pruning.isHinted[index] { scores[index] *= hint }
      if scores[index] > (best.map { scores[$0] } ?? 0) { best = index }
    }
    return best.map { widened($0, page, proseSums(page, blocks)) }
  }

  /// Whether a block is text rather than a list of links.
  static func isProse(_ block: PageBlock) -> Bool {
    block.text.count >= shortest && block.linkDensity < 0.5
  }

  private static func weight(of block: PageBlock) -> Double {
    let commas = block.text.reduce(0) { $0 + ($1 == UInt8(ascii: ",") ? 1 : 0) }
    let base = 1 + Double(min(commas, 10)) + min(Double(block.text.count) / 100, 6)
    switch block.kind {
    case .paragraph, .preformatted: return base * (1 - block.linkDensity)
    case .item, .cell: return base * 0.5 * (1 - block.linkDensity)
    case .heading: return 0
    }
  }

  /// The element around `body` and the parts beside it that are built alike: pages cut long articles
  /// into parts, with advertisements between them.
  private static func widened(
    _ body: Int,
    _ page: borrowing HTMLDocument,
    _ prose: [Int]
  ) -> Int {
    var (widest, at) = (body, body)
    for _ in 0..<steps {
      let parent = page.nodes[at].parent
      guard parent >= 0, !page.nodes[parent].isElement(GUMBO_TAG_BODY) else { break }
      if hasTwin(at, in: parent, page, prose) { widest = parent }
      at = parent
    }
    return widest
  }

  /// For each node and one more, the bytes of paragraphs in the elements before it.
  private static func proseSums(
    _ page: borrowing HTMLDocument,
    _ blocks: [PageBlock]
  ) -> [Int] {
    var sums = [Int](repeating: 0, count: page.nodes.count + 1)
    for block in blocks where block.kind == .paragraph && isProse(block) {
      sums[block.element + 1] += block.text.count
    }
    for index in sums.indices.dropFirst() { sums[index] += sums[index - 1] }
    return sums
  }

  private static func hasTwin(
    _ index: Int,
    in parent: Int,
    _ page: borrowing HTMLDocument,
    _ prose: [Int]
  ) -> Bool {
    guard let name = page.attribute("class", of: index), !name.isEmpty else { return false }
    var sibling = parent + 1
    while sibling < page.nodes[parent].end {
      let node = page.nodes[sibling]
      if sibling != index, prose[node.end] - prose[sibling] >= part,
        node.tag == page.nodes[index].tag, page.attribute("class", of: sibling) == name
      {
        return true
      }
      sibling = node.end
    }
    return false
  }
}
