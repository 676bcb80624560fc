// How far the text commits itself to what a claim says: as far as to its main predicate.

import NewsModel

extension Words {
  /// The commitment to the predicate at a token; nil where the annotation has none there.
  func commitment(to token: Int) -> Double? {
    let place = annotated.commitments.firstIndex(from: token) { $0.token }
    guard place < annotated.commitments.count, annotated.commitments[place].token == token else {
      return nil
    }
    return annotated.commitments[place].value
  }

  /// The commitment to the highest predicate in the tree among some tokens, of equals the first; nil
  /// where the annotation has none there. Complexity O(log predicates + predicates among the tokens).
  func commitment(in tokens: Range<Int>) -> Double? {
    let commitments = annotated.commitments
    var low = commitments.firstIndex(from: tokens.lowerBound) { $0.token }
    var best: (depth: Int, value: Double)?
    while low < commitments.count, commitments[low].token < tokens.upperBound {
      let depth = depth(of: commitments[low].token, within: tokens)
      if depth < best?.depth ?? Int.max { best = (depth, commitments[low].value) }
      if depth == 0 { break }
      low += 1
    }
    return best?.value
  }

  /// How many heads of a token lie among some tokens; no more than a few are counted, since the highest are
  /// looked for.
  private func depth(of token: Int, within tokens: Range<Int>) -> Int {
    var (depth, place) = (0, token)
    while depth < 20, let head = annotated.syntax.head(of: place), tokens.contains(head) {
      depth += 1
      place = head
    }
    return depth
  }
}
