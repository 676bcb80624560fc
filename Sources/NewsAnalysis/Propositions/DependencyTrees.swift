// The trees of an article, laid out so that children, subtrees and their extent are at hand.

import NewsModel

/// The trees of all sentences; indexes are token indexes of the article. A class, since every step has it.
final class DependencyTrees: Sendable {
  /// How each token hangs on its head.
  let relations: [Relation]
  private let heads: [Int32]
  private let firstChildren: [Int32]
  private let siblings: [Int32]
  /// The first token of each subtree, and the one after its last.
  private let starts: [Int32]
  private let ends: [Int32]
  /// All tokens, each after its head.
  let order: [Int32]

  /// The trees of an article; complexity O(tokens).
  init(_ annotated: AnnotatedArticle) {
    let count = annotated.tokens.count
    let words = annotated.syntax.words
    let names = Relation.named(annotated.syntax.relations)
    let isParsed = words.count == count
    var arcs = TreeArcs(
      relations: isParsed
        ? words.map { names[Int($0.relation)] } : Array(repeating: .other, count: count),
      heads: isParsed ? words.map(\.head) : Array(repeating: -1, count: count)
    )
    if isParsed {
      arcs.joinAuxiliaries(annotated)
      arcs.raiseHeadlines(annotated)
    }
    (relations, heads) = (arcs.relations, arcs.heads)
    var first = [Int32](repeating: -1, count: count)
    var next = [Int32](repeating: -1, count: count)
    for token in (0..<count).reversed() where heads[token] >= 0 {
      next[token] = first[Int(heads[token])]
      first[Int(heads[token])] = Int32(token)
    }
    (firstChildren, siblings) = (first, next)
    order = Self.order(heads, first, next)
    var (starts, ends) = (Array(0..<Int32(count)), (0..<count).map { Int32($0 + 1) })
    for token in order.reversed().map(Int.init) where heads[token] >= 0 {
      let head = Int(heads[token])
      starts[head] = min(starts[head], starts[token])
      ends[head] = max(ends[head], ends[token])
    }
    (self.starts, self.ends) = (starts, ends)
  }

  private static func order(_ heads: [Int32], _ first: [Int32], _ next: [Int32]) -> [Int32] {
    var order: [Int32] = []
    order.reserveCapacity(heads.count)
    var open: [Int32] = []
    for root in heads.indices where heads[root] < 0 {
      open.append(Int32(root))
      while let token = open.popLast() {
        order.append(token)
        var child = first[Int(token)]
        while child >= 0 {
          open.append(child)
          child = next[Int(child)]
        }
      }
    }
    return order
  }

  /// The head of a token; nil for the root of a sentence.
  func head(of token: Int) -> Int? { heads[token] < 0 ? nil : Int(heads[token]) }

  /// The relation of a token to its head.
  func relation(of token: Int) -> Relation { relations[token] }

  /// The tokens that hang on a token, in the order of the text.
  func children(of token: Int) -> Children {
    Children(place: Int(firstChildren[token]), siblings: siblings)
  }

  /// The first child by one of these relations.
  func child(of token: Int, _ wanted: Relation...) -> Int? {
    children(of: token).first { wanted.contains(relations[$0]) }
  }

  /// From the first to the last token of a subtree.
  func extent(of token: Int) -> Range<Int> { Int(starts[token])..<Int(ends[token]) }

  /// The children of a token, one after the other.
  struct Children: Sequence, IteratorProtocol {
    fileprivate var place: Int
    fileprivate let siblings: [Int32]

    mutating func next() -> Int? {
      guard place >= 0 else { return nil }
      defer { place = Int(siblings[place]) }
      return place
    }
  }
}
