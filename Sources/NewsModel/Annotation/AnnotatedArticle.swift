// An article with what the language pipeline found in it: the input of every analysis.

/// An article with its tokens, sentences, names, values, quotations, commitments, cues and attributions.
package struct AnnotatedArticle: Hashable, Sendable {
  /// The article.
  package let article: Article
  /// Its tokens, in order, without overlap.
  package let tokens: [Token]
  /// Its sentences, in order, without overlap; headings among them.
  package let sentences: [Sentence]
  /// The names in it, in order, without overlap.
  package let names: [EntityMention]
  /// The tags and trees of its sentences.
  package let syntax: Syntax
  /// The dates, times, sums and numbers in it, in order, without overlap; they may overlap names.
  package let values: [ValueMention]
  /// The quotations in it, in order of their start, those that hold others before them.
  package let quotations: [QuotationMention]
  /// How far the text commits itself to each of its predicates, in order.
  package let commitments: [Commitment]
  /// The words in it that make what it says less than certain, in order, without overlap; only of one that is written as
  /// encyclopedias are.
  package let uncertainties: [UncertaintyCue]
  /// Whether it is written as encyclopedias are, in which `may` seldom doubts and `some` and `many` often do.
  package let isEncyclopedic: Bool
  /// Who is said in it to hold what, in order of the cues' heads.
  package var attributions: [AttributionMention] = []

  /// The article with its annotations.
  package init(
    article: Article,
    tokens: [Token],
    sentences: [Sentence],
    names: [EntityMention],
    syntax: Syntax = .none,
    values: [ValueMention] = [],
    quotations: [QuotationMention] = [],
    commitments: [Commitment] = [],
    uncertainties: [UncertaintyCue] = [],
    isEncyclopedic: Bool = false
  ) {
    self.article = article
    self.tokens = tokens
    self.sentences = sentences
    self.names = names
    self.syntax = syntax
    self.values = values
    self.quotations = quotations
    self.commitments = commitments
    self.uncertainties = uncertainties
    self.isEncyclopedic = isEncyclopedic
  }

  /// The range from the first to the last of some tokens, which must not be none.
  package func range(of tokens: Range<Int>) -> TextRange {
    TextRange(
      self.tokens[tokens.lowerBound].range.start,
      self.tokens[tokens.upperBound - 1].range.end
    )
  }

  /// The words of a token as they stand in the text.
  package func text(of token: Token) -> String { article.text[token.range] }
}
