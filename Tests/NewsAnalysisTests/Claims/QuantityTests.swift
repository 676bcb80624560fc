// Numbers and dates in claims: those of the annotation, with what they count.

import NewsAnalysis
import NewsModel
import Testing

struct QuantityTests {
  /// The claim of one sentence in which the tokens `tokens` state `value`.
  private func claim(
    _ marked: String,
    _ tokens: Range<Int>,
    _ kind: StatedKind,
    _ value: StatedValue
  ) -> Claim? {
    let marked = AnnotatedText.article(marked)
    let annotated = AnnotatedArticle(
      article: marked.article,
      tokens: marked.tokens,
      sentences: marked.sentences,
      names: [],
      syntax: marked.syntax,
      values: [
        ValueMention(range: marked.range(of: tokens), tokens: tokens, kind: kind, value: value)
      ]
    )
    return ClaimFinder().claims(in: annotated, actors: []).first
  }

  @Test(arguments: [
    (StatedKind.cardinal, Amount(14), 14, "ship"),
    (.money, Amount(14, unit: "USD"), 14, "dollar"),
    (.percentage, Amount(14, unit: "percent"), 14, "percent"),
    (.quantity, Amount(14, unit: "mile"), 14, "mile"),
  ])
  func `a number has a value and a unit`(
    kind: StatedKind,
    amount: Amount,
    value: Double,
    unit: String
  ) {
    let claim = claim(
      "They>2:nsubj lost_v=lose>0:root 14>4:nummod ships_n=ship>2:obj .>2:punct",
      2..<3,
      kind,
      .amount(amount)
    )
    #expect(claim?.quantities.map(\.value) == [value])
    #expect(claim?.quantities.map(\.unit) == [unit])
    #expect(claim?.times.isEmpty == true)
  }

  @Test(arguments: [
    (StatedValue.calendar("2025-03-18"), "2025-03-18" as String?),
    (.calendar("2025-W11"), "2025-W11"),
    (.unknown, nil),
  ])
  func `a date is what the words amount to`(value: StatedValue, expected: String?) {
    let claim = claim(
      "It>2:nsubj sank_v=sink>0:root on>4:case Tuesday>2:obl .>2:punct",
      3..<4,
      .date,
      value
    )
    #expect(claim?.times.map(\.value) == [expected])
    #expect(claim?.quantities.isEmpty == true)
    #expect(claim?.arguments.map(\.role) == [.subject, .time])
  }
}
