import NewsAnalysis
import NewsModel
import Testing

@Suite("Concordances")
struct ConcordanceTests {
  private static let marked =
    "The peace talks|talk failed|fail/V . Peace talks|talk , he said|say/V , do ~n't end ; the long/A talks|talk on cease ~- ~fire resume"

  private func found(_ pattern: String, width: Int = 40) throws -> [String] {
    let article = AnnotatedArticle(marked: Self.marked)
    let lines = try Concordance(SearchPattern(pattern), width: width).lines(in: article)
    return lines.map { article.article.text[$0.range] }
  }

  @Test(
    "Words, phrases, gaps, globs, lemmas and expressions",
    arguments: [
      ("peace", ["peace", "Peace"]), ("PEACE  talks", ["peace talks", "Peace talks"]),
      ("the * talks", ["The peace talks", "the long talks"]), ("lemma:say", ["said"]),
      ("lemma:tal* failed", ["talks failed"]), ("f*", ["failed", "fire"]),
      ("*a*s", ["talks", "talks", "talks"]),
      ("don\u{2019}t", ["don't"]), ("do n't", ["don't"]), ("cease-fire", ["cease-fire"]),
      ("talks he", []),
      ("talks, he", ["talks, he"]), ("/[pP]eace t/", ["peace t", "Peace t"]),
      ("/PEACE/i", ["peace", "Peace"]), ("/PEACE/", []), ("/x*/", []),
      (
        "/fail.*/",
        [
          "failed. Peace talks, he said, don't end; the long talks on cease-fire resume"
        ]
      ), ("warships", []),
    ] as [(String, [String])]
  )
  func patterns(_ pattern: String, _ expected: [String]) throws {
    #expect(try found(pattern) == expected)
  }

  @Test(
    "Context is cut between words and ends with the text",
    arguments: [
      (0, "", ""), (2, "", ""), (3, "he", ""), (9, "he", "don't"),
      (10, "talks, he", "don't"), (14, "talks, he", "don't end;"),
      (15, "talks, he", "don't end; the"),
      (
        400, "The peace talks failed. Peace talks, he",
        "don't end; the long talks on cease-fire resume"
      ),
    ]
  )
  func context(width: Int, left: String, right: String) throws {
    let article = AnnotatedArticle(marked: Self.marked)
    let lines = try Concordance(SearchPattern("said,"), width: width).lines(in: article)
    #expect(lines.map { article.article.text[$0.left] } == [left])
    #expect(lines.map { article.article.text[$0.right] } == [right])
  }

  @Test("Characters are code points, and none is cut")
  func codePoints() throws {
    let article = AnnotatedArticle(marked: "éé üü x öö ßß")
    let line = try #require(try Concordance(SearchPattern("x"), width: 3).lines(in: article).first)
    #expect(article.article.text[line.left] == "üü")
    #expect(article.article.text[line.right] == "öö")
  }

  /// A hundred thousand signs without a blank were joined anew from each of them on.
  @Test("A word is looked for in so many tokens without a space between them, and no more")
  func manyTokens() throws {
    for count in [31, 32, 33, 500] {
      let text = "-" + String(repeating: " ~-", count: count - 2) + " ~x"
      let article = AnnotatedArticle(marked: text)
      let lines = try Concordance(SearchPattern("-*x")).lines(in: article)
      #expect(lines.map(\.range.length) == [min(count, 32)])
    }
  }

  @Test("An empty text has no lines")
  func empty() throws {
    let article = AnnotatedArticle(marked: "")
    #expect(try Concordance(SearchPattern("*")).lines(in: article).isEmpty)
    #expect(try Concordance(SearchPattern("/./")).lines(in: article).isEmpty)
  }
}
