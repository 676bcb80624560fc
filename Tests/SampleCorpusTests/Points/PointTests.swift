import Glibc
import NewsModel
import Testing

/// The points that are found in the sample corpora, against those that are right. The floors are what is found now:
/// who makes it better raises them. `NSH_POINT_DIFFERENCES=1` prints what is not as it should be.
@Suite("Right points")
struct PointTests {
  /// The least of what must be found: pairs of accounts, kinds of differences, and how many of those are right.
  struct Floors: Sendable {
    let pairs: Double
    let kinds: Double
    let precision: Double
  }

  @Test("The accounts of a call part where they should")
  func harbour() throws {
    check(
      PointAgreement(RightPoint.harbour, in: try SampleCorpus.shared.get()),
      "harbour",
      Floors(pairs: 0.73, kinds: 0.87, precision: 0.9)
    )
  }

  @Test("The reports of an accident part where they should")
  func footbridge() throws {
    check(
      PointAgreement(RightPoint.footbridge, in: try SampleCorpus.footbridge.get()),
      "footbridge",
      Floors(pairs: 0.79, kinds: 0.78, precision: 0.9)
    )
  }

  private func check(_ agreement: PointAgreement, _ name: String, _ floors: Floors) {
    #expect(agreement.pairRecall >= floors.pairs, "\(agreement.pairs)")
    #expect(agreement.kindRecall >= floors.kinds, "\(agreement.kinds)")
    #expect(agreement.kindPrecision >= floors.precision, "\(agreement.wrongKinds) wrong")
    guard getenv("NSH_POINT_DIFFERENCES") != nil else { return }
    print("\(name): pairs \(agreement.pairs.found) of \(agreement.pairs.right), ", terminator: "")
    print("kinds \(agreement.kinds.found) of \(agreement.kinds.right), ", terminator: "")
    print("\(agreement.wrongKinds) wrong")
    for fault in agreement.faults { print("  \(fault)") }
  }
}
