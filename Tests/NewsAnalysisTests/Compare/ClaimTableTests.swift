import NewsAnalysis
import NewsModel
import Testing

@Suite("Claims of several accounts")
struct ClaimTableTests {
  static let passed = "ships|ship passed|pass/V the Kadir strait on Monday"
  static let passedAgain = "several/A ships|ship passed|pass/V the Kadir strait"
  static let tariffs = "the senate rejected|reject/V the farm tariffs|tariff"
  static let flood = "a flood closed|close/V the southern/A railway"

  private func rows(_ accounts: [Account]) throws -> [AlignedClaim] {
    try Comparer().compare(accounts).claims
  }

  @Test("Identical accounts agree on every claim, and differ in nothing")
  func identical() throws {
    let claims = [AccountClaim(1, Self.passed), AccountClaim(2, Self.tariffs)]
    let others = [
      AccountClaim(3, article: 2, Self.passed), AccountClaim(4, article: 2, Self.tariffs),
    ]
    let found = try rows([Account("a", claims), Account("b", others)])
    #expect(
      found.map(\.sketch) == [["c1 asserted", "c3 asserted"], ["c2 asserted", "c4 asserted"]]
    )
    #expect(found.allSatisfy { $0.similarity > 0.999 && $0.differences.isEmpty })
  }

  @Test("Accounts that share nothing have only claims of their own, in order")
  func nothingShared() throws {
    let found = try rows([
      Account("a", [AccountClaim(1, Self.passed), AccountClaim(2, Self.flood)]),
      Account("b", [AccountClaim(3, article: 2, Self.tariffs)]),
    ])
    #expect(
      found.map(\.sketch) == [
        ["c1 asserted", "absent"], ["c2 asserted", "absent"], ["absent", "c3 asserted"],
      ]
    )
    #expect(found.map(\.similarity) == [1, 1, 1])
    #expect(found[2].text == "the senate rejected the farm tariffs")
  }

  @Test(
    "Of two accounts with the same words the later one copies, the second where days are not known",
    arguments: [(1, 2, 1), (2, 1, 0), (1, 1, 1), (nil, 1, 1), (nil, nil, 1)]
      as [(Int?, Int?, Int)]
  )
  func copying(_ first: Int?, _ second: Int?, _ copy: Int) throws {
    let claims = [first, second].enumerated().map { place, day -> AccountClaim in
      var claim = AccountClaim(place + 1, article: place + 1, Self.passed)
      claim.date = day.flatMap { CalendarDate(year: 2025, month: 3, day: $0) }
      return claim
    }
    let found = try rows([Account("a", [claims[0]]), Account("b", [claims[1]])])
    #expect(found.map(\.copying) == [[copy]])
    #expect(found.map(\.status) == [.copied])
  }

  @Test("Words with another number are no copy")
  func otherNumber() throws {
    let accounts = [40, 14].enumerated().map { place, count in
      Account(
        "\(place)",
        [
          AccountClaim(
            place + 1,
            article: place + 1,
            "\(count) ships|ship passed|pass/V the northern/A Kadir strait on Monday"
          )
        ]
      )
    }
    #expect(try rows(accounts).map(\.copying) == [[]])
  }

  @Test("No accounts, or empty ones, have no claims")
  func empty() throws {
    #expect(try rows([]).isEmpty)
    #expect(try rows([Account("a", []), Account("b", [])]).isEmpty)
  }

  @Test("Aligned claims stand before those of one account, each in the first account's order")
  func order() throws {
    let found = try rows([
      Account(
        "a",
        [AccountClaim(1, Self.flood), AccountClaim(2, Self.tariffs), AccountClaim(3, Self.passed)]
      ),
      Account(
        "b",
        [AccountClaim(4, article: 2, Self.passedAgain), AccountClaim(5, article: 2, Self.tariffs)]
      ),
    ])
    #expect(
      found.map(\.sketch) == [
        ["c2 asserted", "c5 asserted"], ["c3 asserted", "c4 asserted"], ["c1 asserted", "absent"],
      ]
    )
  }

  @Test("Three accounts make one row, with the silent one absent")
  func threeAccounts() throws {
    let accounts = [
      Account("a", [AccountClaim(1, Self.passed)]),
      Account("b", [AccountClaim(2, article: 2, Self.tariffs)]),
      Account("c", [AccountClaim(3, article: 3, Self.passedAgain)]),
      Account("d", [AccountClaim(4, article: 4, Self.passed)]),
    ]
    #expect(
      try rows(accounts).map(\.sketch) == [
        ["c1 asserted", "absent", "c3 asserted", "c4 asserted"],
        ["absent", "c2 asserted", "absent", "absent"],
      ]
    )
  }

  @Test("An account that repeats itself has all its repetitions in the row; other claims stay out")
  func repetitions() throws {
    let found = try rows([
      Account("a", [AccountClaim(1, Self.passed)]),
      Account(
        "b",
        [
          AccountClaim(2, article: 2, Self.passed),
          AccountClaim(3, article: 2, "the pilots|pilot are tired/A"),
          AccountClaim(4, article: 2, Self.passed),
        ]
      ),
    ])
    #expect(
      found.map(\.sketch) == [["c1 asserted", "c2 c4 asserted"], ["absent", "c3 asserted"]]
    )
  }

  @Test("A claim that only reports another is left out")
  func reports() throws {
    var report = AccountClaim(1, "the ministry said|say/V " + Self.passed)
    report.isReport = true
    let found = try rows([
      Account("a", [report, AccountClaim(2, Self.passed)]),
      Account("b", [AccountClaim(3, article: 2, Self.passed)]),
    ])
    #expect(found.map(\.sketch) == [["c2 asserted", "c3 asserted"]])
  }

  @Test("The reversed order of accounts gives the same rows, mirrored")
  func mirrored() throws {
    let accounts = [
      Account("a", [AccountClaim(1, Self.passed), AccountClaim(2, Self.flood)]),
      Account(
        "b",
        [
          AccountClaim(3, article: 2, Self.passedAgain), AccountClaim(4, article: 2, Self.passed),
          AccountClaim(5, article: 2, "40 ships|ship waited|wait/V near the strait"),
        ]
      ),
      Account(
        "c",
        [AccountClaim(6, article: 3, "14 ships|ship waited|wait/V near the Kadir strait")]
      ),
    ]
    let forward = try rows(accounts)
    let backward = try rows(accounts.reversed())
    #expect(forward.count == backward.count)
    for row in forward {
      let mirror = backward.first { $0.sketch == row.sketch.reversed() }
      #expect(mirror != nil, "\(row.sketch)")
      #expect(mirror?.similarity == row.similarity)
      #expect(mirror?.differences.count == row.differences.count)
    }
  }

  @Test("Actors are shared by all, by some, or an account's own")
  func actors() throws {
    let found = try Comparer().compare([
      Account("a", [], actors: [1, 2, 3]), Account("b", [], actors: [4, 2, 1]),
      Account("c", [], actors: [2, 4, 5]),
    ])
    #expect(found.sharedActors == [ActorID(2)])
    #expect(found.ownActors == [[ActorID(3)], [], [ActorID(5)]])
  }
}
