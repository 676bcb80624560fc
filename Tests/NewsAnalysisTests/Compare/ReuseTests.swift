import NewsAnalysis
import NewsModel
import Testing

@Suite("Shared text")
struct ReuseTests {
  private static let first = "the harbor master of Arden closed both gates before the storm came in"
  private static let second = "a crew of nine sailors waited on the quay with lamps and ropes"

  /// The words of each member of each group, as `d1: …`.
  private func shared(_ texts: [String], finder: ReuseFinder = ReuseFinder()) throws -> [[String]] {
    let passages = texts.enumerated().map { [AccountPassage(article: $0 + 1, $1)] }
    return try finder.sharedText(among: passages).map { group in
      group.members.map { member in
        let text = ArticleText(MarkedWords(texts[member.article.number - 1]).text)
        return "\(member.article): \(text[member.range])"
      }
    }
  }

  @Test("Shared runs are found whole, in any order, whatever stands around them")
  func reordered() throws {
    let found = try shared([
      "Monday . \(Self.first) . Then \(Self.second) ! End",
      "Late \(Self.second) , we hear , \(Self.first)",
    ])
    #expect(
      found == [
        ["d1: \(Self.first)", "d2: \(Self.first)"], ["d1: \(Self.second)", "d2: \(Self.second)"],
      ]
    )
  }

  @Test("Case and punctuation do not count")
  func punctuation() throws {
    let found = try shared([
      "one two three four five six seven eight", "One two , three four . Five six seven eight",
    ])
    #expect(
      found == [
        [
          "d1: one two three four five six seven eight",
          "d2: One two, three four. Five six seven eight",
        ]
      ]
    )
  }

  @Test("Eight words are a run, seven are not", arguments: [(7, 0), (8, 1), (9, 1), (13, 1)])
  func minimum(words: Int, groups: Int) throws {
    let run = (0..<words).map { "w\($0)" }.joined(separator: " ")
    for prefix in 0..<6 {
      let before = (0..<prefix).map { "x\($0)" }.joined(separator: " ")
      #expect(try shared(["\(before) \(run) end", "start \(run)"]).count == groups)
    }
  }

  @Test("What three texts share is one group")
  func three() throws {
    let found = try shared(["a1 \(Self.first) a2", "b1 \(Self.first) b2", "c1 \(Self.first) c2"])
    #expect(found == [(1...3).map { "d\($0): \(Self.first)" }])
  }

  @Test(
    "Texts that say the same over and over are aligned once, and not at every distance",
    arguments: ["a", "no yes", "the gate of the old harbor was closed for nine days again"]
  )
  func repeated(words: String) throws {
    let copies = [400, 300].map { count in
      "one \(Self.first) " + String(repeating: words + " ", count: count) + Self.second
    }
    let found = try shared(copies)
    #expect(found.count <= 6)
    #expect(Set(found.joined().map { $0.prefix(2) }) == ["d1", "d2"])
  }

  @Test("Many texts of a few accounts that all say the same are all told of")
  func fewAccounts() throws {
    let passages = (1...120).map { AccountPassage(article: $0, Self.first) }
    let found = try ReuseFinder().sharedText(among: [
      Array(passages[..<60]), Array(passages[60...]),
    ])
    #expect(found.map(\.members.count) == [120])
  }

  @Test("Texts that share nothing, or are empty, have no groups")
  func none() throws {
    #expect(try shared([Self.first, Self.second, ""]) == [])
    #expect(try shared([]) == [])
  }

  @Test("A text does not share with itself, nor with the same stretch in another account")
  func itself() throws {
    let twice = AccountPassage(article: 1, "\(Self.first) then \(Self.first)")
    #expect(try ReuseFinder().sharedText(among: [[twice]]).isEmpty)
    let once = AccountPassage(article: 1, Self.first)
    #expect(try ReuseFinder().sharedText(among: [[once], [once]]).isEmpty)
  }

  @Test("A duplicate's share is of each article's own words")
  func duplicates() throws {
    let long = "\(Self.first) \(Self.second) \((0..<26).map { "w\($0)" }.joined(separator: " "))"
    let texts = [Self.first, long, "nothing of the kind", ""]
    let articles = texts.enumerated().map {
      (id: ArticleID($0 + 1), tokens: MarkedWords($1).tokens)
    }
    let found = try ReuseFinder().duplicates(among: articles)
    #expect(
      found == [
        [Duplicate(article: ArticleID(2), share: 1)],
        [Duplicate(article: ArticleID(1), share: 0.25)], [], [],
      ]
    )
  }

  @Test("A small share is no duplicate", arguments: [(0.25, 1), (0.26, 0)])
  func minimumShare(least: Double, count: Int) throws {
    var finder = ReuseFinder()
    finder.minimumShare = least
    let long = "\(Self.first) \((0..<39).map { "w\($0)" }.joined(separator: " "))"
    let articles = [long, Self.first].enumerated().map {
      (id: ArticleID($0 + 1), tokens: MarkedWords($1).tokens)
    }
    #expect(try finder.duplicates(among: articles).map(\.count) == [count, 1])
  }

  @Test("What stands in very many articles is compared from each to the next")
  func commonText() throws {
    var finder = ReuseFinder()
    finder.commonLimit = 2
    let articles = (1...4).map { (id: ArticleID($0), tokens: MarkedWords(Self.first).tokens) }
    let found = try finder.duplicates(among: articles).map { $0.map(\.article.number) }
    #expect(found == [[2], [1, 3], [2, 4], [3]])
    let texts = [Self.first, Self.second, Self.first, Self.first]
    #expect(try shared(texts, finder: finder) == [[1, 3, 4].map { "d\($0): \(Self.first)" }])
  }
}
