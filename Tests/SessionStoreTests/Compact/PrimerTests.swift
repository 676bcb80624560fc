import FoundationEssentials
import NewsModel
import SessionStore
import Testing

/// What the compact form begins with.
///
/// A change of the coders is a new form, whose primer is recorded anew: `NSH_RECORD_PRIMER=1` finds
/// what is in the text and writes it.
@Suite struct PrimerTests {
  @Test("The primer can be read, and is what its findings are written as")
  func bothWays() throws {
    if ProcessInfo.processInfo.environment["NSH_RECORD_PRIMER"] != nil {
      let findings = Findings.of(Primer.article.text.string, name: Primer.article.name)
      let path = Findings.root + "/Sources/CPrimer/primer.findings"
      try Data(Primer.bytes(of: findings)).write(to: URL(filePath: path))
      return
    }
    let findings = try Primer.findings()
    #expect(findings.annotated.tokens.count > 3000)
    #expect(try Primer.bytes(of: findings) == Primer.recorded)
    #expect(Places(findings).areInside)
  }

  /// Enumerations are told by the places of their cases. Whoever puts a case between others changes
  /// what sessions say that were written before: new ones come last.
  @Test("What was recorded still means what it did")
  func meaning() throws {
    let findings = try Primer.findings()
    let claims = findings.claims
    let found = [
      counts(claims.map(\.voice)),
      counts(claims.map(\.kind)),
      counts(claims.map(\.certainty)),
      counts(claims.map(\.polarity)),
      counts(claims.map(\.quotation)),
      counts(claims.flatMap(\.arguments).map(\.role)),
      counts(findings.actors.map(\.kind)),
      counts(findings.actors.flatMap(\.mentions).map(\.form)),
      counts(findings.annotated.names.map(\.type)),
      counts(findings.annotated.values.map(\.kind)),
    ]
    #expect(
      found == [
        "author 127, named 212, unnamed 99, vague 8",
        "condition 10, prediction 53, question 14, recommendation 8, statement 361",
        "certain 350, possible 35, probable 27, unknown 34",
        "affirmed 346, negated 100",
        "direct 216, indirect 99, mixed 4, none 127",
        "agent 2, object 124, oblique 84, place 7, "
          + "quantity 14, recipient 12, subject 417, time 50",
        "group 2, organization 18, person 41, place 23",
        "name 162, nominal 27, pronoun 83",
        "facility 11, group 2, organization 33, person 79, place 37",
        "cardinal 54, date 78, money 3, ordinal 14, percentage 1, quantity 15, time 1",
      ]
    )
    #expect(findings.annotated.tokens.first { $0.lower == "said" }?.lemma == "say")
  }

  /// How often each case occurs.
  private func counts<Case: RawRepresentable<String>>(_ cases: [Case]) -> String {
    Dictionary(grouping: cases, by: \.rawValue).sorted { $0.key < $1.key }
      .map { "\($0.key) \($0.value.count)" }.joined(separator: ", ")
  }
}
