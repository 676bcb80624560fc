import NewsModel
import Testing

@testable import NewsAnalysis

@Suite("Which articles are of one event")
struct ArticleKinshipTests {
  private static let flood = [
    "river/N flooded|flood/V Osk at night and the bridge fell|fall/V",
    "the bridge at Osk fell|fall/V as the river flooded|flood/V",
    "Osk mourned|mourn/V those whom the river and the bridge took|take/V",
    "minister promised|promise/V Osk a bridge over the river",
  ]
  private static let trial = [
    "a jury convicted|convict/V the banker Venn of fraud", "the banker Venn faced|face/V a jury",
    "Venn ~, a banker ~, hid|hide/V money from the jury",
  ]

  private func kinship(_ texts: [String]) -> ArticleKinship {
    let articles = texts.enumerated().map { index, text in
      ArticleWords(article: ArticleID(index + 1), tokens: MarkedWords(text).tokens)
    }
    let table = WordTable(articles: articles, others: [], NoMeanings())
    return ArticleKinship(articles, table, weights: PointModel.standard.articles)
  }

  @Test("What stands around two articles brings those of one event nearer than those of two")
  func around() {
    let all = Self.flood + Self.trial
    let kinship = kinship(all)
    let one = kinship.measures(ArticleID(1), ArticleID(2))
    let two = kinship.measures(ArticleID(1), ArticleID(5))
    #expect(one[0] > 2 * two[0])
    #expect(one == kinship.measures(ArticleID(2), ArticleID(1)))
  }

  /// Eight reports of a flood in a town, each with a word of its own beside some of all.
  private static func flood(_ town: String, _ cause: String) -> [String] {
    (1...8).map { number in
      let told = number.isMultiple(of: 2) ? "took|take/V a bridge" : "fell|fall/V at night"
      return "\(town)/N river water flood street \(number % 3 == 0 ? cause : town)/N "
        + "\(told) \(town)side\(number) told"
    }
  }

  @Test("Two floods are two events, though much that is told of them is alike")
  func likeEvents() {
    let kinship = kinship(Self.flood("Osk", "dyke") + Self.flood("Venn", "storm"))
    for (first, second, other) in [(1, 2, 9), (2, 7, 10), (9, 12, 4), (15, 16, 8)] {
      let one = kinship.measures(ArticleID(first), ArticleID(second))
      let two = kinship.measures(ArticleID(first), ArticleID(other))
      #expect(one[0] > 0.8 && two[0] < 0.4, "\(first), \(second): \(one[0]); \(other): \(two[0])")
    }
  }

  @Test("Articles that no third one joins are of one event only where they are alike themselves")
  func pair() {
    let kinship = kinship([Self.flood[0], Self.trial[0]])
    #expect(kinship.measures(ArticleID(1), ArticleID(2))[0] < 0.3)
  }

  @Test("The order of the articles changes nothing")
  func order() {
    let texts = Self.flood + Self.trial
    let (forth, back) = (kinship(texts), kinship(texts.reversed()))
    let count = texts.count
    for first in 1...count {
      for second in 1...count where first < second {
        let mirrored = back.measures(ArticleID(count + 1 - first), ArticleID(count + 1 - second))
        #expect(forth.measures(ArticleID(first), ArticleID(second)) == mirrored)
      }
    }
  }

  @Test("An article that is not loaded is like none")
  func unknown() {
    let kinship = kinship(Self.flood)
    #expect(kinship.measures(ArticleID(1), ArticleID(9)) == SIMD8())
    #expect(kinship.index(of: ArticleID(9)) == nil)
  }
}
