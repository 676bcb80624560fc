// Names are told by whole words (`al-Assad`, `Smith-Jones`), where tokens are the parts of hyphenated
// ones. Here the parts are joined, and what was found in whole words is led back to the tokens.

import NewsModel
import WorldNames

/// The tokens of an article with the parts of hyphenated words joined. A word that begins with the
/// name of a country or body stays apart: `US-backed`.
struct HyphenatedWords {
  /// The joined tokens, and the sentences in terms of them.
  private(set) var tokens: [Token] = []
  private(set) var sentences: [Sentence] = []
  /// The first of the article's tokens in each joined one, and at the end their number.
  private var origins: [Int] = []

  /// Joins the tokens of a text; complexity O(tokens).
  init(_ all: [Token], _ sentences: [Sentence], _ text: ArticleText) {
    tokens.reserveCapacity(all.count)
    origins.reserveCapacity(all.count + 1)
    for sentence in sentences {
      let first = tokens.count
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        let end = Self.wordEnd(all, index, sentence.tokens.upperBound)
        origins.append(index)
        tokens.append(end - index == 1 ? all[index] : Self.joined(all[index..<end], text))
        index = end
      }
      self.sentences.append(
        Sentence(
          range: sentence.range,
          tokens: first..<tokens.count,
          isHeading: sentence.isHeading
        )
      )
    }
    origins.append(all.count)
  }

  /// The token after the hyphenated word that starts at `index`.
  private static func wordEnd(_ tokens: [Token], _ index: Int, _ limit: Int) -> Int {
    var end = index + 1
    while end + 1 < limit, isHyphen(tokens[end]), isWord(tokens[end - 1]), isWord(tokens[end + 1]),
      tokens[end - 1].range.end == tokens[end].range.start,
      tokens[end].range.end == tokens[end + 1].range.start
    {
      end += 2
    }
    guard end - index > 1, WorldWords.shared.contains(tokens[index]) else { return end }
    let isName = end - index == 3 && WorldWords.shared.contains(tokens[index], tokens[index + 2])
    return isName ? end : index + 1
  }

  private static func isHyphen(_ token: Token) -> Bool {
    token.shape == .punctuation && ["-", "\u{2010}", "\u{2011}"].contains(token.lower)
  }

  private static func isWord(_ token: Token) -> Bool {
    switch token.shape {
    case .punctuation, .other: false
    default: true
    }
  }

  /// One token for the parts of a word, which has the part of speech of the last.
  private static func joined(_ parts: ArraySlice<Token>, _ text: ArticleText) -> Token {
    var result = parts[parts.endIndex - 1]
    result.range = TextRange(parts[parts.startIndex].range.start, result.range.end)
    let word = text.bytes[result.range.start..<result.range.end].withUnsafeBufferPointer(
      TokenText.init
    )
    result.lower = word.lower
    result.shape = word.wordShape
    result.lemma = parts.dropLast().map(\.lower).joined() + result.lemma
    return result
  }

  /// Names found in the joined tokens, in terms of the article's.
  func original(_ names: [EntityMention]) -> [EntityMention] {
    names.map { name in
      EntityMention(
        range: name.range,
        tokens: origins[name.tokens.lowerBound]..<origins[name.tokens.upperBound],
        kind: name.kind,
        rule: name.rule
      )
    }
  }

  /// Sets the parts of speech that `changed`, the joined tokens, got since.
  func copyTags(of changed: [Token], to all: inout [Token]) {
    for (index, token) in changed.enumerated() where origins[index + 1] - origins[index] == 1 {
      all[origins[index]].tag = token.tag
    }
  }
}

/// The names of countries and bodies that are one word.
private struct WorldWords: Sendable {
  static let shared = WorldWords()

  private let names: Set<String>

  private init() {
    let all =
      Country.all.flatMap { [$0.name] + $0.aliases } + Body.all.flatMap { [$0.name] + $0.aliases }
    names = Set(all.filter { !$0.utf8.contains(0x20) }.map { $0.lowercased() })
  }

  func contains(_ first: Token) -> Bool {
    first.shape != .lower && first.lower.utf8.count > 1 && names.contains(first.lower)
  }

  func contains(_ first: Token, _ second: Token) -> Bool {
    names.contains("\(first.lower)-\(second.lower)")
  }
}
