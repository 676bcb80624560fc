// What holds for the tokens and sentences of any text, however odd.

import English
import NewsModel
import Testing

@Suite struct CoverageTests {
  /// Pieces that texts are made of at random: what the tokenizer treats in some way of its own.
  private static let pieces = [
    "a", "Ab", "don't", "it’s", "al-", "-", "--", ".", "...", "…", "!", "?!", ",", ";", ":", "'",
    "''", "`",
    "\"", "“", "”", "‘", "’", "(", ")", "[", "]", "5", "1,200", "7:30pm", "$", "£", "%", "#tag",
    "@who", "U.S.",
    "Mr.", "etc.", "p.m.", "www.example.org", "https://example.org/(a", "a@example.org", "a@",
    ".pdf",
    "alt.x", "w/o", "&", "/", "_", "*", "~~", "<<", ">", "+1", "=", ":-)", "\u{0}", "\u{7}",
    "\u{85}",
    "\u{200B}", "\u{200D}", "\u{FEFF}", "\u{FFFD}", "é", "e\u{301}", "ß", "Ω", "не", "مرحبا",
    "שלום", "港口",
    "ก", "👍🏽", "👩‍🚒", "🇺🇳", "ﬁ", "𝔸", "º", "½", "–", "—", "‑", "、", "。", " ", " ", " ", "  ", "\t",
    "\n", "\n\n", "\r\n",
    "\u{A0}", "\u{2028}", "\u{3000}",
  ]

  @Test func anyTextIsCoveredOnce() {
    var random = SplitMix(state: 20_251_122)
    for _ in 0..<300 {
      let count = random.next(60)
      check((0..<count).map { _ in Self.pieces[random.next(Self.pieces.count)] }.joined())
    }
  }

  @Test(arguments: [
    "", " ", "\n\n\n", "...", "?!?! -- ;;", "😀😀 😀", "\u{0}\u{1}\u{2}",
    "\u{FFFD}\u{FFFD} a\u{FFFD}b",
    "السفينة غادرت الميناء.", "船は港を出た。乗組員は無事だ。", "שלום. עולם!", "'", "-", "a-", "-a", "'s", "n't",
    "@", "#",
    "http://", "www.", "a.b.c.d.e.f.g", "1-2-3-4-5-6", "''''''", "o'o'o'o'o'o",
  ])
  func oddTextsAreCoveredOnce(text: String) { check(text) }

  @Test(
    arguments: [
      "a", "é", "港", ".", "-", "a-", "'", "a'", "😀", "\u{0}", "a.", "a@", "1,", "((", "\"", "w/",
      "a b ", "go. ",
      ":", "www.", "x.y", "_", "&a",
    ]
  )
  func longRunsAreCoveredOnce(piece: String) { check(String(repeating: piece, count: 1_000)) }

  /// Tokens and sentences are in order, do not overlap, lie on the boundaries of characters and cover
  /// all that is not white space.
  private func check(_ string: String, _ location: SourceLocation = #_sourceLocation) {
    let text = ArticleText(string)
    let article = Article(text)
    let tokens = Tokenizer.tokens(of: text)
    let sentences = SentenceSplitter.sentences(of: article, tokens: tokens)
    var end = 0
    var isRight = true
    for token in tokens {
      isRight = isRight && token.range.start >= end && token.range.end > token.range.start
      isRight = isRight && isBlank(text, end, token.range.start)
      isRight = isRight && isBoundary(text, token.range.start) && isBoundary(text, token.range.end)
      end = token.range.end
    }
    isRight = isRight && end <= text.count && isBlank(text, end, text.count)
    var next = 0
    for sentence in sentences {
      isRight = isRight && sentence.tokens.lowerBound == next && !sentence.tokens.isEmpty
      next = sentence.tokens.upperBound
      guard isRight, next <= tokens.count else { break }
      isRight = sentence.range.start == tokens[sentence.tokens.lowerBound].range.start
      isRight = isRight && sentence.range.end == tokens[next - 1].range.end
    }
    isRight = isRight && next == tokens.count
    if !isRight { Issue.record("\(string.prefix(300).debugDescription)", sourceLocation: location) }
  }

  private func isBoundary(_ text: ArticleText, _ offset: Int) -> Bool {
    offset == text.count || text.bytes[offset] & 0xC0 != 0x80
  }

  /// Whether only white space and what cannot be seen stands between two offsets.
  private func isBlank(_ text: ArticleText, _ start: Int, _ end: Int) -> Bool {
    guard start < end else { return true }
    return String(decoding: text.bytes[start..<end], as: UTF8.self).unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.properties.generalCategory == .control
        || $0.properties.generalCategory == .format || (0xFFF9...0xFFFB).contains($0.value)
    }
  }
}

/// Numbers by chance that are the same in every run (SplitMix64, Steele et al. 2014).
private struct SplitMix {
  var state: UInt64

  /// A number below `limit`.
  mutating func next(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }
}
