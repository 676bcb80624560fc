// Tags, lemmas and trees of plain sentences.

import NewsModel
import Testing

@testable import English

@Suite struct SyntaxTests {
  private func lines(_ text: String) -> [String] {
    let article = annotate(text)
    return article.tokens.indices.map { index in
      let head = article.syntax.head(of: index).map { article.tokens[$0].lower } ?? "-"
      return
        "\(article.tokens[index].lemma) \(article.syntax.tag(of: index)) "
        + "\(article.syntax.relation(of: index)) \(head)"
    }
  }

  @Test("A plain statement")
  func statement() {
    #expect(
      lines("The ministers have denied the report.") == [
        "the DT det ministers", "minister NNS nsubj denied", "have VBP aux denied",
        "deny VBN root -", "the DT det report", "report NN obj denied", ". . punct denied",
      ]
    )
  }

  @Test("A complement clause hangs on its verb, a negation on its own")
  func complement() {
    let lines = lines("She said that the talks did not fail.")
    #expect(lines[1] == "say VBD root -")
    #expect(lines[6] == "not RB advmod fail")
    #expect(lines[7] == "fail VB ccomp said")
  }

  @Test("Each sentence has a tree of its own")
  func sentences() {
    let article = annotate("Ships sailed. Boats sank.")
    #expect((0..<6).filter { article.syntax.head(of: $0) == nil } == [1, 4])
    #expect(article.syntax.head(of: 3) == 4)
  }
}
