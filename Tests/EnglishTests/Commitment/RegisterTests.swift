// Whether a text is written as news are, by how it is built.

import NewsModel
import Testing

@testable import English

@Suite struct RegisterTests {
  private func manner(_ text: String) -> [Float] {
    let article = annotate(text)
    let forms = WordForm.all(article.tokens, article.article.text, .none)
    return RegisterText(
      article.article.text,
      article.tokens,
      forms,
      sentences: article.sentences.count
    ).manner
  }

  @Test("Paragraphs, sentences and words of talk are counted by share, not by number")
  func manners() {
    let once = "The ferry sank. Two sailors drowned!\n\nI saw you.\n\n"
    let (one, two) = (manner(once), manner(once + once))
    #expect(one.count == RegisterText.manners)
    let largest = zip(one, two).map { abs($0 - $1) }.max() ?? 1
    #expect(largest < 1e-5)
    #expect(abs(one[0] - 2.0 / 3) < 1e-5)
    #expect(one[3] == 1 && one[4] > 0 && one[5] > 0 && one[6] > 0 && one[7] == 0)
  }

  @Test("Lines that were wrapped are no paragraphs")
  func wrappedLines() {
    let wrapped = "The council said\nthat the ferry\nhad been sold to a\nbuyer from the south.\n"
    let long = String(wrapped.map { $0 == "\n" ? " " : $0 })
    #expect(manner(wrapped)[0] == manner(long)[0])
  }

  @Test("An empty text has a manner, too", arguments: ["", "\n\n", "!"])
  func empty(text: String) {
    let finite = manner(text).filter(\.isFinite)
    #expect(finite.count == RegisterText.manners)
  }
}
