// Which words carry content. Most that carry none are told by their part of speech; the list holds
// nouns, verbs and adjectives that news uses everywhere, so that they tell no account from another.

import NewsModel

/// Tells content words from the rest.
enum FunctionWords {
  /// Lemmas of content tags that say nothing of what a text is about.
  private static let lemmas: Set<String> = Set(
    """
    be have do say tell go get make take come give let keep put seem become want know think
    see use need mean ask add like include accord follow begin start continue call
    other more most many much such same own several few less least last next first second
    new good big great able certain various able sure
    thing way lot kind sort bit one ones mr mrs ms dr sir
    today yesterday tomorrow day week month year time
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )

  /// Whether `token` is a noun, name, verb or adjective that says something.
  static func carriesContent(_ token: Token) -> Bool {
    switch token.tag {
    case .noun, .properNoun, .verb, .adjective: token.hasLetter && !lemmas.contains(token.lemma)
    default: false
    }
  }
}

extension FunctionWords {
  /// Whether `token` carries content or is a number in figures.
  static func isTelling(_ token: Token) -> Bool {
    token.shape == .number || carriesContent(token)
  }
}

extension Token {
  /// Whether a letter is in it; characters beyond ASCII count as letters.
  fileprivate var hasLetter: Bool {
    lemma.utf8.contains { (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) || $0 >= 0x80 }
  }

  /// Whether it is a word or a number rather than punctuation.
  var isWord: Bool { shape != .punctuation && tag != .punctuation }
}
