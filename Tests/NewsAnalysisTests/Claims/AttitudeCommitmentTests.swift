// How far an article commits itself to what it reports: the less, the less the reporting word does.

import NewsModel
import Testing

@testable import NewsAnalysis

@Suite("Commitment to what is reported")
struct AttitudeCommitmentTests {
  @Test(
    "Where the annotation tells none, it is the content's own, times what the verb leaves of it",
    arguments: [
      ("confirmed", "confirm", 3.0), ("said", "say", 2.1), ("believed", "believe", 0.675),
      ("promised", "promise", 0.375), ("hoped", "hope", 0.1), ("wondered", "wonder", 0),
    ]
  )
  func factuality(verb: String, lemma: String, value: Double) throws {
    let marked = """
      Mara_p>2:nsubj \(verb)_v=\(lemma)>0:root ships_n=ship>4:nsubj sank_v=sink>2:ccomp .>2:punct
      """
    let found = FoundClaims(marked, says: ["Mara | \(verb) | ships sank"])
    let claim = try #require(found.attributed.first)
    #expect(abs(claim.factuality - value) < 1e-9)
  }
}
