import NewsAnalysis
import NewsModel
import Testing

@Suite("Alignment of claims")
struct ClaimAlignerTests {
  struct Pair: Sendable {
    let first: String
    let second: String
    var about: [Int] = []
    var aboutSecond: [Int] = []
    let aligned: Bool
  }

  static let pairs = [
    Pair(
      first: "the minister opened|open/V a bridge in Arden",
      second: "a bridge in Arden was opened|open/V on Friday",
      aligned: true
    ),
    Pair(
      first: "the minister opened|open/V a bridge in Arden",
      second: "the minister left|leave/V a party",
      aligned: false
    ),
    // Another actor does the same thing.
    Pair(
      first: "Venn visited|visit/V the northern/A camps|camp on Monday",
      second: "Oduya visited|visit/V the southern/A mines|mine on Tuesday",
      about: [1],
      aboutSecond: [2],
      aligned: false
    ),
    Pair(first: "it was not", second: "it was not", aligned: false),
    Pair(first: "it was not to it", second: "It was not , to it", aligned: false),
    Pair(first: "", second: "a bridge", aligned: false),
    // One verb is too little, unless the actor is the same too.
    Pair(first: "to resign|resign/V", second: "the judge resigned|resign/V", aligned: false),
  ]

  @Test("Claims are aligned where words, actors and predicate agree", arguments: pairs)
  func pair(_ pair: Pair) throws {
    // Claims about other things stand by, as what is rare shows only among many.
    let bystanders = [
      "rain/N fell|fall/V on the coast", "prices|price rose|rise/V again", "a court met|meet/V",
      "the team won|win/V a match", "trains|train ran|run/V late/A", "the mayor slept|sleep/V",
    ]
    let rows = try Comparer().compare([
      Account("a", [AccountClaim(1, pair.first, about: pair.about)]),
      Account(
        "b",
        [AccountClaim(2, article: 2, pair.second, about: pair.aboutSecond)]
          + bystanders.enumerated().map { AccountClaim($0 + 3, article: 2, $1) }
      ),
    ]).claims
    let sketch = pair.aligned ? ["c1 asserted", "c2 asserted"] : ["c1 asserted", "absent"]
    #expect(rows.first?.sketch == sketch, "similarity \(rows.first?.similarity ?? 0)")
  }

  @Test("The better of two matches is taken, wherever it stands")
  func best() throws {
    let close = "40 ships|ship passed|pass/V the Kadir strait"
    let far = "sailors|sailor waited|wait/V for a pilot"
    for others in [[close, far], [far, close]] {
      let rows = try Comparer().compare([
        Account("a", [AccountClaim(1, close)]),
        Account("b", others.enumerated().map { AccountClaim($0 + 2, article: 2, $1) }),
      ]).claims
      #expect(rows.first?.sketch[1] == (others[0] == close ? "c2 asserted" : "c3 asserted"))
      #expect(rows.count == 2)
    }
  }
}
