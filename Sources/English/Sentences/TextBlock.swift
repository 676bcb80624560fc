// What stands between two ends of sentences that the layout decides on, seen as the model sees it.

import NewsModel

/// A run of tokens in which no layout ends a sentence: a paragraph, as a rule.
package struct TextBlock {
  /// Its tokens, as indexes into the article's tokens.
  package let tokens: Range<Int>
  private let forms: ArraySlice<WordForm>
  /// What stands before each token: nothing, a space or a line break.
  private let gaps: [UInt8]
  /// Whether the rules end a sentence after each token.
  private let rules: [Bool]
  /// What certain words say of the place after each token.
  private let certainties: [SentenceCertainty]
  /// The quotation that each token stands in: where it began, and what comes after its end.
  private let quotations: [Quotation]
  private let inBrackets: [Bool]
  /// How the block's last token ends it, and how often stops end something in it.
  private let style: UInt32

  /// A quotation around a token.
  private struct Quotation {
    /// The token that opens it, counted from the block's start; -1 outside of quotations.
    var start = -1
    /// What follows its closing mark: 0 unknown, 1 the block's end, 2 a small letter, 3 a capital, 4
    /// something else.
    var after: UInt32 = 0
  }

  /// The block of these tokens among all tokens of an article, which the model sees as `forms`.
  package init(
    _ article: Article,
    _ all: [Token],
    _ tokens: Range<Int>,
    _ forms: [WordForm]
  ) {
    self.tokens = tokens
    self.forms = forms[tokens]
    let bytes = article.text.bytes
    gaps = tokens.map { index in
      guard index > tokens.lowerBound else { return 0 }
      let between = all[index - 1].range.end..<all[index].range.start
      if between.isEmpty { return 0 }
      return bytes[between].contains(0x0A) ? 2 : 1
    }
    (rules, certainties) = Self.judged(all, tokens, bytes)
    quotations = Self.quotations(all, tokens)
    inBrackets = Self.brackets(all, tokens)
    let last = tokens.last.flatMap { all[$0].lower.utf8.last }
    let isStopped = last == 0x2E || last == 0x21 || last == 0x3F
    let ends = rules.count { $0 }
    style = (isStopped ? 1 : 2) + (ends == 0 ? 0 : tokens.count / (ends + 1) < 40 ? 2 : 4)
  }

  /// What the rules and certain words say after each token. Nothing ends, and nothing is certain, after a token
  /// that begins and ends with letters or digits.
  private static func judged(
    _ all: [Token],
    _ tokens: Range<Int>,
    _ bytes: [UInt8]
  ) -> ([Bool], [SentenceCertainty]) {
    var rules = Array(repeating: false, count: tokens.count)
    var certainties = Array(repeating: SentenceCertainty.open, count: tokens.count)
    for index in tokens.dropLast() {
      let range = all[index].range
      guard !bytes[range.start].isASCIILetterOrDigit || !bytes[range.end - 1].isASCIILetterOrDigit
      else { continue }
      rules[index - tokens.lowerBound] = SentenceEnd(all, index).isEnd
      certainties[index - tokens.lowerBound] = SentenceCertainty(all, index)
    }
    return (rules, certainties)
  }

  /// How many tokens there are.
  package var count: Int { forms.count }

  private static func quotations(_ all: [Token], _ tokens: Range<Int>) -> [Quotation] {
    var result = Array(repeating: Quotation(), count: tokens.count)
    var open: Int?
    for index in tokens {
      guard case .punctuation = all[index].shape else { continue }
      let place = index - tokens.lowerBound
      var (opens, closes) = (false, false)
      switch all[index].lower {
      case "\u{201C}", "``", "\u{201E}": opens = true
      case "\u{201D}", "''": closes = true
      case "\"": break
      default: continue
      }
      guard let start = open, !opens else {
        if !closes { open = place }
        continue
      }
      let after = kind(index + 1 < tokens.upperBound ? all[index + 1] : nil)
      for index in start..<place { result[index] = Quotation(start: start, after: after) }
      open = nil
    }
    return result
  }

  private static func kind(_ token: Token?) -> UInt32 {
    switch token?.shape {
    case nil: 1
    case .lower: 2
    case .capitalized, .allCapitals, .mixed: 3
    default: token?.lower == "," ? 2 : 4
    }
  }

  private static func brackets(_ all: [Token], _ tokens: Range<Int>) -> [Bool] {
    var result = Array(repeating: false, count: tokens.count)
    var open: Int?
    for index in tokens {
      guard case .punctuation = all[index].shape else { continue }
      let place = index - tokens.lowerBound
      switch all[index].lower {
      case "(", "[": open = place
      case ")", "]":
        if let start = open { for index in start..<place { result[index] = true } }
        open = nil
      default: break
      }
    }
    return result
  }
}

