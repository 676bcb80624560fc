import NewsAnalysis
import NewsModel
import Testing

@Suite("Watching a comparison")
struct AnalysisWatchTests {
  private struct Stop: Error {}

  /// What a watch saw, and when it stops the comparison.
  private final class Witness {
    var told: [AnalysisProgress] = []
    var checks = 0
    var last = Int.max

    var watch: AnalysisWatch {
      AnalysisWatch(tell: { self.told.append($0) }) {
        self.checks += 1
        if self.checks > self.last { throw Stop() }
      }
    }
  }

  /// Two accounts of two articles each, and one of one, that share claims and text.
  private static let accounts: [Account] = {
    let passed = ClaimTableTests.passed
    let long = "the harbor master of Arden closed|close/V both gates before the storm came in"
    return [
      Account(
        "a",
        [
          AccountClaim(1, passed), AccountClaim(2, long),
          AccountClaim(3, article: 2, ClaimTableTests.flood),
        ]
      ),
      Account("b", [AccountClaim(4, article: 3, passed), AccountClaim(5, article: 4, long)]),
      Account("c", [AccountClaim(6, article: 5, passed)]),
    ]
  }()

  @Test("Each pass tells of every document once, before its work, and that all are done")
  func documents() throws {
    let witness = Witness()
    _ = try Comparer().compare(Self.accounts, watch: witness.watch)
    for pass in [AnalysisProgress.Pass.claims, .alignment, .reuse, .keywords] {
      let told = witness.told.filter { $0.pass == pass }
      #expect(told.map(\.done) == [0, 1, 2, 3, 4, 5])
      #expect(told.allSatisfy { $0.total == 5 })
    }
  }

  @Test("Only the parts that are asked for are looked for", arguments: ComparisonPart.allCases)
  func parts(part: ComparisonPart) throws {
    let witness = Witness()
    let whole = try Comparer().compare(Self.accounts)
    let found = try Comparer().compare(Self.accounts, parts: [part], watch: witness.watch)
    #expect(found.claims == (part == .claims ? whole.claims : []))
    #expect(found.reuse == (part == .reuse ? whole.reuse : []))
    #expect(found.keywords == (part == .keywords ? whole.keywords : []))
    #expect(found.ownActors == (part == .actors ? whole.ownActors : []))
    let passes: [ComparisonPart: Set<AnalysisProgress.Pass>] = [
      .claims: [.claims, .alignment], .reuse: [.reuse], .copies: [.reuse],
      .keywords: [.keywords],
    ]
    #expect(Set(witness.told.map(\.pass)) == passes[part] ?? [])
  }

  @Test("A comparison is stopped at whichever check the watch throws, else it is not changed")
  func stopped() throws {
    let whole = try Comparer().compare(Self.accounts)
    let witness = Witness()
    #expect(try Comparer().compare(Self.accounts, watch: witness.watch) == whole)
    #expect(witness.checks > 40)
    for last in 0..<witness.checks {
      let witness = Witness()
      witness.last = last
      #expect(throws: Stop.self) {
        try Comparer().compare(Self.accounts, watch: witness.watch)
      }
      #expect(witness.checks == last + 1)
    }
  }

  @Test("Nothing to compare is nothing to tell of")
  func empty() throws {
    let witness = Witness()
    _ = try Comparer().compare([Account("a", []), Account("b", [])], watch: witness.watch)
    #expect(witness.told.allSatisfy { $0.total == 0 })
  }
}
