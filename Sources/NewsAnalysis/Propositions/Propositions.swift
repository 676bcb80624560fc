// The propositions of an article, to be looked up by predicate.

import NewsModel

/// All propositions of an article, each after the one above it, else in the order of their heads.
struct Propositions: Sendable {
  /// The article's trees.
  let trees: DependencyTrees
  /// The propositions.
  let all: [Proposition]
  /// The proposition that each token is the predicate of; -1 for none.
  let predicated: [Int32]
  /// The proposition that each token belongs to; -1 for none.
  let owner: [Int32]

  /// Reads the propositions of an article; complexity O(tokens).
  init(_ words: Words, _ trees: DependencyTrees) {
    var reader = PropositionReader(words: words, trees: trees)
    reader.read()
    (self.trees, all) = (trees, reader.propositions)
    (predicated, owner) = (reader.predicated, reader.owner)
  }

  /// The proposition whose predicate is a token.
  func predicated(by token: Int) -> Int? { predicated[token] < 0 ? nil : Int(predicated[token]) }

  /// The proposition that a token belongs to.
  func owner(of token: Int) -> Int? { owner[token] < 0 ? nil : Int(owner[token]) }
}
