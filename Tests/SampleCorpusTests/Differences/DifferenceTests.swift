import NewsModel
import Testing

/// Each kind of difference between two short accounts, and what is none, from the words to the comparison.
@Suite("Differences between two accounts")
struct DifferenceTests {
  /// Two accounts and what should be found.
  struct Pair: Sendable, CustomStringConvertible {
    let expected: Set<DifferenceKind>
    /// What may be found, or not.
    let mayBe: Set<DifferenceKind>
    /// Whether they must share a point.
    let isOnePoint: Bool
    let isKnown: Bool
    let accounts: [String]
    var description: String { accounts.joined(separator: " / ") }

    init(_ line: Substring) {
      let cells = line.split(separator: "|").map(\.trimmed)
      isKnown = cells[0].hasPrefix("?")
      let words = cells[0].split { $0 == " " || $0 == "?" }.map(String.init)
      expected = Set(words.compactMap(DifferenceKind.init))
      mayBe = Set(words.compactMap { DifferenceKind(rawValue: String($0.dropFirst().dropLast())) })
      isOnePoint = !words.contains("~")
      accounts = Array(cells.dropFirst())
    }

    /// The accounts as lines of JSON, each with its day.
    var input: String {
      accounts.map { account in
        var (text, day) = (account, "2025-03-20")
        if account.hasPrefix("["), let end = account.firstIndex(of: "]") {
          day = String(account[..<end].dropFirst())
          text = account[account.index(after: end)...].trimmed
        }
        let date = day.isEmpty ? "" : "\"date\": \"\(day)\", "
        return "{\(date)\"text\": \"\(text)\"}\n"
      }.joined()
    }
  }

  @Test(
    "Accounts part in what they should, and in nothing else",
    arguments: [
      DifferenceCases.numbers, DifferenceCases.dates, DifferenceCases.commitments,
      DifferenceCases.actors,
    ].flatMap { $0.split(separator: "\n").map(Pair.init) }
  )
  func kinds(_ pair: Pair) throws {
    let shell = SampleShell(input: pair.input)
    try shell.run("load -; compare d1 d2 --as pair")
    let points = try #require(shell.session.comparisons.first).comparison.claims
    let kinds = Set(points.flatMap(\.differences).map(\.kind))
    func check() {
      #expect(kinds.subtracting(pair.mayBe) == pair.expected)
      #expect(!pair.isOnePoint || points.contains { $0.speaking.count == 2 }, "no point is shared")
    }
    if pair.isKnown { withKnownIssue { check() } } else { check() }
  }
}
