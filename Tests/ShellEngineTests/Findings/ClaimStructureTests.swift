// What a claim is made of, from hand-built findings to tables, exports and `why`.

import NewsModel
import NewsSession
import SyntaxTesting
import Tabular
import Testing

@Suite struct ClaimStructureTests {
  /// A session with one article: Quill's claim, which the text says may be hers, under a condition.
  private static func shell() -> TestShell {
    let text = "If it rains, Ida Quill may have said, the lock will shut on Monday."
    func range(_ words: String) -> TextRange {
      guard let found = text.firstRange(of: words) else { return TextRange(0, 0) }
      let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
      return TextRange(start, start + words.utf8.count)
    }
    var condition = Claim(range: range("it rains"))
    condition.kind = .condition
    var claim = Claim(range: range("the lock will shut on Monday"))
    claim.voice = .named
    claim.source = ClaimSource(actor: 0, range: range("Ida Quill"))
    claim.cue = range("said")
    claim.predicate = ClaimPredicate(range: range("shut"), lemma: "shut")
    claim.arguments = [
      ClaimArgument(role: .subject, range: range("the lock"), actor: nil),
      ClaimArgument(role: .time, range: range("on Monday"), actor: nil),
      ClaimArgument(role: .recipient, range: range("Ida Quill"), actor: 0),
    ]
    claim.under = 0
    claim.reported = ReportedCommitment(certainty: .possible, polarity: .affirmed)
    let name = Mention(range: range("Ida Quill"), form: .name, rule: "exact", type: .person)
    var article = Article(ArticleText(text), name: "a")
    article.digest = String(repeating: "0", count: 64)
    let findings = ArticleFindings(
      annotated: AnnotatedArticle(article: article, tokens: [], sentences: [], names: []),
      actors: [
        ArticleActor(name: "Ida Quill", kind: .person, mentions: [name], names: ["Ida Quill"])
      ],
      claims: [condition, claim]
    )
    let test = TestShell()
    test.shell.session.add([IndexedFindings(findings)], skipped: [])
    return test
  }

  @Test(arguments: [
    Case("claims | last 1 | get predicate", "shut"),
    Case("claims | last 1 | get under", "c1"),
    Case("claims | last 1 | select reported", "reported|{certainty: possible, polarity: affirmed}"),
    Case("claims | first 1 | get reported", ""),
    Case(
      "claims | last 1 | flatten arguments | add role = arguments.role | select role",
      "role|subject|time|recipient"
    ),
    Case("claims | where reported != null and reported.certainty == \"possible\" | get id", "c2"),
    Case("claims | where (reported.certainty ?? \"\") == \"possible\" | get id", "c2"),
    Case("claims | where reported.certainty == \"possible\" | get id", "c2"),
    Case(
      "why c2 | select field value words",
      "field      value               words|claim                          the lock will shut on Monday"
        + "|predicate  shut                shut|subject                        the lock"
        + "|time                           on Monday|recipient  Ida Quill           Ida Quill"
        + "|under      c1                  it rains|reported   possible, affirmed  said"
    ),
    Case("claims --by Quill | get id", "c2"),
    Case("claims --by author | get id", "c1"),
  ])
  func `commands tell them`(_ one: Case) {
    #expect(Self.shell().output(one.text).replacing("\n", with: "|") == one.expected)
  }

  @Test func `an export has them, with keys that the schema knows`() throws {
    let value = try FindingsDocument(Self.shell().shell.session, extras: []).value()
    let json = JSONFormat.compact(value)
    let file = try FindingsFile(bytes: Array(json.utf8))
    #expect(try Schema("findings.schema.json").faults(of: file.json) == [])
    for part in [
      #""predicate": {"start": 52, "end": 56, "text": "shut", "lemma": "shut"}, "arguments": ["#,
      #"{"role": "recipient", "actor": "a1", "start": 13, "end": 22, "text": "Ida Quill"}"#,
      #""reported": {"certainty": "possible", "polarity": "affirmed"}, "parent": null, "under": "c1""#,
    ] { #expect(json.contains(part), "\(part)") }
  }
}
