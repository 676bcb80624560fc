import NewsModel
import Testing

@testable import NewsAnalysis

@Suite("What is learned of points")
struct PointTests {
  @Test("Points are the same claims in whatever order the accounts are given")
  func order() throws {
    let texts = [
      "40 ships|ship passed|pass/V the Kadir strait on Monday",
      "ships|ship passed|pass/V the Kadir strait", "a flood closed|close/V the southern/A railway",
      "the southern/A railway closed|close/V in the flood",
      "the senate rejected|reject/V tariffs|tariff",
    ]
    let accounts = texts.indices.map { index in
      Account(
        "a\(index)",
        [AccountClaim(index + 1, article: index + 1, texts[index])]
      )
    }
    func points(_ accounts: [Account]) throws -> Set<Set<String>> {
      Set(
        try Comparer().compare(accounts).claims.map { row in
          Set(row.sketch.filter { $0 != "absent" })
        }
      )
    }
    let expected = try points(accounts)
    #expect(expected.contains { $0.count > 1 })
    for turn in 1..<accounts.count {
      #expect(try points(Array(accounts[turn...] + accounts[..<turn])) == expected)
    }
    #expect(try points(accounts.reversed()) == expected)
  }

  @Test("Trees are the same after they are written and read")
  func trees() {
    let tree = PairTrees.Tree(
      questions: [.init(measure: 1, bound: 0.25), .init(measure: 0, bound: -1)],
      leaves: [0.5, -0.25, 0.125, 1]
    )
    var trees = PairTrees()
    trees.trees = [tree]
    let read = PairTrees(trees.text.split(separator: "\n"))
    #expect(read.text == trees.text)
    #expect(tree.leaf { [0, 0.5][$0] } == 3 && tree.leaf { [-2, 0][$0] } == 0)
    #expect(PairTrees(["1>0.5 7", "words"]).trees.isEmpty)
  }

  @Test("The model of the build has a weight for each measure of articles and of words")
  func standard() {
    let model = PointModel.standard
    #expect(model.articles.count == ArticleProfile.names.count)
    #expect(model.trees.trees.count > 50)
    for question in model.trees.trees.flatMap(\.questions) {
      #expect(PairMeasures.names.indices.contains(question.measure))
    }
    #expect(PointModel(model.text).text == model.text)
  }

  @Test("What two claims share must be more than names or one word")
  func ground() throws {
    let pairs = [
      ("Venn Oduya met|meet/V sailors|sailor", "Venn Oduya sold|sell/V boats|boat"),
      ("Venn settled|settle/V the quarrel", "Oduya settled|settle/V for April"),
    ]
    for (first, second) in pairs {
      let rows = try Comparer().compare([
        Account("a", [AccountClaim(1, first)]), Account("b", [AccountClaim(2, article: 2, second)]),
      ]).claims
      #expect(rows.count == 2)
    }
  }
}
