// Which predicates state something, and how each hangs on the one above.

import NewsModel
import Testing

@testable import NewsAnalysis

struct PropositionTests {
  @Test(arguments: [
    (
      """
      The>2:det boats_n=boat>3:nsubj left_v=leave>0:root because>6:mark it>6:nsubj \
      rained_v=rain>3:advcl .>3:punct
      """,
      ["left main", "rained cause"]
    ),
    (
      """
      The>2:det boats_n=boat>3:nsubj left_v=leave>0:root whereas>7:mark the>6:det crew_n>7:nsubj \
      stayed_v=stay>3:advcl .>3:punct
      """,
      ["left main", "stayed concession"]
    ),
    (
      """
      The>2:det boats_n=boat>3:nsubj left_v=leave>0:root while>7:mark the>6:det crew_n>7:nsubj \
      stayed_v=stay>3:advcl .>3:punct
      """,
      ["left main", "stayed concession"]
    ),
    (
      """
      If>3:mark it>3:nsubj rains_v=rain>8:advcl ,>3:punct the>6:det dam_n>8:nsubj \
      may>8:aux break_vi>0:root .>8:punct
      """,
      ["rains condition", "break main"]
    ),
    (
      """
      The>2:det ship_n>10:nsubj ,>5:punct which>5:nsubj sank_v=sink>2:acl:relcl in>7:case \
      May>5:obl ,>2:punct was>10:cop old_a>0:root .>10:punct
      """,
      ["sank nonrestrictive", "old main"]
    ),
    (
      """
      They>2:nsubj sold_v=sell>0:root the>4:det boat_n>2:obj that>6:nsubj \
      sank_v=sink>4:acl:relcl .>2:punct
      """,
      ["sold main", "sank restrictive"]
    ),
    (
      "The>2:det crew_n>3:nsubj want_v>0:root to>5:mark leave_vi>3:xcomp .>3:punct",
      ["want main", "leave control"]
    ),
    (
      """
      The>2:det fact_n>7:nsubj:pass that>5:mark it>5:nsubj sank_v=sink>2:acl is>7:aux:pass \
      known_vs=know>0:root .>7:punct
      """,
      ["sank complement", "known main"]
    ),
    (
      """
      The>2:det boats_n=boat>3:nsubj left_v=leave>0:root and>7:cc the>6:det crew_n>7:nsubj \
      swam_v=swim>3:conj home_r>7:advmod .>3:punct
      """,
      ["left main", "swam coordination"]
    ),
    (
      """
      Although>3:mark it>3:expl rained_v=rain>7:advcl ,>3:punct the>6:det \
      boats_n=boat>7:nsubj left_v=leave>0:root .>7:punct
      """,
      ["rained concession", "left main"]
    ),
    (
      """
      They>2:nsubj left_v=leave>0:root when_r>5:advmod it>5:expl rained_v=rain>2:advcl \
      .>2:punct
      """,
      ["left main", "rained time"]
    ),
    (
      """
      People_n=person>5:nsubj fleeing_vg=flee>1:acl the>4:det war_n>2:obj \
      left_v=leave>0:root .>5:punct
      """,
      ["fleeing adnominal", "left main"]
    ),
  ])
  func `every predicate has its link`(marked: String, expected: [String]) {
    let annotated = AnnotatedText.article(marked)
    let propositions = Propositions(Words(annotated), DependencyTrees(annotated)).all.sorted {
      $0.head < $1.head
    }
    #expect(
      propositions.map { "\(annotated.text(of: annotated.tokens[$0.head])) \($0.link)" } == expected
    )
  }

  @Test func `commas do not part an auxiliary from its participle`() {
    let annotated = AnnotatedText.article(
      """
      She>2:nsubj has>0:root ,>5:punct at>5:case times_n=time>2:obl ,>7:punct \
      voiced_vp=voice>2:parataxis a>9:det wish_n>7:obj .>2:punct
      """
    )
    let propositions = Propositions(Words(annotated), DependencyTrees(annotated)).all
    #expect(propositions.map(\.head) == [6])
    #expect(propositions.map(\.subjects) == [[0]])
    #expect(propositions.map(\.auxiliaries) == [[1]])
  }

  @Test func `a conjunct shares subject and auxiliary where it has none`() {
    let annotated = AnnotatedText.article(
      """
      The>2:det crew_n>4:nsubj may>4:aux take_vi>0:root the>6:det boat_n>4:obj and>8:cc leave_vi>4:conj the>10:det port_n>8:obj .>4:punct
      """
    )
    let propositions = Propositions(Words(annotated), DependencyTrees(annotated)).all
    #expect(propositions.map(\.subjects) == [[1], [1]])
    #expect(propositions.map(\.auxiliaries) == [[2], [2]])
  }
}
