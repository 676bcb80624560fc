// Which words between quotation marks are speech. A few are, where they stand as speech does: "No," Frew said; Frew said:
// "Enough." Otherwise the marks set off a term, a title or a nickname, or only lend distance.

import NewsModel

/// The words between two marks.
struct QuotedWords {
  private let annotated: AnnotatedArticle
  private let mention: QuotationMention
  private let count: Int

  /// More words than these are speech wherever they stand.
  private static let fewest = 3
  /// The words that attribute a quotation are looked for in so many tokens.
  private static let reach = 8

  /// The words of a quotation, of which there are `count`.
  init(_ annotated: AnnotatedArticle, _ mention: QuotationMention, count: Int) {
    (self.annotated, self.mention, self.count) = (annotated, mention, count)
  }

  /// Whether they are what somebody says.
  var isSpeech: Bool {
    if count > Self.fewest { return true }
    guard let last = lastByte, ",.!?".utf8.contains(last) else {
      return mention.continues != nil || isAnswer || isAfterSaying && count > 1
    }
    if last != UInt8(ascii: ","), isAfterSaying, isCapital { return true }
    if isTitle, !isAttributedAfter { return false }
    let hasVerb = annotated.tokens[mention.tokens].contains {
      $0.tag == .verb || $0.tag == .auxiliary
    }
    if hasVerb { return true }
    let isStopped = last != UInt8(ascii: ",")
    if isStopped, before == ":" || before == "," && hasVerbBefore { return true }
    guard startsSentence else { return false }
    return isStopped ? isCapital : isAttributedAfter
  }

  /// Whether they stand right behind a plain verb of saying: summed it up by saying “Too many.”
  private var isAfterSaying: Bool {
    let first = mention.tokens.lowerBound - 1
    guard first >= 0, annotated.tokens[first].tag == .verb else { return false }
    return Self.sayings.contains(annotated.tokens[first].lemma)
  }

  /// Whether they end their sentence after a colon or a plain verb of saying: `said "no".`
  private var isAnswer: Bool {
    let (first, next) = (mention.tokens.lowerBound - 1, mention.tokens.upperBound)
    guard first >= 0 else { return false }
    let token = annotated.tokens[first]
    let isLed = token.lower == ":" ? isCapital && hasVerbBefore : Self.sayings.contains(token.lemma)
    let isEnd =
      next >= annotated.tokens.count || [".", "!", "?"].contains(annotated.tokens[next].lower)
    return isLed && isEnd && !isTitle
  }

  private static let sayings: WordSet = [
    "say", "answer", "reply", "shout", "whisper", "cry", "yell", "chant", "interject", "mutter",
    "murmur", "scream", "respond",
  ]

  /// Whether they are written as the titles of works are: every word that carries meaning with a capital.
  var isTitle: Bool {
    guard count > 1, lastByte != UInt8(ascii: ".") else { return false }
    var capitals = 0
    for token in annotated.tokens[mention.tokens] where token.tag != .punctuation {
      switch token.tag {
      case .determiner, .adposition, .coordinator, .subordinator, .particle, .number: continue
      default:
        guard token.shape == .capitalized || token.shape == .allCapitals else { return false }
        capitals += 1
      }
    }
    return capitals > 1
  }

  private var lastByte: UInt8? {
    mention.inner.isEmpty ? nil : annotated.article.text.bytes[mention.inner.end - 1]
  }

  /// The token before the opening mark.
  private var before: String? {
    let index = mention.tokens.lowerBound - 1
    return index >= 0 ? annotated.tokens[index].lower : nil
  }

  private var startsSentence: Bool {
    let index = mention.tokens.lowerBound
    guard index > 0, let before else { return true }
    if [".", "!", "?", "\u{201D}", "''", "\"", ")"].contains(before) || before.hasSuffix(".") {
      return true
    }
    let gap = annotated.tokens[index - 1].range.end..<annotated.tokens[index].range.start
    return annotated.article.text.bytes[gap].contains(0x0A)
  }

  private var isCapital: Bool {
    annotated.tokens[mention.tokens].first { $0.tag != .punctuation && $0.shape != .punctuation }
      .map { $0.shape == .capitalized || $0.shape == .allCapitals } ?? false
  }

  /// Whether a verb stands not far before the opening mark: `he said, "Never."`
  private var hasVerbBefore: Bool {
    let start = max(0, mention.tokens.lowerBound - Self.reach)
    return annotated.tokens[start..<mention.tokens.lowerBound].contains { $0.tag == .verb }
  }

  /// Whether the words after the closing mark attribute it: `Frew said`, `said Frew`, `the mayor told them`; a
  /// relative clause or an apposition does not.
  private var isAttributedAfter: Bool {
    let start = mention.tokens.upperBound
    let after = annotated.tokens[start..<min(annotated.tokens.count, start + Self.reach)]
    guard let first = after.first, !Self.relatives.contains(first.lower) else { return false }
    if first.tag == .verb {
      guard let second = after.dropFirst().first else { return false }
      return [.properNoun, .noun, .pronoun, .determiner].contains(second.tag)
    }
    for token in after {
      if token.tag == .verb { return true }
      if token.tag == .punctuation || token.tag == .auxiliary { return false }
    }
    return false
  }

  private static let relatives: WordSet = ["which", "who", "that", "where", "whose"]
}
