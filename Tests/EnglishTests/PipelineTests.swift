// What holds of the annotations of any text.

import English
import NewsModel
import Testing

@Suite struct PipelineTests {
  @Test(arguments: [
    "", " \n\t ", "!?...", "👍👍", "\u{0}\u{1}\u{7F}", "'", "''", "@", "#", "- ", "http://", "a@",
    "U.", "n't",
    "مرحبا بالعالم.", "港口新聞。", "e\u{301}té", "\u{FEFF}x\u{200B}y", "A. B. C.", "'s 're",
    "\u{2028}a\u{2029}b",
  ])
  func anyTextIsAnnotated(text: String) {
    check(annotate(text))
  }

  @Test func longTokenIsAnnotated() {
    let article = annotate(String(repeating: "x", count: 300_000))
    #expect(article.tokens.count == 1)
    check(article)
  }

  @Test func annotationsAreTheSameEachTime() {
    let text = "Ada Brand left Norway. \"It is late,\" she said to NATO's envoy."
    let (a, b) = (annotate(text), annotate(text))
    #expect(a.tokens == b.tokens && a.sentences == b.sentences && a.names == b.names)
  }

  /// Tokens, sentences and names come in order, do not overlap and cover every token once.
  private func check(_ article: AnnotatedArticle) {
    var end = 0
    for token in article.tokens {
      #expect(token.range.start >= end && token.range.length > 0)
      #expect(!token.lemma.isEmpty)
      end = token.range.end
    }
    #expect(end <= article.article.text.count)
    #expect(article.sentences.flatMap { Array($0.tokens) } == Array(article.tokens.indices))
    for (a, b) in zip(article.names, article.names.dropFirst()) {
      #expect(a.range.end <= b.range.start)
    }
  }
}
