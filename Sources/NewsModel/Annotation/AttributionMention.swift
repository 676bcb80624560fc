// Who is said to hold what: the attributions of an article.

/// Words that ascribe a content to a source. All places are tokens of the article.
package struct AttributionMention: Hashable, Sendable {
  /// Words with the one that all others of them depend on.
  package struct Phrase: Hashable, Sendable {
    /// The words.
    package let tokens: Range<Int>
    /// The word at their head.
    package let head: Int

    /// A phrase of these tokens.
    package init(tokens: Range<Int>, head: Int) { (self.tokens, self.head) = (tokens, head) }
  }

  /// The words that ascribe: "said", "according to", "has been hoping to".
  package let cue: Phrase
  /// The words for who says or thinks it; nil where none do, or where it is not clear.
  package let source: Phrase?
  /// What is said or thought, in the order of the text; several where other words interrupt it.
  package let contents: [Phrase]
  /// How sure the model is that there is an attribution, from 0 to 1.
  package let score: Double
  /// Whether the model is sure of the source; where it is not, the words may be another's.
  package let isSourceSure: Bool

  /// An attribution by these words.
  package init(
    cue: Phrase,
    source: Phrase?,
    contents: [Phrase],
    score: Double = 1,
    isSourceSure: Bool = true
  ) {
    (self.cue, self.source, self.contents, self.score) = (cue, source, contents, score)
    self.isSourceSure = isSourceSure
  }
}
