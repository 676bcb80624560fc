import NewsAnalysis
import NewsModel
import Testing

@Suite("Differences between aligned claims")
struct ClaimDifferencesTests {
  private static let words = "ships|ship passed|pass/V the Kadir strait"

  /// The differences between two claims that are aligned.
  private func differences(_ a: AccountClaim, _ b: AccountClaim) throws -> [String] {
    let rows = try Comparer().compare([Account("a", [a]), Account("b", [b])]).claims
    #expect(rows.count == 1, "the claims are not aligned")
    return rows.flatMap(\.differences).map(\.sketch)
  }

  @Test(
    "Numbers of the same unit, or in the same words, differ unless one is the same",
    arguments: [
      ("40 ships|ship passed|pass/V the strait", "14 ships|ship passed|pass/V the strait", "40 14"),
      ("40 ships|ship passed|pass/V the strait", "40 ships|ship passed|pass/V the strait", nil),
      ("40 ships|ship passed|pass/V the strait", "ships|ship passed|pass/V the strait", nil),
      ("40 ships|ship left|leave/V 3 ports|port", "40 ships|ship left|leave/V 5 ports|port", "3 5"),
      ("40 ships|ship left|leave/V port", "40 sailors|sailor left|leave/V port", nil),
      (
        "40 ships|ship left|leave/V the Kadir port", "5 sailors|sailor left|leave/V the Kadir port",
        nil
      ),
      (
        "the death/N toll rose|rise/V to 40", "the death/N toll rose|rise/V to 14 in Arden",
        "40 14"
      ),
      (
        "40 ships|ship and 9 ships|ship left|leave/V port", "9 ships|ship left|leave/V the port",
        nil
      ),
      (
        "at least/A 40 ships|ship passed|pass/V the strait",
        "45 ships|ship passed|pass/V the strait", nil
      ),
      (
        "at least/A 40 ships|ship passed|pass/V the strait",
        "14 ships|ship passed|pass/V the strait", "40 14"
      ),
      (
        "12 people|person/N were killed|kill/V in the blast at Kadir",
        "30 people|person/N were injured|injure/V in the blast at Kadir", nil
      ),
      (
        "12 people|person/N were killed|kill/V in the blast at Kadir",
        "14 people|person/N died|die/V in the blast at Kadir", "12 14"
      ),
      (
        "the blast killed|kill/V 12 people|person/N and injured|injure/V 30 people|person/N",
        "the blast killed|kill/V 12 people|person/N and injured|injure/V 45 people|person/N",
        "30 45"
      ),
      (
        "hundreds|hundred/N of/I ships|ship/N passed|pass/V the strait",
        "300 ships|ship passed|pass/V the strait", nil
      ),
      (
        "no ships|ship/N passed|pass/V the Kadir strait",
        "14 ships|ship passed|pass/V the Kadir strait", "no 14"
      ),
    ] as [(String, String, String?)]
  )
  func numbers(_ a: String, _ b: String, _ expected: String?) throws {
    let found = try differences(AccountClaim(1, a), AccountClaim(2, article: 2, b))
    #expect(found == (expected.map { ["number \($0)"] } ?? []))
  }

  @Test("A year in a date is no number")
  func numberInDate() throws {
    func claim(_ number: Int, _ year: String) -> AccountClaim {
      AccountClaim(number, article: number, Self.words + " in \(year)") { claim in
        claim.times = claim.quantities.map { TimeExpression(range: $0.range, value: year) }
      }
    }
    #expect(try differences(claim(1, "2024"), claim(2, "2025")) == ["date 2024 2025"])
  }

  @Test(
    "Dates differ by value, and a month agrees with its days",
    arguments: [
      ("2025-03-18", "2025-03-19", "date 2025-03-18 2025-03-19"),
      ("2025-03-18", "2025-03-18", nil), ("2025-03", "2025-03-18", nil), ("2025", "2025-03", nil),
      ("2025-03-18", nil, nil), (nil, nil, nil), ("2025-W12", "2025-03-18", nil),
      ("2025-W11", "2025-03-18", "date 2025-W11 2025-03-18"), ("2025-21", "2025-04", nil),
      ("2025-03-17/2025-03-20", "2025-03-18", nil), ("2024-24", "2025-02-28", nil),
      ("2025-03-17/2025-03-20", "2025-03-21", "date 2025-03-17/2025-03-20 2025-03-21"),
    ] as [(String?, String?, String?)]
  )
  func dates(_ a: String?, _ b: String?, _ expected: String?) throws {
    func claim(_ number: Int, _ value: String?) -> AccountClaim {
      AccountClaim(number, article: number, Self.words) { claim in
        claim.times = [TimeExpression(range: TextRange(0, 5), value: value)]
      }
    }
    #expect(try differences(claim(1, a), claim(2, b)) == (expected.map { [$0] } ?? []))
  }

  @Test("Places differ unless one is the same")
  func places() throws {
    let claim = AccountClaim(1, Self.words)
    let other = AccountClaim(2, article: 2, Self.words)
    let arden = claim.placed([(3, "Arden")])
    #expect(try differences(arden, other.placed([(4, "Kadir")])) == ["place Arden Kadir"])
    #expect(try differences(arden, other.placed([(4, "Kadir"), (3, "Arden City")])) == [])
    #expect(try differences(arden, other) == [])
  }

  @Test("What several accounts say alike is listed once")
  func once() throws {
    let counts = [40, 14, 14, 40]
    let accounts = counts.enumerated().map { index, count in
      Account(
        "\(index)",
        [AccountClaim(index + 1, article: index + 1, "\(count) ships|ship passed|pass/V Kadir")]
      )
    }
    let rows = try Comparer().compare(accounts).claims
    #expect(rows.count == 1)
    #expect(rows.first?.differences.map(\.sketch) == ["number 40 14"])
    #expect(rows.first?.differences.map(\.between) == [[ClaimID(1), ClaimID(2)]])
    // Each of them has said its number all the same.
    #expect(
      rows.first?.stated.map { "\($0.claim) \($0.value)" }.sorted() == [
        "c1 40", "c2 14", "c3 14", "c4 40",
      ]
    )
  }

  @Test("An account that gives both numbers has said both")
  func both() throws {
    func claim(_ number: Int, _ count: Int, article: Int) -> AccountClaim {
      AccountClaim(number, article: article, "\(count) ships|ship passed|pass/V the Kadir strait")
    }
    let rows = try Comparer().compare([
      Account("a", [claim(1, 40, article: 1)]), Account("b", [claim(2, 14, article: 2)]),
      Account("c", [claim(3, 40, article: 3), claim(4, 14, article: 3)]),
    ]).claims
    #expect(rows.count == 1)
    #expect(
      rows.first?.stated.map { "\($0.claim) \($0.value)" }.sorted() == [
        "c1 40", "c2 14", "c3 40", "c4 14",
      ]
    )
  }

  @Test("A place that the other claim names as well is no other place")
  func namedElsewhere() throws {
    let claim = AccountClaim(1, Self.words, about: [4]).placed([(3, "Arden")])
    let other = AccountClaim(2, article: 2, Self.words).placed([(4, "Kadir")])
    #expect(try differences(claim, other) == [])
  }
}
