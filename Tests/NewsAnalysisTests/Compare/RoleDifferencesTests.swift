import NewsAnalysis
import NewsModel
import Testing

@Suite("Who does it to whom")
struct RoleDifferencesTests {
  struct Pair: Sendable {
    let first: [ArgumentRole: String]
    let second: [ArgumentRole: String]
    var predicate = "ram"
    let difference: String?
  }

  static let pairs = [
    Pair(
      first: [.subject: "the tug", .object: "the barge"],
      second: [.subject: "the barge", .object: "the tug"],
      difference: "who the tug the barge"
    ),
    // In the passive the subject is acted on.
    Pair(
      first: [.subject: "the tug", .object: "the barge"],
      second: [.subject: "the tug", .agent: "the barge"],
      difference: "who the tug the barge"
    ),
    Pair(
      first: [.subject: "the tug", .object: "the barge"],
      second: [.subject: "the barge", .agent: "the tug"],
      difference: nil
    ),
    Pair(
      first: [.subject: "the tug", .object: "the barge"],
      second: [.subject: "the tug", .object: "the barge"],
      difference: nil
    ),
    // One of the two alone has changed: another event, or another word for the same.
    Pair(
      first: [.subject: "the tug", .object: "the barge"],
      second: [.subject: "the ferry", .object: "the tug"],
      difference: nil
    ),
    Pair(
      first: [.subject: "the tug", .object: "the barge"],
      second: [.subject: "the barge"],
      difference: nil
    ),
    // With another verb the roles may be other ones: who buys from whom sells to them.
    Pair(
      first: [.subject: "the tug", .object: "the barge"],
      second: [.subject: "the barge", .object: "the tug"],
      predicate: "tow",
      difference: nil
    ),
  ]

  private func claim(
    _ number: Int,
    _ roles: [ArgumentRole: String],
    _ predicate: String
  ) -> AccountClaim {
    let words = "the tug and the barge met|\(predicate)/V under the old bridge in the afternoon"
    var claim = AccountClaim(number, article: number, words) { claim in
      claim.predicate = ClaimPredicate(range: TextRange(0, 3), lemma: predicate)
    }
    claim.arguments = roles.sorted { $0.key.rawValue < $1.key.rawValue }.map { role, text in
      AccountArgument(role: role, tokens: MarkedWords(text).tokens, text: text)
    }
    return claim
  }

  @Test("Two accounts part where the one that acts is acted on in the other", arguments: pairs)
  func roles(_ pair: Pair) throws {
    let rows = try Comparer().compare([
      Account("a", [claim(1, pair.first, "ram")]),
      Account("b", [claim(2, pair.second, pair.predicate)]),
    ]).claims
    #expect(rows.flatMap(\.differences).map(\.sketch) == [pair.difference].compactMap(\.self))
  }
}
