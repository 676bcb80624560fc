// "Who said", "which denied": the source is what the clause describes.

import NewsModel
import Testing

@testable import NewsAnalysis

@Suite("Sources that are relative pronouns")
struct RelativeSourceTests {
  /// The name of the actor that holds the one attributed claim, or the words that name its source.
  private func holder(
    _ marked: String,
    says: String,
    named: [(String, ActorKind)]
  ) throws -> String {
    let found = FoundClaims(marked, says: [says]) { annotated in
      named.map { AnnotatedText.actor($0, $1, in: annotated, mentions: [$0]) }
    }
    let claim = try #require(found.attributed.first)
    let source = try #require(claim.source)
    return source.actor.map { named[$0].0 } ?? found.words(source.range)
  }

  @Test("A noun that its clause describes is the source, not a name near by")
  func noun() throws {
    let marked = """
      Varn_p>2:nsubj paid_v=pay>0:root an>4:det architect_n>2:obj who>6:nsubj \
      said_v=say>4:acl:relcl mills_n=mill>8:nsubj sank_v=sink>6:ccomp .>2:punct
      """
    #expect(
      try holder(marked, says: "who | said | mills sank", named: [("Varn", .person)])
        == "an architect"
    )
  }

  @Test("A name that the clause describes is the holder")
  func name() throws {
    let marked = """
      Mara_p>2:nsubj backs_v=back>0:root Varn_p>2:obj ,>6:punct who>6:nsubj \
      said_v=say>3:acl:relcl mills_n=mill>8:nsubj sank_v=sink>6:ccomp .>2:punct
      """
    let named: [(String, ActorKind)] = [("Mara", .person), ("Varn", .person)]
    #expect(try holder(marked, says: "who | said | mills sank", named: named) == "Varn")
  }

  @Test("A place says nothing: those who are there do")
  func place() throws {
    let marked = """
      Mara_p>2:nsubj met_v=meet>0:root envoys_n=envoy>2:obj in>5:case Oldport_p>3:nmod ,>8:punct \
      who>8:nsubj said_v=say>5:acl:relcl mills_n=mill>10:nsubj sank_v=sink>8:ccomp .>2:punct
      """
    let named: [(String, ActorKind)] = [("Mara", .person), ("Oldport", .place)]
    let holder = try holder(marked, says: "who | said | mills sank", named: named)
    #expect(holder == "envoys in Oldport")
  }

  @Test("A description behind a name leads to the name")
  func description() throws {
    let marked = """
      Mara_p>2:nsubj met_v=meet>0:root Varn_p>2:obj ,>7:punct now_r>7:advmod the>7:det \
      leader_n>2:obl ,>10:punct who>10:nsubj said_v=say>7:acl:relcl mills_n=mill>12:nsubj \
      sank_v=sink>10:ccomp .>2:punct
      """
    let named: [(String, ActorKind)] = [("Mara", .person), ("Varn", .person)]
    #expect(try holder(marked, says: "who | said | mills sank", named: named) == "Varn")
  }

  @Test("\"Which\" stands for a body that says, not for the thing that it issued")
  func body() throws {
    let marked = """
      The>2:det bill_n>6:nsubj from>4:case Harborcorp_p>2:nmod was>6:cop late_a>0:root ,>9:punct \
      which>9:nsubj denied_v=deny>6:acl:relcl delays_n=delay>9:obj .>6:punct
      """
    let named: [(String, ActorKind)] = [("Harborcorp", .organization)]
    #expect(try holder(marked, says: "which | denied | delays", named: named) != "The bill")
  }
}
