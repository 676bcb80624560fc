import NewsAnalysis
import NewsModel
import Testing

@Suite("Copies between documents")
struct CopyFinderTests {
  /// A claim to be: its words, which make a sentence of their own, and what else it has.
  struct Said: Sendable {
    let words: String
    var predicate = "fall"
    var certainty = Certainty.certain
    var hedge: String?
    var source: String?
  }

  private static let lead = "the old bridge over the river fell|fall/V on Monday evening"
  private static let tail = "trains|train will not run|run/V along the river before Thursday"

  /// An article whose sentences are those of its claims, in order.
  private func account(_ number: Int, day: Int?, _ said: [Said]) -> Account {
    let date = day.flatMap { CalendarDate(year: 2025, month: 3, day: $0) }
    let whole = said.map(\.words).joined(separator: " . ")
    var start = 0
    let all = MarkedWords(whole).tokens
    let claims = said.enumerated().map { place, one -> AccountClaim in
      let count = MarkedWords(one.words).tokens.count
      let tokens = Array(all[start..<(start + count)])
      start += count + 1
      var claim = AccountClaim(number * 10 + place, article: number, one.words)
      claim.claim.range = tokens[0].range.union(tokens[count - 1].range)
      if let verb = tokens.first(where: { $0.lemma == one.predicate }) {
        claim.claim.predicate = ClaimPredicate(range: verb.range, lemma: verb.lemma)
      }
      claim.claim.certainty = one.certainty
      claim.claim.hedges = tokens.filter { $0.lower == one.hedge }.map(\.range)
      claim.claim.voice = one.source == nil ? .author : .named
      claim.sourceText = one.source
      (claim.tokens, claim.sentence, claim.sentenceNumber) = (tokens, tokens, place)
      return claim
    }
    let passage = AccountPassage(article: ArticleID(number), tokens: all, names: [], date: date)
    return Account(label: "d\(number)", claims: claims, actors: [], passages: [passage])
  }

  private func copies(_ accounts: [Account]) throws -> [TextCopy] {
    try Comparer().compare(accounts, parts: [.copies]).copies
  }

  @Test(
    "The earlier document is the source, whichever was named first",
    arguments: [
      (18, 20, "d1 d2 later"), (20, 18, "d2 d1 later"), (18, 18, "d1 d2 same-day"),
      (nil, 18, "d1 d2 unknown"), (nil, nil, "d1 d2 unknown"),
    ] as [(Int?, Int?, String)]
  )
  func order(_ first: Int?, _ second: Int?, _ expected: String) throws {
    let found = try copies([
      account(1, day: first, [Said(words: Self.lead)]),
      account(2, day: second, [Said(words: Self.lead)]),
    ])
    #expect(found.map { "\($0.source) \($0.copy) \($0.order.rawValue)" } == [expected])
  }

  @Test("The shares are of each document's own words, and the greatest comes first")
  func shares() throws {
    let found = try copies([
      account(1, day: 1, [Said(words: Self.lead)]),
      account(2, day: 2, [Said(words: Self.lead), Said(words: Self.tail)]),
      account(3, day: 3, [Said(words: Self.tail)]),
    ])
    #expect(found.map { "\($0.source) \($0.copy) \($0.words)" } == ["d2 d3 9", "d1 d2 10"])
    #expect(found.map(\.shareOfCopy) == [1, 10 / 19])
    #expect(found.map(\.shareOfSource) == [9 / 19, 1])
  }

  @Test("A hedge that stands in the one and not in its copy is lost")
  func hedge() throws {
    let original = Said(
      words: "the old bridge over the river may fall/V on Monday evening says|say/V he",
      certainty: .possible,
      hedge: "may"
    )
    let copy = Said(
      words: "the old bridge over the river will fall/V on Monday evening says|say/V he"
    )
    let found = try copies([
      account(1, day: 1, [original, Said(words: Self.tail, predicate: "run")]),
      account(2, day: 2, [copy, Said(words: Self.tail, predicate: "run")]),
    ])
    #expect(found.flatMap(\.losses).map(\.sketch) == ["hedge c10 c20 may"])
  }

  @Test("Who is named in the one and not in its copy is lost, in this direction only")
  func attribution() throws {
    let lines = [
      [Said(words: Self.lead, source: "police")], [Said(words: Self.lead)],
    ]
    func losses(_ days: (Int?, Int?)) throws -> [String] {
      try copies([account(1, day: days.0, lines[0]), account(2, day: days.1, lines[1])])
        .flatMap(\.losses).map(\.sketch)
    }
    #expect(try losses((1, 2)) == ["attribution c10 c20 police"])
    #expect(try losses((2, 1)) == [])
    // Without days either may be the copy.
    #expect(try losses((nil, nil)) == ["attribution c10 c20 police"])
  }

  @Test("A short sentence beside a copied one is compared too, another one is not")
  func neighbours() throws {
    func found(_ other: String) throws -> [String] {
      try copies([
        account(
          1,
          day: 1,
          [
            Said(
              words: "a cable may snap/V",
              predicate: "snap",
              certainty: .possible,
              hedge: "may"
            ),
            Said(words: Self.tail, predicate: "run"),
          ]
        ),
        account(
          2,
          day: 2,
          [Said(words: other, predicate: "snap"), Said(words: Self.tail, predicate: "run")]
        ),
      ]).flatMap(\.losses).map(\.sketch)
    }
    #expect(try found("a cable will snap/V") == ["hedge c10 c20 may"])
    #expect(try found("the rope of the northern/A crane did not snap/V today") == [])
  }

  @Test("What gives another number was written anew")
  func numbers() throws {
    let found = try copies([
      account(
        1,
        day: 1,
        [
          Said(
            words: "40 ships|ship of the northern/A fleet fell|fall/V on the rocks",
            source: "Lee"
          )
        ]
      ),
      account(
        2,
        day: 2,
        [Said(words: "14 ships|ship of the northern/A fleet fell|fall/V on the rocks")]
      ),
    ])
    #expect(found.count == 1)
    #expect(found.flatMap(\.losses).isEmpty)
  }

  @Test("Documents of one account are not compared, nor those that share nothing")
  func none() throws {
    let (first, second) = (
      account(1, day: 1, [Said(words: Self.lead)]), account(2, day: 2, [Said(words: Self.lead)])
    )
    let both = Account(
      label: "both",
      claims: first.claims + second.claims,
      actors: [],
      passages: first.passages + second.passages
    )
    #expect(try copies([both]).isEmpty)
    #expect(try copies([first, account(3, day: 2, [Said(words: Self.tail)])]).isEmpty)
  }

  @Test("What very many documents print is not compared in all pairs")
  func many() throws {
    let accounts = (1...300).map { account($0, day: nil, [Said(words: Self.lead)]) }
    #expect(try copies(accounts).count < 2 * accounts.count)
  }
}

extension CopyLoss {
  /// The loss in one line.
  fileprivate var sketch: String {
    "\(kind.rawValue) \(between.map(\.description).joined(separator: " ")) \(words)"
  }
}
