// The words of an article.

/// A word, number or mark of punctuation, as Universal Dependencies' English treebanks cut them:
/// `don't` is two tokens, `do` and `n't`; a possessive `'s` is one of its own.
package struct Token: Hashable, Sendable {
  /// Where it stands.
  package var range: TextRange
  /// The token in lower case, with typographic apostrophes made plain.
  package var lower: String
  /// Its dictionary form in lower case: `say` for `said`.
  package var lemma: String
  /// Its part of speech.
  package var tag: PartOfSpeech
  /// How it is written.
  package var shape: TokenShape

  /// A token at `range`.
  package init(
    range: TextRange,
    lower: String,
    lemma: String,
    tag: PartOfSpeech,
    shape: TokenShape
  ) {
    self.range = range
    self.lower = lower
    self.lemma = lemma
    self.tag = tag
    self.shape = shape
  }
}

/// How a token is written, as far as names and sentences are told by it.
package enum TokenShape: UInt8, Hashable, Sendable {
  /// Letters, none of them a capital: `call`.
  case lower
  /// A capital first and small letters after it: `Putin`, `McDonald`.
  case capitalized
  /// Two letters or more, all capitals: `NATO`. Full stops may stand between: `U.S.`
  case allCapitals
  /// Capitals and small letters otherwise: `iPhone`, `al-Assad`.
  case mixed
  /// A number, with its separators: `1,200`, `3.5`, `14th`.
  case number
  /// Punctuation or a symbol.
  case punctuation
  /// Anything else: a URL, an emoji, another script.
  case other

  /// Whether two are the same; written out as for `PartOfSpeech`.
  package static func == (one: TokenShape, other: TokenShape) -> Bool {
    one.rawValue == other.rawValue
  }
}
