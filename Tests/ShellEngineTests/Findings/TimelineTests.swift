import ShellEngine
import Testing

@Suite("The timeline")
struct TimelineTests {
  private func shown(_ texts: [(text: String, date: String?)], _ line: String) -> String {
    let test = TestShell()
    let lines = texts.map { text, date in
      "{" + (date.map { "\"date\": \"\($0)\", " } ?? "") + "\"text\": \"\(text)\"}\n"
    }
    test.host.standardInput = Array(lines.joined().utf8)
    test.run("load -")
    _ = test.host.take()
    return test.output(line)
  }

  @Test(
    "Claims stand in the order of the days they speak of, a day before the month that it begins"
  )
  func order() {
    let found = shown(
      [
        ("The bridge was closed on Tuesday.", "2025-03-20"),
        ("The bridge was opened on 1 March. It was built in 1931.", "2025-03-28"),
        ("The bridge was closed in March.", "2025-03-20"),
        ("The bridge was closed two days ago.", "2025-03-20"),
      ],
      "timeline | get when"
    )
    #expect(found == "1931\n2025-03-01\n2025-03\n2025-03-18\n2025-03-18")
  }

  @Test("The first and the last day of a stretch are dates, and the text's words are kept")
  func days() {
    let texts: [(String, String?)] = [("The bridge was shut in March 2025.", nil)]
    #expect(shown(texts, "timeline | get day") == "2025-03-01")
    #expect(shown(texts, "timeline | get until") == "2025-03-31")
    #expect(shown(texts, "timeline | get words") == "March 2025")
  }

  @Test("A date in a claim within a claim is told once, of the inner one")
  func inner() {
    let found = shown(
      [("Lee said that the bridge fell on 3 March 2025.", "2025-03-20")],
      "timeline | get text"
    )
    #expect(found == "that the bridge fell on 3 March 2025")
  }

  @Test("A message counts what has no day, and what has one that cannot be told")
  func undated() {
    let texts: [(String, String?)] = [
      ("The bridge fell.", "2025-03-20"), ("The bridge opened on Tuesday.", nil),
      ("The bridge was built in 1931.", nil),
    ]
    #expect(
      shown(texts, "timeline | count")
        == "! 1 claim names no day, 1 one that cannot be told without the date of the article\n1"
    )
  }

  @Test(
    "It takes the selections of claims",
    arguments: [
      ("timeline --by Lee | count", "1"), ("claims --by Lee | timeline | count", "1"),
      ("timeline --in d2 | count", "0"), ("timeline --polarity negated | count", "0"),
    ]
  )
  func selections(_ line: String, _ expected: String) {
    let found = shown(
      [
        ("Lee said that the bridge fell on 3 March 2025.", "2025-03-20"),
        ("Nothing else happened.", "2025-03-20"),
      ],
      line
    )
    #expect(found.split(separator: "\n").last.map(String.init) == expected)
  }
}
