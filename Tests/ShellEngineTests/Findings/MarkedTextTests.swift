import NewsModel
import NewsSession
import Tabular
import Testing

@Suite struct MarkedTextTests {
  @Test func `the marks lie around the claims, each with its id, and change no word`() throws {
    let test = TestShell()
    test.run("load harbour/coastal-wire.txt")
    _ = test.host.take()
    test.run("read d1.s2")
    let plain = test.host.take().joined(separator: "\n")
    test.run("read d1.s2 --marked")
    let marked = test.host.take().joined(separator: "\n")
    #expect(marked.contains("«that Sardova would withdraw its patrol boats"))
    #expect(marked.count { $0 == "«" } == marked.count { $0 == "»" })
    #expect(marked.replacing(/»c[0-9]+/, with: "").replacing("«", with: "") == plain)
  }

  @Test func `a claim inside another is marked inside it`() {
    let article = loaded("A says that B left.", claims: [TextRange(0, 18), TextRange(7, 18)])
    #expect(
      MarkedText.claims(in: TextRange(0, 19), of: article).text == "«A says «that B left»c2»c1."
    )
  }

  @Test func `claims that touch keep their marks apart, and those outside the range have none`() {
    let claims = [TextRange(0, 3), TextRange(3, 6), TextRange(7, 9)]
    let article = loaded("onetwo no", claims: claims)
    #expect(MarkedText.claims(in: TextRange(0, 7), of: article).text == "«one»c1«two»c2 ")
  }

  @Test func `a claim stands out with its source, its cue, its hedges and its negations`() {
    var claim = Claim(range: TextRange(11, 26))
    claim.source = ClaimSource(actor: nil, range: TextRange(0, 5))
    claim.cue = TextRange(6, 10)
    claim.hedges = [TextRange(14, 17)]
    claim.negations = [TextRange(18, 21)]
    let article = loaded("Quill said it may not rain.", claims: [claim.range])
    let text = MarkedText.finding(at: claim.range, claim: claim, in: TextRange(0, 27), of: article)
    #expect(text.text == "Quill said «it may not rain».")
    let shown = StyledTextRenderer(style: TextStyle(isColored: true)).render(text)
    #expect(
      shown.replacing("\u{1B}[", with: "‹").replacing("0m", with: "›")
        == "‹35mQuill‹› ‹36msaid‹› «‹1mit ‹›‹1;33mmay‹›‹1m ‹›‹1;31mnot‹›‹1m rain‹›».\n"
    )
  }

  private func loaded(_ text: String, claims: [TextRange]) -> LoadedArticle {
    let text = ArticleText(text)
    let article = Article(text, name: "a")
    let annotated = AnnotatedArticle(article: article, tokens: [], sentences: [], names: [])
    return LoadedArticle(
      id: ArticleID(1),
      key: "k",
      indexed: IndexedFindings(
        ArticleFindings(
          annotated: annotated,
          actors: [],
          claims: claims.map { Claim(range: $0) }
        )
      ),
      firstClaim: 1,
      firstMention: 1
    )
  }
}
