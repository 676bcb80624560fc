import NewsModel
import Testing

@testable import NewsAnalysis

@Suite("Where claims go in a comparison")
struct ClaimMovesTests {
  /// Groups of claims of the articles `articles`, with links as first, second, score.
  private func settled(
    _ articles: [Int],
    _ groups: [[Int]] = [],
    _ links: [(Int, Int, Double)],
    order: [Int]? = nil
  ) throws -> [[Int]] {
    try moved(articles, groups, links, order: order).groups.map(\.members)
  }

  private func moved(
    _ articles: [Int],
    _ groups: [[Int]] = [],
    _ links: [(Int, Int, Double)],
    bound: Set<[Int]> = [],
    order: [Int]? = nil
  ) throws -> ClaimMoves {
    var moves = ClaimMoves(
      groups,
      articles: articles.map { ArticleID($0) },
      links.map { first, second, score in
        let isBound = bound.contains([first, second])
        return ClaimLink(first: first, second: second, score: score, isBound: isBound)
      }
    )
    try moves.settle(threshold: 0.4, order: order ?? Array(articles.indices), AnalysisWatch())
    return moves
  }

  @Test("A claim leaves a group that most of its members speak against")
  func leaving() throws {
    let links = [(0, 1, 0.9), (0, 2, 0.5), (1, 2, 0.05), (2, 3, 0.9)]
    #expect(try settled([1, 2, 3, 4], [[0, 1, 2]], links).map(Set.init) == [[0, 1], [2, 3]])
  }

  @Test("A claim that fits nowhere stands by itself")
  func alone() throws {
    #expect(try settled([1, 2, 3], [[0, 1, 2]], [(0, 1, 0.9), (1, 2, 0.3)]) == [[0, 1]])
  }

  @Test("Two claims of one article may stand in one point, however unlike they are")
  func oneArticle() throws {
    #expect(try settled([1, 2, 1], [], [(0, 1, 0.9), (1, 2, 0.7)]) == [[0, 1, 2]])
  }

  @Test("A claim is a guest of each other group that it is as likely as not to speak of")
  func guests() throws {
    let links = [(0, 1, 0.9), (1, 2, 0.5), (2, 3, 0.9), (1, 3, 0.5), (0, 3, 0.2)]
    let groups = try moved([1, 2, 3, 4], [[0, 1], [2, 3]], links).groups
    #expect(groups.map(\.members) == [[0, 1], [2, 3]])
    #expect(groups.map(\.guests) == [[], [1]])
  }

  @Test(
    "What states the same is at home together, though each is likelier to speak of something else"
  )
  func bound() throws {
    let links = [(0, 1, 0.6), (1, 2, 0.9), (2, 3, 0.9), (1, 3, 0.9)]
    let groups = try moved([1, 2, 3, 4], [], links, bound: [[0, 1]]).groups
    #expect(groups.map(\.members).map(Set.init) == [[0, 1], [2, 3]])
    #expect(groups.first { $0.members == [2, 3] }?.guests == [1])
  }

  @Test("The order of the claims decides nothing where no two links are alike")
  func order() throws {
    let links = [(0, 1, 0.91), (1, 2, 0.62), (2, 3, 0.83), (0, 3, 0.44), (3, 4, 0.75)]
    let expected = try Set(settled([1, 2, 3, 4, 5], [], links).map(Set.init))
    for order in [[4, 3, 2, 1, 0], [2, 0, 4, 1, 3]] {
      #expect(try Set(settled([1, 2, 3, 4, 5], [], links, order: order).map(Set.init)) == expected)
    }
  }
}
