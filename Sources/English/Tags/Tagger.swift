// Gives each token its part of speech and its lemma: readings first, then a choice by the tags and
// words on both sides, from left to right.

import NewsModel

/// Tags the tokens of an article.
struct Tagger {
  private let lexicon = Lexicon.shared

  /// Sets tag and lemma of all tokens; complexity O(tokens).
  static func tag(_ tokens: inout [Token], _ sentences: [Sentence]) {
    let tagger = Tagger()
    for sentence in sentences { tagger.tag(&tokens, in: sentence.tokens) }
  }

  private func tag(_ tokens: inout [Token], in range: Range<Int>) {
    let style = CapitalStyle(tokens[range])
    var readings: [Reading] = []
    readings.reserveCapacity(range.count)
    var isFirst = true
    for index in range {
      let token = tokens[index]
      let isPlain = isFirst || style != .sentence
      readings.append(Reading(token, isPlain: isPlain, lexicon: lexicon))
      let isMark = token.shape == .punctuation || token.shape == .number
      if !isMark || ["\"", "\u{201C}", ":", "''", "``"].contains(token.lower) { isFirst = isMark }
    }
    // A copy of the sentence alone: the article's tokens change while it is read.
    var context = TagContext(tokens: Array(tokens[range]), readings: readings)
    for offset in 0..<range.count {
      let tag = context.choose(offset)
      context.readings[offset].best = tag
      tokens[range.lowerBound + offset].tag = tag
    }
    for offset in 0..<range.count {
      let index = range.lowerBound + offset
      let next = offset + 1 < range.count ? tokens[index + 1] : nil
      tokens[index].lemma = Lemmatizer.lemma(
        of: tokens[index],
        next,
        context.readings[offset],
        lexicon
      )
    }
  }
}

/// What the capitals of a line are worth.
enum CapitalStyle {
  /// Capitals mark names and beginnings.
  case sentence
  /// Most words have a capital, as in a title: a capital proves nothing.
  case title
  /// Everything is in capitals.
  case capitals

  /// Judges the words of a sentence.
  init(_ tokens: ArraySlice<Token>) {
    var (words, capitals, titles) = (0, 0, 0)
    for token in tokens {
      // Short words stay small in titles.
      guard token.lower.utf8.count > 3, token.shape != .punctuation, token.shape != .number else {
        continue
      }
      switch token.shape {
      case .allCapitals: capitals += 1
      case .capitalized: titles += 1
      default: break
      }
      words += 1
    }
    let endsInStop = tokens.last?.lower == "."
    if capitals > 2 && capitals * 10 >= words * 7 {
      self = .capitals
    } else if words > 2 && !endsInStop && (capitals + titles) * 10 >= words * 8 {
      self = .title
    } else {
      self = .sentence
    }
  }
}
