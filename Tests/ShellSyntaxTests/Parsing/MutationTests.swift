import ShellSyntax
import Testing

@Suite("Mutated programs")
struct MutationTests {
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

  private static let pieces = [
    "(", ")", "[", "]", "{", "}", "\"", "'", "`", "$", "${", "--", "|", ";", "\n", "\r\n", "#", ",",
    ".",
    "\\", "=", "==", " ", "else", "if ", "let ", "where ", "1", "1e999", "é", "🙂", "\0",
    "\u{1B}[2J",
    "\u{202E}", "in", "not ", "-", "group-by ", "\u{FEFF}", "",
  ]

  @Test("thousands of spoilt programs are parsed, drawn and completed without harm")
  func survive() {
    var random = SeededGenerator(seed: 7)
    for round in 0..<2_000 {
      let text = Self.mutated(Self.programs[round % Self.programs.count], &random)
      let source = Source(name: "test", text: text)
      let parsed = parse(source)
      for statement in parsed.program.statements {
        #expect(Self.isInside(statement.range, source), "\(text.debugDescription)")
      }
      for fault in parsed.diagnostics {
        #expect(Self.isInside(fault.range, source), "\(text.debugDescription)")
        #expect(fault.related.allSatisfy { Self.isInside($0.range, source) })
      }
      if round % 10 == 0 {
        let drawn = DiagnosticRenderer(source: source).render(parsed.diagnostics)
        #expect(!drawn.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
        let site = CompletionSite.at(Int(random.next() % UInt64(text.utf8.count + 1)), in: text)
        #expect(Self.isInside(site.range, source), "\(text.debugDescription)")
      }
    }
  }

  /// Whether a range lies in the text and cuts no character.
  private static func isInside(_ range: SourceRange, _ source: Source) -> Bool {
    guard 0 <= range.start, range.start <= range.end, range.end <= source.bytes.count else {
      return false
    }
    return [range.start, range.end].allSatisfy {
      $0 == source.bytes.count || source.bytes[$0] & 0xC0 != 0x80
    }
  }

  private static func mutated(_ text: String, _ random: inout SeededGenerator) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0...Int(random.next() % 4) {
      let from = Int(random.next() % UInt64(scalars.count + 1))
      let to = min(scalars.count, from + Int(random.next() % 6))
      let piece = pieces[Int(random.next() % UInt64(pieces.count))]
      scalars.replaceSubrange(from..<to, with: Array(piece.unicodeScalars))
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

/// SplitMix64: the same numbers on every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
