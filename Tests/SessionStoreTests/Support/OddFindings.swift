// Findings with everything in them that is rare or never occurs.

import NewsModel

/// Findings of an invented text of a few words.
enum OddFindings {
  /// Floating-point numbers that are told in different ways.
  static let numbers: [Double] = [
    0, -0.0, 0.07, -3, 1e300, .infinity, Double(Float(0.3)), 0.1 + 0.2, 0.07,
  ]

  static let all = ArticleFindings(annotated: annotated, actors: actors, claims: [claim, other])

  private static let text =
    "Été  don’t\0 it’s 12,000\nEND. " + String(repeating: "x", count: 300)

  private static let tokens: [Token] = [
    Token(range: TextRange(0, 5), lower: "été", lemma: "É", tag: .noun, shape: .capitalized),
    Token(range: TextRange(7, 9), lower: "do", lemma: "do", tag: .auxiliary, shape: .lower),
    Token(range: TextRange(9, 14), lower: "n't", lemma: "not", tag: .particle, shape: .lower),
    Token(range: TextRange(14, 15), lower: "\0", lemma: "\0\0", tag: .other, shape: .other),
    Token(range: TextRange(16, 18), lower: "it", lemma: "it", tag: .pronoun, shape: .mixed),
    Token(range: TextRange(23, 29), lower: "12000", lemma: "", tag: .number, shape: .number),
    Token(range: TextRange(30, 31), lower: "e", lemma: "e", tag: .noun, shape: .allCapitals),
    Token(range: TextRange(31, 32), lower: "n", lemma: "\u{301}", tag: .noun, shape: .allCapitals),
    Token(range: TextRange(32, 330), lower: "x", lemma: "y", tag: .symbol, shape: .punctuation),
  ]

  private static let syntax = Syntax(
    tags: (0..<200).map { "T\($0)" },
    relations: ["", "é", "r"],
    words: tokens.indices.map { index in
      Syntax.Word(
        tag: UInt8(index * 24),
        relation: UInt8(index % 3),
        head: index == 0 ? -1 : tokens.count - 1 == index ? 0 : tokens.count - 1,
        morphology: Morphology(code: UInt16(index * 7919))
      )
    }
  )

  private static let annotated: AnnotatedArticle = {
    var annotated = AnnotatedArticle(
      article: Article(ArticleText(text)),
      tokens: tokens,
      sentences: [
        Sentence(range: TextRange(1, 30), tokens: 0..<3, isHeading: true),
        Sentence(range: TextRange(30, 30), tokens: 3..<3, isHeading: false),
        Sentence(range: TextRange(0, 332), tokens: 2..<9, isHeading: false),
      ],
      names: [
        EntityMention(range: TextRange(0, 5), tokens: 0..<1, type: .law, rule: "a rule of its own")
      ],
      syntax: syntax,
      values: values,
      quotations: quotations,
      commitments: numbers.indices.map { Commitment(token: 8 - $0 % 9, value: numbers[$0]) },
      uncertainties: [
        UncertaintyCue(
          tokens: 1..<3,
          kind: .weasel,
          degree: .unknown,
          predicate: 8,
          score: 0.123_456
        ),
        UncertaintyCue(tokens: 0..<0, kind: .hedge, degree: .possible, predicate: nil, score: 1),
      ],
      isEncyclopedic: true
    )
    let phrase = AttributionMention.Phrase(tokens: 4..<6, head: 8)
    annotated.attributions = [
      AttributionMention(cue: phrase, source: nil, contents: [phrase, phrase], score: 0.1),
      AttributionMention(cue: phrase, source: phrase, contents: [], isSourceSure: false),
    ]
    return annotated
  }()

  private static let values = [
    StatedValue.calendar("2025-03-18/2025-03-20"), .amount(Amount(-1.5, to: 1e-9, unit: "é")),
    .amount(Amount(12_000)), .unknown, .calendar("2025-03-18/2025-03-20"),
  ]
  .map { ValueMention(range: TextRange(23, 29), tokens: 5..<6, kind: .ordinal, value: $0) }

  private static let quotations = [
    QuotationMention(
      range: TextRange(0, 332),
      inner: TextRange(3, 3),
      tokens: 0..<9,
      style: .answer,
      parent: 1,
      continues: 0,
      isClosed: false,
      speaker: TextRange(20, 21)
    ),
    QuotationMention(
      range: TextRange(16, 18),
      inner: TextRange(16, 18),
      tokens: 4..<5,
      style: .single
    ),
  ]

  private static let actors = [
    ArticleActor(
      name: "e\u{301}",
      kind: .group,
      mentions: [
        Mention(range: TextRange(0, 5), form: .name, rule: "exact", type: .facility),
        Mention(range: TextRange(2, 4), form: .pronoun, rule: "é"),
      ],
      names: ["Été", "é", "e\u{301}", ""]
    ),
    ArticleActor(
      name: "END",
      kind: .other,
      mentions: [Mention(range: TextRange(30, 33), form: .name, rule: "exact")],
      names: []
    ),
  ]

  private static let claim: Claim = {
    var claim = Claim(range: TextRange(7, 31))
    claim.parts = [TextRange(7, 9), TextRange(8, 12)]
    claim.predicate = ClaimPredicate(range: TextRange(9, 14), lemma: "not")
    claim.arguments = [
      ClaimArgument(role: .quantity, range: TextRange(23, 29), actor: 1),
      ClaimArgument(role: .subject, range: TextRange(0, 1), actor: nil),
    ]
    claim.inner = [
      StatedPredicate(lemma: "it", polarity: .negated, certainty: .possible),
      StatedPredicate(lemma: "nowhere", polarity: .affirmed, certainty: .unknown),
    ]
    claim.voice = .named
    claim.source = ClaimSource(actor: 0, range: TextRange(0, 5))
    claim.otherSources = [ClaimSource(actor: nil, range: TextRange(30, 31))]
    claim.cue = TextRange(16, 18)
    claim.reported = ReportedCommitment(certainty: .probable, polarity: .negated)
    (claim.parent, claim.under) = (1, 0)
    (claim.quotation, claim.kind, claim.polarity) = (.mixed, .condition, .negated)
    (claim.certainty, claim.factuality) = (.unknown, -2.25)
    (claim.hedges, claim.negations) = ([TextRange(16, 18)], [TextRange(9, 14), TextRange(0, 5)])
    claim.quantities = [
      Quantity(range: TextRange(23, 29), value: 12_000, unit: "ship"),
      Quantity(range: TextRange(23, 24), value: 1.0 / 3, unit: nil),
    ]
    claim.times = [
      TimeExpression(range: TextRange(23, 29), value: nil),
      TimeExpression(range: TextRange(23, 29), value: "2025"),
    ]
    claim.about = [1, 0]
    claim.evidence = [
      Evidence(field: "cue", rule: "colon", range: TextRange(16, 18), strength: 0.8),
      Evidence(field: "é", rule: "e\u{301}", range: TextRange(1, 2), strength: 0.333),
    ]
    return claim
  }()

  private static let other: Claim = {
    var claim = Claim(range: TextRange(0, 332))
    claim.source = ClaimSource(actor: nil, range: TextRange(0, 5))
    claim.cue = TextRange(9, 14)
    return claim
  }()
}
