import NewsAnalysis
import NewsModel
import Testing

@Suite("Distinctive terms")
struct KeynessTests {
  @Test("The figures are those worked out by hand")
  func figures() {
    // 9 of 100 words against 1 of 200. G²: cells 9, 1, 91, 199 against 10/3, 20/3, 290/3, 580/3.
    // z: odds 19/381 and 11/489, each with a prior of 10 in 300; variance 1/19 + 1/11.
    let table = FrequencyTable(count: 9, total: 100, other: 1, otherTotal: 200)
    #expect(abs(table.g2 - 14.5877) < 0.0005)
    #expect(abs(table.logRatio - 3.6630) < 0.0005)
    #expect(abs(table.z - 2.1013) < 0.0005)
    #expect(table.isMoreFrequent)
  }

  @Test(
    "A term as frequent here as there is not distinctive",
    arguments: [
      FrequencyTable(count: 4, total: 100, other: 8, otherTotal: 200),
      FrequencyTable(count: 0, total: 0, other: 3, otherTotal: 10),
      FrequencyTable(count: 3, total: 10, other: 0, otherTotal: 0),
    ]
  )
  func asFrequent(_ table: FrequencyTable) {
    #expect(!table.isMoreFrequent)
  }

  @Test("Terms are lemmas of content words, and names are one term each")
  func terms() {
    let names = [PassageName(tokens: 1..<3, name: "Kadir Strait")]
    let counts = TermCounts([
      AccountPassage(
        article: 1,
        "The Kadir Strait closed|close/V , ships|ship said|say/V . 40",
        names: names
      ),
      AccountPassage(article: 2, "A ship closed|close/V it"),
    ])
    #expect(counts.terms == ["Kadir Strait", "close", "ship"])
    #expect(counts.terms.map(counts.count) == [1, 2, 2])
    #expect(counts.total == 10)
  }

  @Test("Each text has the terms it uses more, the strongest first, those seen once left out")
  func perText() throws {
    let harbor = "harbor harbor harbor harbor harbor ship ship ship ship crane peace"
    let talks = "peace peace peace peace peace peace envoy ship harbor"
    let found = try Keyness().keywords(
      of: [harbor, talks].map { TermCounts([AccountPassage(article: 1, $0)]) }
    )
    #expect(found.map { "\($0.account) \($0.term) \($0.count) \($0.other)" } == ["1 peace 6 1"])
    var keyness = Keyness()
    keyness.minimumG2 = 0
    let all = try keyness.keywords(
      of: [harbor, talks].map { TermCounts([AccountPassage(article: 1, $0)]) }
    )
    #expect(all.map(\.term) == ["harbor", "ship", "peace"])
    keyness.limit = 1
    let some = try keyness.keywords(
      of: [harbor, talks].map { TermCounts([AccountPassage(article: 1, $0)]) }
    )
    #expect(some.map(\.term) == ["harbor", "peace"])
  }

  @Test("Without a reference nothing is distinctive")
  func noReference() {
    let text = TermCounts([AccountPassage(article: 1, "harbor harbor harbor")])
    #expect(Keyness().keywords(of: text, against: TermCounts()).isEmpty)
    #expect(Keyness().keywords(of: TermCounts(), against: text).isEmpty)
  }
}
