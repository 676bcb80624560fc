// The words that make what a text says less than certain, after the cues of the CoNLL-2010 shared task (Farkas
// et al., "Learning to detect hedges and their scope in natural language text").

/// Words that weaken what is said, where they do: `may` in "it may rain", not in "in May"; `some say`, not
/// `some ships`.
package struct UncertaintyCue: Hashable, Sendable {
  /// How a cue weakens.
  package enum Kind: UInt8, Hashable, Sendable {
    /// It says that something is not sure: `perhaps`, `may`, `is likely to`, `appears`.
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
  /// The predicate whose statement it weakens, as an index into the article's tokens: that of `leave` for `may`
  /// in "may leave", of `rain` for `likely` in "is likely to rain". What is coordinated with that predicate and has no
  /// auxiliary of its own, and what it takes as its complement, is weakened with it; a relative clause or an
  /// adverbial one below it is not. Nil where it weakens no statement but a noun or a number in one: `a possible
  /// successor`, `an alleged thief`; such a cue is among the hedges of a claim and leaves its certainty alone.
  package let predicate: Int?
  /// How sure it is that the cue makes its sentence uncertain, from 0 to 1; what is less sure than that it does
  /// not is no cue.
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
