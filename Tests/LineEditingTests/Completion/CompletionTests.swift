import LineEditing
import Testing

/// What Tab does with candidates.
@Suite struct CompletionTests {
  @Test(
    "The common start is inserted, and what is not sure is listed",
    arguments: [
      ("x", [], .none),
      ("a", ["apple"], .insert("apple", before: .blank)),
      ("apple", ["apple"], .insert("apple", before: .blank)),
      ("a", ["apple", "apply"], .insert("appl", before: .open)),
      ("appl", ["apple", "apply"], .list),
      ("", ["one", "two"], .list),
      ("E", ["e\u{301}a", "e\u{302}b"], .list),
      ("", ["e\u{301}a", "e\u{302}b"], .insert("e", before: .open)),
    ] as [(String, [String], Completion.Outcome)]
  )
  func outcome(typed: String, candidates: [String], outcome: Completion.Outcome) {
    let completion = Completion(
      range: 0..<typed.utf8.count,
      candidates: candidates.map { .init(insert: $0, ending: .blank) }
    )
    #expect(completion.outcome(typed: typed) == outcome)
  }

  @Test("What is only like the word is inserted where there is one, and else listed")
  func likeness() {
    let (one, other) = (
      Completion.Candidate(insert: "claims"), Completion.Candidate(insert: "class")
    )
    let single = Completion(range: 0..<2, candidates: [one], fit: .likeness)
    #expect(single.outcome(typed: "la") == .insert("claims", before: .open))
    let several = Completion(range: 0..<2, candidates: [one, other], fit: .likeness)
    #expect(several.outcome(typed: "la") == .list)
  }
}
