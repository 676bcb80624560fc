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
      claims: [claim]
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
      actors: actors,
      actorNames: ["Mara Venn of Arden", "Arden", "Kadir"]
    )
    #expect(claim.text == "ships left the old Arden, Arden agreed in Kadir")
    #expect(claim.tokens.first?.lemma == "ship")
    #expect(claim.tokens.last?.lower == "kadir")
    #expect(claim.source == ActorID(7))
    #expect(claim.sourceText == "Mara Venn of Arden")
    #expect(claim.about == [ActorID(8), ActorID(9)])
    #expect(claim.places == [ClaimPlace(actor: ActorID(9), text: "Kadir")])
  }

  @Test("A passage has its names as the session calls them")
  func passage() {
    let found = findings()
    let article = AccountPart(
      article: ArticleID(2),
      findings: found,
      claimIDs: [ClaimID(4)],
      actorIDs: [ActorID(7), ActorID(8), ActorID(9)],
      actorNames: ["Mara Venn", "Arden Republic", "Kadir"]
    )
    let whole = AccountPassage(found.article.text.range, of: article)
    #expect(whole.tokens.count == 13)
    #expect(whole.names.map(\.name) == ["Mara Venn", "Arden Republic", "Arden Republic", "Kadir"])
    #expect(whole.names.map(\.tokens) == [0..<2, 7..<8, 9..<10, 12..<13])
    let part = AccountPassage(found.claims[0].range, of: article)
    #expect(part.names.map(\.tokens) == [4..<5, 6..<7, 9..<10])
  }

  /// The article, with a claim that reports the other one.
  private func part(reported quotation: Quotation = .none) -> AccountPart {
    let found = findings()
    var claims = [Claim(range: found.article.text.range), found.claims[0]]
    claims[1].quotation = quotation
    claims[1].parent = 0
    claims[1].cue = claims[0].range
    return AccountPart(
      article: ArticleID(2),
      findings: ArticleFindings(
        annotated: found.annotated,
        actors: found.actors,
        claims: claims
      ),
      claimIDs: [ClaimID(4), ClaimID(5)],
      actorIDs: [ActorID(7), ActorID(8), ActorID(9)],
      actorNames: ["Mara Venn", "Arden", "Kadir"]
    )
  }

  @Test("A whole article has all its claims, and one that reports another is marked")
  func whole() {
    let account = Account(label: "d2", parts: [part()])
    #expect(account.claims.map(\.id) == [ClaimID(4), ClaimID(5)])
    #expect(account.claims.map(\.isReport) == [true, false])
    #expect(account.actors == [ActorID(7), ActorID(8), ActorID(9)])
    #expect(account.passages.map(\.tokens.count) == [13])
  }

  @Test("What is reported without a predicate does not stand for the sentence that tells of it")
  func reportedNoun() {
    let account = Account(label: "d2", parts: [part(reported: .indirect)])
    #expect(account.claims.map(\.isReport) == [false, false])
  }

  @Test("An account holds what is needed, and nothing else", arguments: ComparisonPart.allCases)
  func needs(part needed: ComparisonPart) {
    let account = Account(label: "d2", parts: [part()], needs: [needed])
    #expect(account.claims.isEmpty == ![.claims, .copies].contains(needed))
    #expect(account.actors.isEmpty == (needed != .actors))
    #expect(account.passages.isEmpty == (needed == .claims || needed == .actors))
  }

  @Test("A stretch of text has the claims that start in it and the actors it mentions")
  func stretch() {
    let part = part()
    let range = part.findings.claims[1].range
    let account = Account(label: "d2.s1", parts: [part.limited(to: [range])])
    #expect(account.claims.map(\.id) == [ClaimID(5)])
    #expect(account.actors == [ActorID(8), ActorID(9)])
    #expect(account.passages.map(\.tokens.count) == [10])
  }

  @Test("A table of claims has their words, their holders and no report without what it reports")
  func table() {
    let first = Account(label: "claims", parts: [part().limited(toClaims: [0])])
    #expect(first.claims.map(\.isReport) == [false])
    let second = Account(label: "claims", parts: [part().limited(toClaims: [1])])
    #expect(second.actors == [ActorID(7), ActorID(8), ActorID(9)])
    #expect(second.passages.map(\.tokens.count) == [10])
    let both = Account(label: "claims", parts: [part().limited(toClaims: [0, 1])])
    #expect(both.passages.map(\.tokens.count) == [13])
  }
}
