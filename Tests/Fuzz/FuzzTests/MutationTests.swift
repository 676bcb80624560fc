import Fuzzing
import SyntaxTesting
import Testing

/// Spoilt programs, as many as a test has time for; `Scripts/fuzz` looks at millions.
@Suite struct MutationTests {
  /// Programs that use all of the grammar.
  private static let programs = [
    """
    load articles/*.txt # all of them
    let doubtful = claims --about Ukraine | where certainty == "possible" and voice != 'author'
    $doubtful | group-by document n = count(), m = sum(x - 1) | sort-by n --desc | first 5
    assert count($doubtful) > 0, "nothing: ${count($doubtful)} of ${"${n}"}\\u{e9}"
    """,
    """
    def f(a, b = [1, {c: -2.5e3}]) {
      if not $a in $b or true { return } else if $a.x[0] == null { break }
      else { for d in (docs | where meta.`odd name` == 1) { print "é日本🙂\\n" --x=(a | b) ; continue } }
      return ($a ?? 1) * 2 % 3 / 4
    }
    run other.nsh $args[0] --all
    it | add n = (texts | count) + len(meta.outlet)
      | export x.csv
    set x = "a
    b"
    """,
  ]

  @Test("Spoilt programs keep every property", arguments: Property.allCases)
  func survive(property: Property) {
    var mutator = Mutator(seed: 7)
    for round in 0..<600 {
      let text = mutator.mutated(Self.programs[round % Self.programs.count])
      let problem = property.problem(with: text)
      #expect(problem == nil, "\(problem ?? ""): \(text.debugDescription)")
    }
  }

  @Test("Generated programs keep every property", arguments: Property.allCases)
  func generated(property: Property) {
    var generator = ProgramGenerator(seed: 3)
    for _ in 0..<200 {
      let text = generator.program()
      let problem = property.problem(with: text)
      #expect(problem == nil, "\(problem ?? ""): \(text.debugDescription)")
    }
  }

  @Test("A seed spoils a program always the same way, and another seed in another")
  func seeds() {
    func texts(_ seed: UInt64) -> [String] {
      var mutator = Mutator(seed: seed)
      return (0..<20).map { _ in mutator.mutated(Self.programs[0]) }
    }
    #expect(texts(1) == texts(1))
    #expect(texts(1) != texts(2))
    #expect(Set(texts(1)).count > 15)
  }
}
