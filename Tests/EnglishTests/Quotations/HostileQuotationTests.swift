// Texts of nothing but marks: spans stay valid, and nothing grows beyond the text.

import English
import NewsModel
import Testing

@Suite("Hostile quotations")
struct HostileQuotationTests {
  private static let units = [
    "\"", "'", "“", "”", "‘ ’", "“ ", "a\"", "a'", "“a ", "'a ", "\"a\" ", "“«‹", "“'a ", "''",
    "``", "「", "『a",
    "“No.” ", "'No.' ", "\"A\n\n", "'A.\n\n", "Q: a\n\nA: b\n\n", "AB: “c\n\n", "> “a\n\n",
    "— A\n\n", "a' 'b ",
    "“a‘b”c’", "\u{0}\"", "e\u{301}“", "。」",
  ]

  @Test("Spans are valid and nest", arguments: units)
  func valid(unit: String) {
    let text = String(repeating: unit, count: 300)
    let annotated = annotate(text)
    let bytes = annotated.article.text.bytes
    #expect(annotated.quotations.count <= text.utf8.count)
    for (index, quotation) in annotated.quotations.enumerated() {
      #expect(quotation.range.contains(quotation.inner) && !quotation.tokens.isEmpty)
      for end in [
        quotation.range.start, quotation.range.end, quotation.inner.start, quotation.inner.end,
      ] {
        #expect(end == bytes.count || bytes[end] & 0xC0 != 0x80)
      }
      if let parent = quotation.parent {
        #expect(parent < index && annotated.quotations[parent].range.contains(quotation.range))
      }
      if let earlier = quotation.continues { #expect(earlier < index) }
      if index > 0 { #expect(annotated.quotations[index - 1].range.start <= quotation.range.start) }
    }
  }

  @Test("Quotations in quotations are bounded")
  func depth() {
    let annotated = annotate(
      String(repeating: "“a ", count: 50) + String(repeating: "b” ", count: 50)
    )
    var deepest = 0
    for quotation in annotated.quotations {
      var (depth, parent) = (0, quotation.parent)
      while let index = parent { (depth, parent) = (depth + 1, annotated.quotations[index].parent) }
      deepest = max(deepest, depth)
    }
    #expect((1...8).contains(deepest))
  }
}
