import NewsAnalysis
import NewsModel
import Testing

@Suite("Different holders")
struct SourceDifferencesTests {
  struct Holder: Sendable {
    var text: String?
    var actor: Int?
    var voice = Voice.named
  }

  struct Case: Sendable {
    let first: Holder
    let second: Holder
    let difference: String?
  }

  private static let author = Holder(voice: .author)

  static let cases = [
    Case(first: author, second: author, difference: nil),
    Case(first: author, second: Holder(text: "Mara Venn"), difference: "author Mara Venn"),
    Case(
      first: Holder(text: "Venn", actor: 7),
      second: Holder(text: "Mara Venn", actor: 7),
      difference: nil
    ),
    Case(
      first: Holder(text: "she", actor: 8),
      second: Holder(text: "Mara Venn", actor: 7),
      difference: "she Mara Venn"
    ),
    // Two of a family: known to be two, though one name holds the other.
    Case(
      first: Holder(text: "Venn", actor: 8),
      second: Holder(text: "Mara Venn", actor: 7),
      difference: "Venn Mara Venn"
    ),
    Case(first: Holder(text: "she"), second: Holder(text: "Mara Venn"), difference: nil),
    Case(first: Holder(text: "Officials"), second: Holder(text: "the officials"), difference: nil),
    Case(
      first: Holder(text: "police"),
      second: Holder(text: "Arden police", actor: 3),
      difference: nil
    ),
    Case(
      first: Holder(text: "police"),
      second: Holder(text: "the ministry"),
      difference: "police the ministry"
    ),
    // A quotation without a speaker.
    Case(first: Holder(voice: .unnamed), second: Holder(text: "Mara Venn"), difference: nil),
    Case(first: Holder(voice: .vague), second: author, difference: "vague author"),
  ]

  private func claim(_ number: Int, _ holder: Holder) -> AccountClaim {
    var claim = AccountClaim(number, article: number, "ships|ship passed|pass/V the Kadir strait")
    claim.claim.voice = holder.voice
    claim.source = holder.actor.map(ActorID.init)
    claim.sourceText = holder.text
    return claim
  }

  @Test("Holders differ by actor, else by words, where both are known", arguments: cases)
  func holders(_ example: Case) throws {
    let rows = try Comparer().compare([
      Account("a", [claim(1, example.first)]), Account("b", [claim(2, example.second)]),
    ]).claims
    #expect(rows.count == 1)
    let expected = example.difference.map { ["source \($0)"] } ?? []
    #expect(rows.flatMap(\.differences).map(\.sketch) == expected)
  }
}
