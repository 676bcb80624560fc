import NewsModel
import Testing

@Suite("What accounts make of a point")
struct PointStatusTests {
  struct Case: Sendable {
    var speaking = 2
    var kinds: [DifferenceKind] = []
    var stating: Set<Int> = [0, 1]
    var copying: Set<Int> = []
    let status: PointStatus
  }

  @Test(
    "Accounts that state the same agree or dispute, others are related; sources are no dispute",
    arguments: [
      Case(speaking: 1, kinds: [.number], status: .only),
      Case(status: .agreed),
      Case(kinds: [.source], status: .agreed),
      Case(kinds: [.source, .polarity], status: .disputed),
      Case(stating: [], status: .related),
      Case(kinds: [.number], stating: [], status: .disputed),
      Case(copying: [1], status: .copied),
      Case(stating: [], copying: [1], status: .copied),
      Case(kinds: [.certainty], copying: [1], status: .disputed),
      Case(speaking: 3, copying: [1], status: .copied),
      Case(speaking: 3, stating: [0, 1, 2], copying: [1], status: .agreed),
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
      stating: Set(test.stating.map { ClaimID($0 + 1) }),
      copying: test.copying
    )
    #expect(point.status == test.status)
  }
}
