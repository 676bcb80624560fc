import NewsAnalysis
import NewsModel
import Testing

@Suite("Accounts from findings")
struct AccountFillingTests {
  private func findings() -> ArticleFindings {
    let annotated = AnnotatedArticle(
      marked:
        "Mara Venn said|say/V ships|ship left|leave/V the old/A Arden , Arden agreed|agree/V in Kadir"
    )
    let text = annotated.article.text.string
    func range(_ words: String, from: Int = 0) -> TextRange {
      let bytes = Array(text.utf8)
      let needle = Array(words.utf8)
      let start = (from...(bytes.count - needle.count)).first { bytes[$0...].starts(with: needle) }
      return TextRange(start ?? 0, (start ?? 0) + needle.count)
    }
    func mention(_ range: TextRange) -> Mention {
      Mention(range: range, form: .name, rule: "exact")
    }
    let arden = range("Arden")
    let venn = range("Mara Venn")
    var claim = Claim(range: range("ships left the old Arden, Arden agreed in Kadir"))
    claim.source = ClaimSource(actor: 0, range: venn)
    claim.about = [1, 2]
    return ArticleFindings(
      annotated: annotated,
      actors: [
        ArticleActor(name: "Venn", kind: .person, mentions: [mention(venn)], names: ["Mara Venn"]),
        ArticleActor(
          name: "Arden",
          kind: .place,
          mentions: [mention(arden), mention(range("Arden", from: arden.end))],
          names: ["Arden"]
        ),
        ArticleActor(
          name: "Kadir",
          kind: .place,
          mentions: [mention(range("Kadir"))],
          names: ["Kadir"]
        ),
      ],
      claims: [claim],
      predicates: []
    )
  }

  @Test("A claim has its words, its holder and the places after a preposition")
  func claim() {
    let actors = [ActorID(7), ActorID(8), ActorID(9)]
    let claim = AccountClaim(
      0,
      of: findings(),
      id: ClaimID(3),
      article: ArticleID(2),
      actors: actors
    )
    #expect(claim.text == "ships left the old Arden, Arden agreed in Kadir")
    #expect(claim.tokens.first?.lemma == "ship")
    #expect(claim.tokens.last?.lower == "kadir")
    #expect(claim.source == ActorID(7))
    #expect(claim.sourceText == "Mara Venn")
    #expect(claim.about == [ActorID(8), ActorID(9)])
    #expect(claim.places == [ClaimPlace(actor: ActorID(9), text: "Kadir")])
  }

  @Test("A passage has its names as the session calls them")
  func passage() {
    let found = findings()
    let names = ["Mara Venn", "Arden Republic", "Kadir"]
    let whole = AccountPassage(
      found.article.text.range,
      of: found,
      article: ArticleID(2),
      actorNames: names
    )
    #expect(whole.tokens.count == 13)
    #expect(whole.names.map(\.name) == ["Mara Venn", "Arden Republic", "Arden Republic", "Kadir"])
    #expect(whole.names.map(\.tokens) == [0..<2, 7..<8, 9..<10, 12..<13])
    let part = AccountPassage(
      found.claims[0].range,
      of: found,
      article: ArticleID(2),
      actorNames: names
    )
    #expect(part.names.map(\.tokens) == [4..<5, 6..<7, 9..<10])
  }
}
