import NewsModel
import Testing

@Suite struct FindingIDTests {
  @Test func `ids are read as they are written`() {
    #expect(FindingID("d1") == .document(ArticleID(1)))
    #expect(FindingID("d12.s3") == .section(ArticleID(12), 3))
    #expect(FindingID("a3") == .actor(ActorID(3)))
    #expect(FindingID("c12") == .claim(ClaimID(12)))
    #expect(FindingID("m7") == .mention(7))
    #expect(FindingID("k1") == .comparison(1))
    #expect(FindingID("k1.4") == .alignedClaim(1, 4))
  }

  @Test(arguments: [
    "", "d", "d0", "d01", "d-1", "x1", "d1.s", "d1.3", "d1.s1.s2", "k1.s2", "a1.1", "d1 ", "D1",
    "d1234567890123", "é1",
  ])
  func `other text is no id`(_ text: String) { #expect(FindingID(text) == nil) }
}
