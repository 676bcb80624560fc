import NewsModel
import Testing

@Suite("What accounts make of a point")
struct PointStatusTests {
  struct Case: Sendable {
    var speaking = 2
    var kinds: [DifferenceKind] = []
    var isOneStatement = true
    var copying: Set<Int> = []
    let status: PointStatus
  }

  @Test(
    "Disputes need the same statement, but for numbers and dates, and sources are none",
    arguments: [
      Case(speaking: 1, kinds: [.number], status: .only),
      Case(status: .agreed),
      Case(kinds: [.source], status: .agreed),
      Case(kinds: [.source, .polarity], status: .disputed),
      Case(isOneStatement: false, status: .related),
      Case(kinds: [.polarity, .certainty, .place, .who], isOneStatement: false, status: .related),
      Case(kinds: [.number], isOneStatement: false, status: .disputed),
      Case(kinds: [.date], isOneStatement: false, status: .disputed),
      Case(copying: [1], status: .copied),
      Case(kinds: [.certainty], copying: [1], status: .disputed),
      Case(speaking: 3, copying: [1], status: .agreed),
    ]
  )
  func status(_ test: Case) {
    let point = AlignedClaim(
      text: "it rained",
      similarity: 1,
      speaking: (0..<test.speaking).map {
        AccountOfClaim(
          account: $0,
          claims: [ClaimID($0 + 1)],
          stance: .asserted,
          voice: .author,
          certainty: .certain
        )
      },
      accountCount: 3,
      differences: test.kinds.map {
        ClaimDifference(kind: $0, between: [ClaimID(1), ClaimID(2)], values: ["a", "b"])
      },
      isOneStatement: test.isOneStatement,
      copying: test.copying
    )
    #expect(point.status == test.status)
  }
}
