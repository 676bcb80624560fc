// How sure a claim is, whether it is affirmed, and what it does.

import NewsAnalysis
import NewsModel
import Testing

struct CertaintyTests {
  @Test(arguments: [
    ("The>2:det ships_n=ship>3:nsubj sank_v=sink>0:root .>3:punct", Certainty.certain, []),
    ("The>2:det ships_n=ship>4:nsubj may>4:aux sink_vi>0:root .>4:punct", .possible, ["may"]),
    (
      "Perhaps>4:advmod the>3:det ships_n=ship>4:nsubj sank_v=sink>0:root .>4:punct",
      .possible,
      ["Perhaps"]
    ),
    (
      "The>2:det ships_n=ship>3:nsubj seem_v>0:root to>5:mark sink_vi>3:xcomp .>3:punct",
      .probable,
      ["seem"]
    ),
    (
      """
      It>3:expl is>3:cop possible_a>0:root that>7:mark the>6:det ships_n=ship>7:nsubj \
      sank_v=sink>3:csubj .>3:punct
      """,
      .possible,
      ["possible"]
    ),
    (
      """
      The>2:det delay_n>3:nsubj suggests_v=suggest>0:root that>7:mark the>6:det \
      ships_n=ship>7:nsubj sank_v=sink>3:ccomp .>3:punct
      """,
      .probable,
      ["suggests"]
    ),
    (
      """
      The>3:det perceived_vs=perceive>3:amod threat_n>4:nsubj angered_v=anger>0:root \
      her>4:obj .>4:punct
      """,
      .certain,
      []
    ),
    (
      "The>2:det boats_n=boat>5:nsubj must>5:aux have>5:aux left_vp=leave>0:root .>5:punct",
      .probable,
      ["must"]
    ),
    (
      "The>2:det ships_n=ship>5:nsubj could>5:aux not>5:advmod sail_vi>0:root .>5:punct",
      .certain,
      []
    ),
    (
      """
      The>2:det ships_n=ship>4:nsubj are>4:cop likely_a>0:root to>6:mark sink_vi>4:xcomp \
      .>4:punct
      """,
      .probable,
      ["likely"]
    ),
    (
      """
      Investigators_n=investigator>4:nsubj can>4:aux not>4:advmod rule_vi>0:root \
      out>4:compound:prt arson_n>4:obj .>4:punct
      """,
      .possible,
      ["not"]
    ),
    (
      """
      It>3:expl is>3:cop unclear_a>0:root whether>7:mark the>6:det ships_n=ship>7:nsubj \
      sank_v=sink>3:csubj .>3:punct
      """,
      .possible,
      ["unclear"]
    ),
    (
      "Many_a>2:amod people_n=person>3:nsubj sail_v>0:root in>5:case May>3:obl .>3:punct",
      .certain,
      []
    ),
    (
      """
      The>2:det delay_n>3:nsubj suggests_v=suggest>0:root a>5:det belief_n>3:obj that>8:mark \
      he>8:nsubj won_v=win>5:acl .>3:punct
      """,
      .probable,
      ["suggests"]
    ),
    (
      "Lee>2:nsubj suggests_v=suggest>0:root a>4:det vote_n>2:obj .>2:punct",
      .certain,
      []
    ),
    (
      """
      Closing_vg=close>5:csubj the>3:det port_n>1:obj likely_a>1:xcomp means_v=mean>0:root \
      losses_n=loss>5:obj .>5:punct
      """,
      .probable,
      ["likely"]
    ),
    (
      """
      In>2:case theory_n>6:obl the>4:det boats_n=boat>6:nsubj are>6:cop safe_a>0:root \
      .>6:punct
      """,
      .possible,
      ["In theory"]
    ),
  ])
  func `hedges weaken a claim`(marked: String, certainty: Certainty, hedges: [String]) {
    let found = FoundClaims(marked)
    #expect(found.claims.first?.certainty == certainty)
    #expect(found.claims.first?.hedges.map { found.words($0) } == hedges)
  }

