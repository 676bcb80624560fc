// Where the accounts of the sample corpus part, and what they share.

import NewsModel
import Testing

@Suite struct AccountTests {
  /// What the accounts say of a claim: the kinds in which they differ.
  struct Expected: Sendable, CustomStringConvertible {
    /// Words of a claim in the row.
    let words: String
    /// The articles that make the claim.
    let articles: Set<String>
    let kinds: Set<DifferenceKind>
    var description: String { words }
  }

  static let expected = [
    Expected(
      words: "The call lasted",
      articles: ["coastal-wire", "skerrin-post", "halvek-ledger"],
      kinds: [.certainty]
    ),
    Expected(
      words: "would withdraw its patrol boats before the end of March",
      articles: ["coastal-wire", "press-office", "halvek-ledger", "skerrin-post"],
      kinds: [.certainty, .polarity, .source]
    ),
    Expected(
      words: "ships were waiting outside the harbour",
      articles: ["coastal-wire", "press-office", "halvek-ledger", "skerrin-post"],
      kinds: [.number, .source]
    ),
    Expected(
      words: "The harbour belongs to both peoples",
      articles: ["coastal-wire", "halvek-ledger"],
      kinds: [.source]
    ),
    Expected(
      words: "delegations from both countries would meet",
      articles: ["coastal-wire", "halvek-ledger", "skerrin-post"],
      kinds: [.source, .certainty]
    ),
    Expected(
      words: "pilots had resumed work in the bay",
      articles: ["press-office", "halvek-ledger", "skerrin-post"],
      kinds: [.polarity, .source]
    ),
    Expected(
      words: "divers would inspect the channel on Friday",
      articles: ["coastal-wire", "halvek-ledger", "press-office"],
      kinds: [.source]
    ),
  ]

  @Test(arguments: expected)
  func accountsPart(_ expected: Expected) throws {
    let sample = try SampleCorpus.shared.get()
    let rows = sample.comparison.claims.filter { row in
      sample.texts(of: row).contains { $0.contains(expected.words) }
    }
    let row = try #require(rows.max { members($0).count < members($1).count })
    let articles = Set(members(row).map { sample.accounts[$0.account] })
    #expect(articles.isSuperset(of: expected.articles))
    #expect(Set(row.differences.map(\.kind)).isSuperset(of: expected.kinds))
  }

  private func members(_ row: AlignedClaim) -> [AccountOfClaim] {
    row.speaking
  }

  @Test func wireCopyIsSharedByThree() throws {
    let sample = try SampleCorpus.shared.get()
    let long = sample.comparison.reuse.filter { reused in
      reused.members.contains { passage in
        sample.corpus.article(passage.article).map { $0.text(passage.range).utf8.count > 150 }
          ?? false
      }
    }
    #expect(long.count == 1)
    let members = try #require(long.first).members
    let texts = members.compactMap { member in
      sample.corpus.article(member.article).map { $0.text(member.range) }
    }
    let names = members.compactMap { sample.corpus.article($0.article)?.article.name }
    #expect(Set(names) == ["coastal-wire", "halvek-ledger", "skerrin-post"])
    #expect(texts.allSatisfy { $0.hasPrefix("The port of Melisk handled 6 million tonnes") })
    #expect(texts.allSatisfy { $0.contains("the lights and the buoys working since then") })
  }

  @Test(arguments: [
    ("halvek-ledger", "confirm"), ("halvek-ledger", "Sardovan Press Office"),
    ("skerrin-post", "article"), ("skerrin-post", "correct"),
  ])
  func termsSetAccountsApart(_ article: String, _ term: String) throws {
    let sample = try SampleCorpus.shared.get()
    let terms = sample.comparison.keywords.filter { sample.accounts[$0.account] == article }
    #expect(terms.map(\.term).contains(term))
  }

  @Test func allArticlesShareTheLeadersAndThePort() throws {
    let sample = try SampleCorpus.shared.get()
    let shared = sample.comparison.sharedActors.compactMap { sample.corpus.actor($0)?.actor.name }
    #expect(
      Set(shared) == [
        "Ilsa Varn", "Doran Kell", "Jonas Brede", "Joint Harbour Commission", "Sardovan Navy",
        "Tessarn", "Melisk",
      ]
    )
  }
}
