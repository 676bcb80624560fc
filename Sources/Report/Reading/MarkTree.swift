// Marks that may lie in one another and cross, as a tree that HTML can hold: what crosses the end of another mark is
// split there, and its pieces are numbered.

import NewsModel

/// A piece of a marked text.
package indirect enum MarkNode: Hashable, Sendable {
  /// Text without marks of its own.
  case text(TextRange)
  /// A mark, or a part of one, with what lies in it.
  case mark(MarkPiece, [MarkNode])
}

/// A mark, or a part of one that is split.
package struct MarkPiece: Hashable, Sendable {
  /// The mark, as an index into the spans.
  package let span: Int
  /// Which part of it this is, from 1.
  package let part: Int
}

/// The trees of the blocks of a text.
package struct MarkTree: Sendable {
  /// For each block, its pieces in order.
  package private(set) var blocks: [[MarkNode]] = []
  /// Into how many parts each span was split; 0 for one without a place in the blocks.
  package private(set) var parts: [Int]

  /// More marks in one another than this say nothing, and browsers have limits of their own.
  private static let deepest = 40

  private let spans: [MarkSpan]
  /// The open marks, the outermost first, with what lies in them so far. The first is the block itself.
  private var open: [(span: Int, part: Int, nodes: [MarkNode])] = []
  private var place = 0

  /// The trees of some blocks, which are in order and do not overlap. A mark that reaches over the end of a block is
  /// split there. Complexity: O(spans · log spans + pieces · depth).
  package init(_ spans: [MarkSpan], in blocks: [TextRange]) {
    self.spans = spans
    parts = Array(repeating: 0, count: spans.count)
    let order = spans.indices.sorted { a, b in
      let (x, y) = (spans[a].range.start, spans[b].range.start)
      return x != y ? x < y : a < b
    }
    var next = 0
    var reaching: [Int] = []
    for block in blocks {
      var own = reaching.filter { spans[$0].range.end > block.start }
      while next < order.count, spans[order[next]].range.start < block.end {
        if spans[order[next]].range.end > block.start { own.append(order[next]) }
        next += 1
      }
      reaching = own.filter { spans[$0].range.end > block.end }
      self.blocks.append(tree(of: block, own))
    }
  }

  private mutating func tree(of block: TextRange, _ spans: [Int]) -> [MarkNode] {
    open = [(-1, 0, [])]
    place = block.start
    let starting = spans.filter { !self.spans[$0].range.isEmpty }
      .map { (span: $0, start: max(self.spans[$0].range.start, block.start)) }
      .sorted { $0.start < $1.start }
    var next = 0
    while next < starting.count {
      let start = starting[next].start
      var group: [Int] = []
      while next < starting.count, starting[next].start == start {
        group.append(starting[next].span)
        next += 1
      }
      closeMarks(upTo: start)
      write(upTo: start)
      enter(group)
    }
    closeMarks(upTo: block.end)
    write(upTo: block.end)
    // What reaches over the block ends here as well.
    while open.count > 1 { leave() }
    return open[0].nodes
  }

  /// Ends the marks that end at a place or before it, each where it ends.
  private mutating func closeMarks(upTo limit: Int) {
    while let end = open.dropFirst().map({ spans[$0.span].range.end }).min(), end <= limit {
      write(upTo: end)
      guard
        let first = open.indices.dropFirst().first(where: { spans[open[$0].span].range.end == end })
      else { return }
      let crossing = open[first...].map(\.span).filter { spans[$0].range.end > end }
      while open.count > first { leave() }
      enter(crossing)
    }
  }

  private mutating func enter(_ group: [Int]) {
    for span in group.sorted(by: { MarkSpan.isOuter(spans[$0], spans[$1]) })
    where open.count <= Self.deepest {
      parts[span] += 1
      open.append((span, parts[span], []))
    }
  }

  private mutating func leave() {
    let ended = open.removeLast()
    // A mark that was opened again at its own end holds nothing.
    guard !ended.nodes.isEmpty else {
      parts[ended.span] -= 1
      return
    }
    open[open.count - 1].nodes.append(
      .mark(MarkPiece(span: ended.span, part: ended.part), ended.nodes)
    )
  }

  private mutating func write(upTo end: Int) {
    guard end > place else { return }
    open[open.count - 1].nodes.append(.text(TextRange(place, end)))
    place = end
  }
}
