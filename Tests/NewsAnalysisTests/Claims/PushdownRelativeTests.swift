// What is said in a relative clause of what a noun names is the words of whoever says it there.

import NewsModel
import Testing

@testable import NewsAnalysis

@Suite("Reports in relative clauses")
struct PushdownRelativeTests {
  @Test(
    "The holder is the subject of the clause, whatever the annotation takes for the cue",
    arguments: [
      (
        """
        Kell_p>2:nsubj made_v=make>0:root a>4:det deal_n>2:obj that>8:nsubj Varn_p>7:nsubj \
        says_v=say>4:acl:relcl fails_v=fail>7:ccomp .>2:punct
        """,
        "Kell | made | a deal that Varn says fails", "Varn | says | that … fails"
      ),
      (
        """
        Kell_p>2:nsubj made_v=make>0:root a>4:det deal_n>2:obj that>8:nsubj Varn_p>7:nsubj \
        says_v=say>4:acl:relcl fails_v=fail>7:ccomp .>2:punct
        """,
        "Varn | says | a deal that … fails", "Varn | says | that … fails"
      ),
      (
        """
        Kell_p>2:nsubj has_v=have>0:root a>4:det plan_n>2:obj ,>7:punct which>10:nsubj the>8:det \
        council_n>9:nsubj thinks_v=think>4:acl:relcl failed_v=fail>9:ccomp .>2:punct
        """,
        "Kell | has | failed", "the council | thinks | which … failed"
      ),
    ]
  )
  func holder(marked: String, says: String, expected: String) {
    #expect(FoundClaims(marked, says: [says]).outline == [expected])
  }

  @Test(
    "A clause with a subject of its own, or a verb that says nothing, is none",
    arguments: [
      """
      Kell_p>2:nsubj made_v=make>0:root a>4:det deal_n>2:obj that>7:obj Varn_p>7:nsubj \
      knows_v=know>4:acl:relcl well_r>7:advmod .>2:punct
      """,
      """
      Kell_p>2:nsubj made_v=make>0:root a>4:det deal_n>2:obj that>7:obj Varn_p>7:nsubj \
      signed_v=sign>4:acl:relcl failed_v=fail>7:ccomp .>2:punct
      """,
    ]
  )
  func others(marked: String) {
    #expect(FoundClaims(marked, says: []).outline == [])
  }

  @Test("A report around the whole keeps it, and the one inside stands beside it")
  func nested() {
    let marked = """
      Mara_p>2:nsubj said_v=say>0:root Kell_p>4:nsubj made_v=make>2:ccomp a>6:det deal_n>4:obj \
      that>10:nsubj Varn_p>9:nsubj says_v=say>6:acl:relcl fails_v=fail>9:ccomp .>2:punct
      """
    let outline = FoundClaims(marked, says: ["Mara | said | Kell made a deal that Varn says fails"])
      .outline
    #expect(Set(outline).isSuperset(of: ["Varn | says | that … fails"]))
    #expect(outline.contains { $0.hasPrefix("Mara | said | Kell made a deal") })
  }

  @Test(
    "Of however many reports only some near a place are looked at, the last of them among these"
  )
  func near() {
    let reports = (0..<1000).map { number in
      PushdownRelatives.Report(
        source: (10 * number + 1)..<(10 * number + 2),
        cue: 10 * number + 2,
        content: [(10 * number)..<(10 * number + 1), (10 * number + 3)..<(10 * number + 5)]
      )
    }
    let near = PushdownRelatives.near(5003, in: reports)
    #expect(near.last == reports[500] && near.count <= 8)
    #expect(PushdownRelatives.near(0, in: reports).isEmpty)
    #expect(PushdownRelatives.near(100_000, in: reports).last == reports[999])
  }
}