/// What the model of sentences can look at around the gap between two tokens.
extension TextBlock {
  /// The names of the atoms: a letter for what, a number for where; `0` is the token after the gap,
  /// `-1` the one before it.
  package static let atoms: [String] =
    ["-"] + offsets.flatMap { at in kinds.map { "\($0)\(at)" } }
    + [
      "g-1", "g0", "g1", "rule", "length", "rest", "quote", "after", "bracket", "first", "firstx",
      "style", "size", "capitals", "rule1",
    ]

  private static let kinds = ["w", "l", "x", "c", "k", "e"]
  private static let offsets = -3...2

  /// Writes the values of the atoms for the gap after token `index`, which is not the last; the
  /// sentence began at `start`. Both are counted from the block's start.
  package func fill(
    _ values: UnsafeMutablePointer<UInt32>,
    _ index: Int,
    start: Int
  ) {
    var place = 1
    for offset in Self.offsets {
      let word = form(index + 1 + offset)
      values[place] = word.form
      values[place + 1] = word.lower
      values[place + 2] = word.shape
      values[place + 3] = word.wordClass
      values[place + 4] = word.tagClass
      values[place + 5] = word.suffixes[2]
      place += Self.kinds.count
    }
    let quotation = quotations[index]
    values[place] = UInt32(gaps[index]) + 1
    values[place + 1] = UInt32(gaps[index + 1]) + 1
    values[place + 2] = index + 2 < count ? UInt32(gaps[index + 2]) + 1 : 4
    values[place + 3] = rules[index] ? 2 : 1
    values[place + 4] = Self.bucket(index + 1 - start)
    values[place + 5] = Self.bucket(count - index - 1)
    values[place + 6] =
      quotation.start < 0 ? 1 : quotation.start < start ? 4 : quotation.start == start ? 2 : 3
    values[place + 7] = quotation.after + 1
    values[place + 8] = inBrackets[index] ? 2 : 1
    values[place + 9] = form(start).lower
    values[place + 10] = form(start).shape
    values[place + 11] = style
    values[place + 12] = Self.bucket(count)
    values[place + 13] = capitals(upTo: index)
    values[place + 14] = rules[min(index + 1, count - 1)] ? 2 : 1
  }

  /// What is certain after token `index`, which is not the last, in a sentence that began at `start`:
  /// what certain words say, and that it ends where the rules say so and only the space is missing before
  /// a capital (`It left.Then it sank.`), which is too rare to be learnt.
  func certainty(_ index: Int, start: Int, _ judge: SentenceJudge) -> SentenceCertainty {
    if index > 0, rules[index], gaps[index] == 0, gaps[index + 1] == 0,
      form(index + 1).startsWithCapital
    {
      return .ends
    }
    guard judge == .wordsAndModel else { return .open }
    // A time that a sentence begins with has one word before it, or two.
    let isLate = index - start > 3
    return certainties[index] == .endsLate && !isLate ? .goesOn : certainties[index]
  }

  /// Whether a sentence may end after token `index`, which is not the last: not between two words in small
  /// letters on a line.
  package func mayEnd(_ index: Int) -> Bool {
    let (left, right) = (form(index), form(index + 1))
    return gaps[index + 1] == 2 || !left.isSmall || !right.isSmall
  }

  @inline(__always)
  private func form(_ index: Int) -> WordForm {
    let place = tokens.lowerBound + index
    return tokens.contains(place) ? forms[place] : WordForm()
  }

  /// How many of the last words begin with a capital, and whether the next does.
  private func capitals(upTo index: Int) -> UInt32 {
    func isCapital(_ index: Int) -> Bool { form(index).startsWithCapital }
    var run = 0
    while run < 4, index >= run, isCapital(index - run) { run += 1 }
    return UInt32(run * 2 + (isCapital(index + 1) ? 1 : 0)) + 1
  }

  private static func bucket(_ number: Int) -> UInt32 {
    switch number {
    case ..<6: UInt32(number) + 1
    case ..<9: 7
    case ..<13: 8
    case ..<20: 9
    case ..<35: 10
    case ..<60: 11
    default: 12
    }
  }
}
