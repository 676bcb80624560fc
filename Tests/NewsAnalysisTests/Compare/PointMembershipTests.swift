import NewsModel
import Testing

@testable import NewsAnalysis

@Suite("In which of their points claims are set against one another")
struct PointMembershipTests {
  private let membership = PointMembership([
    ClaimGroup(claims: [0, 1, 4], guests: [4], similarity: 1),
    ClaimGroup(claims: [1, 2, 3, 4], guests: [1, 4], similarity: 1),
    ClaimGroup(claims: [0, 4, 5], guests: [0], similarity: 1),
  ])

  @Test(
    "Where both are at home, or one of them, or the first that they share",
    arguments: [
      (0, 1, 0), (2, 3, 1), (1, 2, 1), (4, 5, 2), (0, 4, 0), (1, 4, 0), (3, 4, 1),
    ]
  )
  func point(first: Int, second: Int, point: Int) {
    #expect(membership.point(of: first, and: second) == point)
    #expect(membership.point(of: second, and: first) == point)
  }

  @Test("Claims without a point in common are set against one another nowhere")
  func none() {
    #expect(membership.point(of: 2, and: 5) == nil)
    #expect(membership.point(of: 0, and: 9) == nil)
  }
}
