// Hand-written annotations: words with their tags and lemmas where these do not show.

import NewsModel

/// Text with tokens, from words parted by spaces.
///
/// A word may carry its lemma and its tag: `passed|pass/V`. Tags are V verb, N noun, P name, A
/// adjective, X auxiliary, I preposition. Without one, a word with a capital is a name, digits are a
/// number, a few small words are function words, and the rest are nouns. `~` before a word joins it to
/// the word before; punctuation joins by itself.
struct MarkedWords {
  private(set) var text = ""
  private(set) var tokens: [Token] = []

  private static let tags: [Substring: PartOfSpeech] = [
    "V": .verb, "N": .noun, "P": .properNoun, "A": .adjective, "X": .auxiliary, "I": .adposition,
  ]
  private static let functionWords: [String: PartOfSpeech] = [
    "the": .determiner, "a": .determiner, "of": .adposition, "in": .adposition, "on": .adposition,
    "to": .adposition, "at": .adposition, "near": .adposition, "not": .particle, "n't": .particle,
    "and": .coordinator, "it": .pronoun, "was": .auxiliary, "were": .auxiliary, "will": .auxiliary,
    "may": .auxiliary,
  ]

  init(_ source: String) {
    for item in source.split(separator: " ") { add(item) }
  }

  private mutating func add(_ item: Substring) {
    let isJoined = item.hasPrefix("~")
    let parts = (isJoined ? item.dropFirst() : item).split(separator: "/")
    let written = parts[0].split(separator: "|")
    let word = String(written[0])
    let lower = word.lowercased()
    let shape = Self.shape(of: word)
    let tag = parts.count > 1 ? Self.tags[parts[1]] : nil
    if !isJoined, !text.isEmpty, shape != .punctuation { text += " " }
    let start = text.utf8.count
    text += word
    tokens.append(
      Token(
        range: TextRange(start, text.utf8.count),
        lower: lower,
        lemma: written.count > 1 ? String(written[1]) : lower,
        tag: tag ?? Self.tag(of: lower, shape),
        shape: shape
      )
    )
  }

  private static func shape(of word: String) -> TokenShape {
    guard let first = word.unicodeScalars.first else { return .other }
    if first.properties.numericType != nil { return .number }
    guard first.properties.isAlphabetic || word == "n't" else { return .punctuation }
    return first.properties.isUppercase ? .capitalized : .lower
  }

  private static func tag(of lower: String, _ shape: TokenShape) -> PartOfSpeech {
    switch shape {
    case .number: .number
    case .punctuation: .punctuation
    case .capitalized: functionWords[lower] ?? .properNoun
    default: functionWords[lower] ?? .noun
    }
  }
}

extension AnnotatedArticle {
  /// An article of marked words, in one sentence.
  init(marked source: String) {
    let words = MarkedWords(source)
    let text = ArticleText(words.text)
    let article = Article(
      digest: "0",
      path: "a.txt",
      name: "a",
      format: .text,
      text: text,
      sections: [Section(heading: nil, level: 1, range: text.range)]
    )
    self.init(
      article: article,
      tokens: words.tokens,
      sentences: [
        Sentence(range: text.range, tokens: words.tokens.indices, isHeading: false)
      ],
      names: []
    )
  }
}
