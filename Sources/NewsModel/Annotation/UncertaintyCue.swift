// The words that make what a text says less than certain, after the cues of the CoNLL-2010 shared task (Farkas
// et al., "Learning to detect hedges and their scope in natural language text").

/// Words that weaken what is said, where a model that learnt it from sentences that people judged says so: `perhaps`,
/// `it is possible that`, `some critics say`. Judges of encyclopedias rarely found `may`, `could` and `likely`
/// uncertain, which say that something is possible: these are told by commitment and by the tree, not here.
package struct UncertaintyCue: Hashable, Sendable {
  /// How a cue weakens.
  package enum Kind: UInt8, Hashable, Sendable {
    /// It says that something is not sure: `perhaps`, `is thought to`, `it is possible that`.
    case hedge
    /// It leaves open who says or holds it, or how many do: `some critics`, `is widely believed`, `it is said`.
    case weasel
  }

  /// Its tokens, as indexes into the article's; cues are in order and do not overlap.
  package let tokens: Range<Int>
  /// How it weakens.
  package let kind: Kind
  /// What it leaves of the statement at most: `probable` or `possible`.
  package let degree: Certainty
  /// The predicate whose statement it weakens, as an index into the article's tokens: `left` for `perhaps` in
  /// "perhaps he left", `rains` for `possible` in "it is possible that it rains". What is coordinated with that
  /// predicate and has no auxiliary of its own, and what it takes as its complement, is weakened with it; a
  /// relative clause or an adverbial one below it is not. Nil where it weakens no statement but a noun or a number in one: `a possible
  /// successor`, `an alleged thief`; such a cue is among the hedges of a claim and leaves its certainty alone.
  package let predicate: Int?
  /// How likely the cue alone makes its sentence uncertain, from 0 to 1. A sentence that all its words together
  /// leave certain has no cues.
  package let score: Double

  /// A cue with these.
  package init(
    tokens: Range<Int>,
    kind: Kind,
    degree: Certainty,
    predicate: Int?,
    score: Double
  ) {
    (self.tokens, self.kind, self.degree) = (tokens, kind, degree)
    (self.predicate, self.score) = (predicate, score)
  }
}
