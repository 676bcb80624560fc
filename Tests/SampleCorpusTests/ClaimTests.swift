// Who claims what in the sample corpus, and how surely: the table of the fixtures' README.

import NewsModel
import NewsSession
import Testing

@Suite struct ClaimTests {
  /// A row of the table.
  struct Expected: Sendable, CustomStringConvertible {
    let article: String
    let source: String
    let cue: String
    let words: String
    let polarity: Polarity
    let certainty: Certainty
    let isQuoted: Bool
    var description: String { "\(source) \(cue): \(words)" }
  }

  /// Rows as lines: source | cue | claim | + or − | certainty; a quoted claim stands in quotation
  /// marks.
  private static func rows(_ article: String, _ table: String) -> [Expected] {
    table.split(separator: "\n").map { line in
      let fields = line.split(separator: "|").map { $0.trimmed }
      let isQuoted = fields[2].hasPrefix("\"")
      return Expected(
        article: article,
        source: fields[0],
        cue: fields[1],
        words: isQuoted ? String(fields[2].dropFirst().dropLast()) : fields[2],
        polarity: fields[3] == "+" ? .affirmed : .negated,
        certainty: Certainty(rawValue: fields[4]) ?? .unknown,
        isQuoted: isQuoted
      )
    }
  }

  static let expected =
    rows("coastal-wire", ClaimTable.wire) + rows("press-office", ClaimTable.statement)
    + rows("halvek-ledger", ClaimTable.sceptic) + rows("skerrin-post", ClaimTable.correction)

  @Test(arguments: expected)
  func claimIsFound(_ expected: Expected) throws {
    let sample = try SampleCorpus.shared.get()
    let claim = try #require(
      sample.claims(of: expected.article).first {
        Self.words(of: $0) == expected.words && $0.claim.cue.map($0.article.text) == expected.cue
      }
    )
    #expect(sample.source(of: claim) == expected.source)
    #expect(claim.claim.voice == (claim.source == nil ? .unnamed : .named))
    #expect(claim.claim.polarity == expected.polarity)
    #expect(claim.claim.certainty == expected.certainty)
    #expect((claim.claim.quotation != .indirect) == expected.isQuoted)
  }

  /// A claim's words without the `that` before them and without quotation marks.
  private static func words(of claim: ClaimView) -> String {
    let text = claim.text
    let words = text.hasPrefix("that ") ? String(text.dropFirst(5)) : text
    return String(words.unicodeScalars.filter { !"\"\u{201C}\u{201D}".unicodeScalars.contains($0) })
  }

  @Test(arguments: [
    (
      "The JHC has not confirmed that pilots have resumed work in the bay", Polarity.negated,
      Certainty.certain
    ),
    ("The two leaders may have agreed to reopen the harbour on 1 April", .affirmed, .possible),
    ("Sardova might withdraw its patrol boats before the end of March", .affirmed, .possible),
    ("Mr Kell has allegedly promised such things before", .affirmed, .probable),
    ("It is doubtful that anyone in Tessarn has counted twice", .negated, .probable),
  ])
  func scepticClaimsInTheOwnVoice(
    _ words: String,
    _ polarity: Polarity,
    _ certainty: Certainty
  ) throws {
    let claims = try SampleCorpus.shared.get().claims(of: "halvek-ledger")
    let claim = try #require(claims.first { $0.text == words })
    #expect(claim.claim.voice == .author)
    #expect(claim.claim.polarity == polarity)
    #expect(claim.claim.certainty == certainty)
  }

  @Test func deniedIsTheCorrectionsOwn() throws {
    let claims = try SampleCorpus.shared.get().claims(of: "skerrin-post")
    let words = "The two leaders did not agree to reopen the harbour on 1 April"
    let claim = try #require(claims.first { $0.text == words })
    #expect(claim.claim.voice == .author)
    #expect(claim.claim.polarity == .negated)
  }

  @Test func blogIsHedged() throws {
    let claims = try SampleCorpus.shared.get().claims(of: "tidewater-talk")
    let own = claims.filter { $0.claim.voice == .author && $0.claim.kind != .question }
    let hedged = own.filter { $0.claim.certainty != .certain && !$0.claim.hedges.isEmpty }
    #expect(own.count >= 27)
    #expect(hedged.count * 10 >= own.count * 6)
  }

  @Test(arguments: ["the chatter on the waterfront", "Rumour", "Word around the docks"])
  func blogHasNobodysClaims(_ source: String) throws {
    let sample = try SampleCorpus.shared.get()
    let claims = sample.claims(of: "tidewater-talk").filter { sample.source(of: $0) == source }
    #expect(claims.map(\.claim.voice) == [.vague])
  }

  @Test func statementIsSureOfItself() throws {
    let claims = try SampleCorpus.shared.get().claims(of: "press-office")
    let own = claims.filter { $0.claim.voice == .author }
    #expect(own.count >= 27)
    #expect(own.filter { $0.claim.certainty != .certain && $0.claim.kind != .condition }.isEmpty)
  }
}

extension Substring {
  /// The text without the blanks around it.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
