// How far the claims that nsh finds agree with those that a reader wrote down before. With
// NSH_GOLD_DIFFERENCES=1 in the environment every difference is printed.

import Glibc
import NewsModel
import Testing

@Suite struct GoldTests {
  /// What the agreement must not fall below, in percent: a little under what it is. Whoever makes it
  /// better raises it.
  static let floors: [(GoldField, Int)] = [
    (.found, 83), (.holder, 86), (.certainty, 90), (.polarity, 94), (.kind, 92), (.under, 55),
    (.precision, 80),
  ]

  @Test func `claims agree with those written down by hand`() throws {
    let articles = try GoldArticle.all.get()
    let total = articles.map(\.agreement).reduce(GoldAgreement(), +)
    print(GoldAgreement.head)
    for article in articles { print(article.agreement.line(article.name)) }
    print(total.line("all"))
    if getenv("NSH_GOLD_DIFFERENCES") != nil {
      for difference in articles.flatMap(\.differences) { print(difference) }
    }
    for (field, floor) in Self.floors {
      #expect(total[field].value * 100 >= Double(floor), "\(field.rawValue)\n\(total.line("all"))")
    }
  }

  @Test func `every claim written down is read, and has its words in the article`() throws {
    let articles = try GoldArticle.all.get()
    #expect(articles.map(\.name).count == GoldArticle.files.count)
    for article in articles {
      #expect(article.faults == [], "\(article.name)")
      #expect(article.gold.map(\.claim.number) == Array(1...article.gold.count))
      let numbers = Set(article.gold.filter { $0.claim.kind == .condition }.map(\.claim.number))
      #expect(article.gold.allSatisfy { $0.claim.under.map(numbers.contains) ?? true })
    }
  }

  @Test func `a line has the fields of a claim`() throws {
    let fields: Substring =
      "4 | “it” / Ida Quill | * | negated | statement | under 3 | at 2 | optional"
    let claim = try #require(GoldClaim(fields, "  the lock … is shut"))
    #expect(claim.holders == [.description("it"), .name("Ida Quill")])
    #expect(claim.certainty == nil && claim.polarity == .negated && claim.kind == .statement)
    #expect(claim.under == 3 && claim.occurrence == 2 && claim.isOptional)
    #expect(claim.words == ["the lock", "is shut"])
    #expect(
      claim.ranges(in: ArticleText("the lock is shut; the locks, the lock, is shut"))
        == [TextRange(29, 37), TextRange(39, 46)]
    )
  }

  @Test(arguments: ["4 | author | sure | affirmed | statement", "x | author | * | * | *", "4 | *"])
  func `a line that is no claim is none`(_ fields: String) {
    #expect(GoldClaim(Substring(fields), "  words") == nil)
  }

  @Test func `claims are matched one to one, those that share most first`() {
    let gold: [CoveredTokens] = [[1, 2, 3], [1, 2, 3, 4, 5], [8, 9]]
    let found: [CoveredTokens] = [[1, 2, 3, 4], [1, 2, 3, 4, 5], [9, 10, 11, 12]]
    let matches = GoldMatching.matches(gold: gold, found: found) { _ in 0 }
    #expect(matches == [GoldMatch(gold: 1, found: 1), GoldMatch(gold: 0, found: 0)])
  }

  @Test func `of claims with the same words the preferred one is matched`() {
    let matches = GoldMatching.matches(gold: [[1, 2], [1, 2]], found: [[1, 2]]) { $0.gold }
    #expect(matches == [GoldMatch(gold: 1, found: 0)])
  }
}