  @Test(arguments: [
    (
      "The>2:det ships_n=ship>5:nsubj did>5:aux not>5:advmod sink_vi>0:root .>5:punct",
      Polarity.negated
    ),
    ("Nobody>2:nsubj left_v=leave>0:root .>2:punct", .negated),
    ("No>2:det ship_n>3:nsubj left_v=leave>0:root the>5:det port_n>3:obj .>3:punct", .negated),
    (
      """
      The>2:det boats_n=boat>6:nsubj are>6:cop no_r>5:advmod longer_r=long>6:advmod \
      safe_a>0:root .>6:punct
      """,
      .negated
    ),
    (
      """
      The>2:det company_n>3:nsubj failed_v=fail>0:root to>5:mark warn_vi>3:xcomp the>7:det \
      town_n>5:obj .>3:punct
      """,
      .negated
    ),
    (
      """
      The>2:det company_n>5:nsubj did>5:aux not>5:advmod fail_vi>0:root to>7:mark \
      warn_vi>5:xcomp the>9:det town_n>7:obj .>5:punct
      """,
      .affirmed
    ),
    (
      """
      Neither>3:cc:preconj the>3:det mayor_n>7:nsubj nor>6:cc the>6:det owner_n>7:nsubj \
      knew_v=know>0:root it>7:obj .>7:punct
      """,
      .negated
    ),
    (
      "The>2:det dam_n>4:nsubj is>4:cop anything>0:root but>6:case safe_a>4:nmod .>4:punct",
      .negated
    ),
    (
      """
      There>2:expl is_v>0:root no>4:det doubt_n>2:nsubj that>8:mark the>7:det \
      pump_n>8:nsubj failed_v=fail>4:acl .>2:punct
      """,
      .affirmed
    ),
    (
      """
      The>2:det ship_n>4:nsubj never>4:advmod left_v=leave>0:root without>7:case \
      its>7:nmod:poss papers_n=paper>4:obl .>4:punct
      """,
      .affirmed
    ),
    (
      "The>2:det plan_n>6:nsubj is>6:cop not>6:advmod only_r>6:advmod bold_a>0:root .>6:punct",
      .affirmed
    ),
    (
      """
      It>4:expl is>4:cop not>4:advmod impossible_a>0:root that>9:mark the>7:det \
      dam_n>9:nsubj will>9:aux hold_vi>4:advcl .>4:punct
      """,
      .affirmed
    ),
    (
      """
      The>2:det claim_n>9:nsubj that>7:mark the>5:det dam_n>7:nsubj:pass is>7:aux:pass \
      cracked_vs=crack>2:acl is>9:cop false_a>0:root .>9:punct
      """,
      .negated
    ),
    (
      """
      The>2:det town_n>3:nsubj has_v>0:root no>5:det choice_n>3:obj but>8:cc to>8:mark \
      sell_vi>3:conj the>10:det land_n>8:obj .>3:punct
      """,
      .affirmed
    ),
    (
      """
      The>2:det boats_n=boat>5:nsubj did>5:aux not>5:advmod leave_vi>0:root until>7:case \
      Monday>5:obl .>5:punct
      """,
      .affirmed
    ),
    (
      """
      The>2:det samples_n=sample>5:nsubj do>5:aux not>5:advmod let_vi>0:root the>7:det \
      inspectors_n=inspector>5:obj exclude_v>5:xcomp a>10:det leak_n>8:obj .>5:punct
      """,
      .affirmed
    ),
    (
      """
      It>3:expl is>3:cop unlikely_a>0:root that>8:mark the>6:det dam_n>8:nsubj will>8:aux \
      hold_vi>3:ccomp .>3:punct
      """,
      .negated
    ),
  ])
  func `negation is what the words deny`(marked: String, polarity: Polarity) {
    #expect(FoundClaims(marked).claims.first?.polarity == polarity)
  }

  @Test(arguments: [
    ("The>2:det ships_n=ship>3:nsubj sank_v=sink>0:root .>3:punct", ClaimKind.statement),
    ("The>2:det ships_n=ship>4:nsubj will>4:aux sink_vi>0:root .>4:punct", .prediction),
    (
      """
      The>2:det ships_n=ship>4:nsubj are>4:aux going_vp=go>0:root to>6:mark \
      sink_vi>4:xcomp .>4:punct
      """,
      .prediction
    ),
    ("The>2:det crew_n>4:nsubj should>4:aux leave_vi>0:root .>4:punct", .recommendation),
    (
      "The>2:det crew_n>3:nsubj need_v>0:root to>5:mark leave_vi>3:xcomp .>3:punct",
      .recommendation
    ),
    (
      """
      Did>5:aux the>4:det old_a>4:amod ships_n=ship>5:nsubj sink_v>0:root at>7:case \
      last_a>5:obl ?>5:punct
      """,
      .question
    ),
    (
      """
      The>2:det boat_n>4:nsubj:pass is>4:aux:pass expected_vs=expect>0:root to>6:mark \
      sink_vi>4:xcomp .>4:punct
      """,
      .prediction
    ),
    ("The>2:det crew_n>4:nsubj must>4:aux leave_vi>0:root .>4:punct", .recommendation),
  ])
  func `the predicate tells the kind`(marked: String, kind: ClaimKind) {
    #expect(FoundClaims(marked).claims.map(\.kind) == [kind])
  }
}
