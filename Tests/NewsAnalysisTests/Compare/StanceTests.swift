import NewsAnalysis
import NewsModel
import Testing

@Suite("Stances")
struct StanceTests {
  struct Case: Sendable {
    let kind: ClaimKind
    let polarity: Polarity
    let certainty: Certainty
    let stance: Stance
  }

  static let cases = [
    Case(kind: .statement, polarity: .affirmed, certainty: .certain, stance: .asserted),
    Case(kind: .statement, polarity: .negated, certainty: .certain, stance: .negated),
    Case(kind: .prediction, polarity: .affirmed, certainty: .certain, stance: .asserted),
    Case(kind: .statement, polarity: .affirmed, certainty: .probable, stance: .hedged),
    Case(kind: .statement, polarity: .negated, certainty: .possible, stance: .hedged),
    Case(kind: .statement, polarity: .affirmed, certainty: .unknown, stance: .hedged),
    Case(kind: .question, polarity: .affirmed, certainty: .certain, stance: .hedged),
    Case(kind: .condition, polarity: .negated, certainty: .certain, stance: .hedged),
  ]

  @Test("A claim is asserted, hedged or negated", arguments: cases)
  func stance(_ example: Case) {
    var claim = Claim(range: TextRange(0, 1))
    claim.kind = example.kind
    claim.polarity = example.polarity
    claim.certainty = example.certainty
    #expect(claim.stance == example.stance)
  }

  @Test("One asserts, one hedges, one negates, one says both")
  func accounts() throws {
    let words = "ships|ship passed|pass/V the Kadir strait"
    let accounts = [
      Account("a", [AccountClaim(1, words)]),
      Account("b", [AccountClaim(2, article: 2, words) { $0.certainty = .possible }]),
      Account("c", [AccountClaim(3, article: 3, words) { $0.polarity = .negated }]),
      Account(
        "d",
        [
          AccountClaim(4, article: 4, words) { $0.certainty = .probable },
          AccountClaim(5, article: 4, words),
        ]
      ),
    ]
    let found = try Comparer().compare(accounts).claims
    #expect(found.map(\.sketch) == [["c1 asserted", "c2 hedged", "c3 negated", "c4 c5 mixed"]])
    #expect(found[0].speaking.map(\.certainty) == [.certain, .possible, .certain, .probable])
    #expect(
      found[0].differences.map(\.sketch) == [
        "certainty certain possible", "polarity affirmed negated", "certainty certain probable",
        "certainty possible probable",
      ]
    )
  }

  @Test("Denied is what somebody is told to deny")
  func denied() {
    var claim = AccountClaim(1, "ships|ship passed|pass/V the Kadir strait") {
      $0.polarity = .negated
    }
    #expect(claim.stance == .negated)
    claim.isDenial = true
    #expect(claim.stance == .denied)
  }
}
