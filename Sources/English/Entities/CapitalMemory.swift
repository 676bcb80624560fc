// What the capitals of a whole article tell of a word: one that is a capital inside of a sentence and
// never small is a name, wherever it stands.

import NewsModel

/// How the words of an article are written.
struct CapitalMemory {
  private var capitals: [String: Int] = [:]
  private var smalls: Set<String> = []
  /// The style of each sentence.
  let styles: [CapitalStyle]

  /// Reads the tokens of an article; complexity O(tokens).
  init(_ tokens: [Token], _ sentences: [Sentence]) {
    styles = sentences.map { CapitalStyle(tokens[$0.tokens]) }
    for (sentence, style) in zip(sentences, styles) where style == .sentence {
      for index in sentence.tokens where tokens[index].isCapital {
        if !Opening.isOpening(tokens, index, from: sentence.tokens.lowerBound) {
          capitals[tokens[index].lower, default: 0] += 1
        } else {
          capitals[tokens[index].lower, default: 0] += 0
        }
      }
    }
    for token in tokens where token.shape == .lower && capitals[token.lower] != nil {
      smalls.insert(token.lower)
    }
  }

  /// Whether a word has a capital inside of sentences and nowhere else.
  func isName(_ lower: String) -> Bool { isCapitalInside(lower) && !smalls.contains(lower) }

  /// Whether a word has a capital somewhere, be it at the beginning of sentences alone, and is
  /// never written small.
  func isCapitalOnly(_ lower: String) -> Bool { capitals[lower] != nil && !smalls.contains(lower) }

  /// Whether a word has a capital inside of some sentence.
  func isCapitalInside(_ lower: String) -> Bool { (capitals[lower] ?? 0) > 0 }

  /// Whether a word that has a capital somewhere is written small elsewhere.
  func isSmall(_ lower: String) -> Bool { smalls.contains(lower) }
}

/// Places where any word has a capital.
enum Opening {
  /// Whether token `index` is the first word of a sentence that starts at token `first`, or of what
  /// is quoted or listed in it.
  static func isOpening(_ tokens: [Token], _ index: Int, from first: Int) -> Bool {
    guard index > first else { return true }
    let before = tokens[index - 1]
    guard before.shape == .punctuation else {
      return before.shape == .number && index - 1 == first
    }
    switch before.lower {
    case "\"", "\u{201C}", "``", "\u{2018}", "'", ":", "\u{2022}", "*", "\u{AB}", "\u{2026}", "...":
      return true
    case ")", "(", "[", "-", "\u{2013}", "\u{2014}", ".":
      return index - 1 == first || isOpening(tokens, index - 1, from: first)
    default: return false
    }
  }
}

extension Token {
  /// Whether the token begins with a capital letter.
  var isCapital: Bool { shape == .capitalized || shape == .allCapitals }
}
