import Testing
import WorkCounting

@testable import ShellLanguage

@Suite struct RowPairsTests {
  @Test func `rows with equal keys go together, in the order of both`() throws {
    let pairs = try RowPairs(["b", "x", "a"], ["a", "b", "a"], lonely: .dropped)
    #expect(pairs.first == [0, 2, 2] && pairs.second == [1, 0, 2])
  }

  @Test func `a row without a partner may be kept`() throws {
    let pairs = try RowPairs(["b", "x"], ["b"], lonely: .kept)
    #expect(pairs.first == [0, 1] && pairs.second == [0, nil])
  }

  @Test func `the work is given up where the check says so`() {
    struct TooMany: Error {}
    #expect(throws: TooMany.self) {
      _ = try RowPairs([1, 1, 1], [1, 1], lonely: .dropped) { _, pairs in
        if pairs > 3 { throw TooMany() }
      }
    }
  }

  @Test func `a key is looked up, not compared with all the others`() throws {
    let work = Comparisons()
    let pairs = try RowPairs(work.values(0..<10_000), work.values(0..<10_000), lonely: .dropped)
    #expect(pairs.first.count == 10_000)
    #expect(work.count < 200_000)
  }
}
