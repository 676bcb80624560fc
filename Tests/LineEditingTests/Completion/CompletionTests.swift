import LineEditing
import Testing

/// What Tab does with candidates.
@Suite struct CompletionTests {
  @Test(
    "The common start is inserted, and what is not sure is listed",
    arguments: [
      ("x", [], .none),
      ("a", ["apple"], .insert("apple")),
      ("apple", ["apple "], .insert("apple ")),
      ("a", ["apple", "apply"], .insert("appl")),
      ("appl", ["apple", "apply"], .list),
      ("", ["one", "two"], .list),
      ("E", ["e\u{301}a", "e\u{302}b"], .list),
      ("", ["e\u{301}a", "e\u{302}b"], .insert("e")),
    ] as [(String, [String], Completion.Outcome)]
  )
  func outcome(typed: String, candidates: [String], outcome: Completion.Outcome) {
    let completion = Completion(
      range: 0..<typed.utf8.count,
      candidates: candidates.map { .init(insert: $0) }
    )
    #expect(completion.outcome(typed: typed) == outcome)
  }
}
