// Which element of a page holds the article: the one whose paragraphs weigh most, after the method
// that readability tools share (Arc90's Readability): a paragraph counts by its length and commas and
// lends its weight to the elements around it, less with every step outwards.

import CGumbo

/// Finds the element that holds a page's article.
struct BodyFinder {
  /// Blocks shorter than this weigh nothing.
  private static let shortest = 25

  /// The element whose blocks are the article, or nil for a page without text.
  static func body(
    of page: borrowing HTMLDocument,
    _ blocks: [PageBlock],
    _ pruning: PagePruning
  ) -> Int? {
    var scores = [Double](repeating: 0, count: page.nodes.count)
    var total = 0.0
    for block in blocks where block.text.count >= shortest && block.linkDensity < 0.5 {
      let weight = weight(of: block)
      total += weight
      var (at, share) = (block.element, 1.0)
      for _ in 0..<5 where at >= 0 {
        scores[at] += weight * share
        at = page.nodes[at].parent
        share *= 0.6
      }
    }
    guard total > 0 else { return nil }
    var best: Int?
    for index in scores.indices where scores[index] > 0 {
      if pruning.isHinted[index] { scores[index] *= 1.25 }
      if scores[index] > (best.map { scores[$0] } ?? 0) { best = index }
    }
    return best
  }

  private static func weight(of block: PageBlock) -> Double {
    let commas = block.text.reduce(0) { $0 + ($1 == UInt8(ascii: ",") ? 1 : 0) }
    let length = Double(block.text.count)
    let base = 1 + Double(min(commas, 10)) + min(length / 100, 6)
    switch block.kind {
    case .paragraph, .preformatted: return base * (1 - block.linkDensity)
    case .item, .cell: return base * 0.5 * (1 - block.linkDensity)
    case .heading: return 0
    }
  }
}
