// Who is said to hold what, in every pattern.

import NewsAnalysis
import NewsModel
import Testing

struct AttributionTests {
  @Test(arguments: [
    ("Mara said that ships_n sank_v=sink .", "Mara | said | that ships sank"),
    ("Mara said the ships_n sank_v=sink .", "Mara | said | the ships sank"),
    ("The mayor also said that ships_n sank_v=sink .", "The mayor | also said | that ships sank"),
    (
      "Mara , the mayor of Oldport , said that ships_n sank_v=sink .",
      "Mara, the mayor of Oldport | said | that ships sank"
    ),
    ("Mara told_v=tell reporters that it rained_v=rain .", "Mara | told | that it rained"),
    ("Mara denied_v=deny the charge .", "Mara | denied | the charge"),
    (
      "Mara denied_v=deny that Ossian and Ines had_x=have agreed_v=agree .",
      "Mara | denied | that Ossian and Ines had agreed"
    ),
    ("Mara wants_v=want to leave_v the harbour .", "Mara | wants | to leave the harbour"),
    ("Mara asked_v=ask whether it rained_v=rain .", "Mara | asked | whether it rained"),
    ("Mara urged_v=urge him to sail_v .", "Mara | urged | to sail"),
    ("Mara called_v=call for a ban on nets .", "Mara | called for | a ban on nets"),
    (
      "They heard_v=hear Mara 's claim that ships_n sank_v=sink .", "Mara | claim | that ships sank"
    ),
    (
      "According to Mara , the ships_n sank_v=sink .",
      "Mara | According to | the ships sank"
    ),
    ("The ships_n sank_v=sink , according to Mara .", "Mara | according to | The ships sank"),
    ("The ships_n sank_v=sink , Mara said .", "Mara | said | The ships sank"),
    ("The ships_n sank_v=sink , said Mara .", "Mara | said | The ships sank"),
    ("It was reported_v=report that ships_n sank_v=sink .", "- | was reported | that ships sank"),
    (
      "Mara is said_v=say to have_x left_v=leave .",
      "- | is said | Mara … to have left"
    ),
    (
      "Word on the street is that ships_n sank_v=sink .",
      "Word on the street | is | that ships sank"
    ),
    ("Mara : the ships_n sank_v=sink fast_r .", "Mara | : | the ships sank fast"),
  ])
  func `a pattern gives source, cue and content`(marked: String, expected: String) {
    #expect(FoundClaims(marked).outline == [expected])
  }

  @Test func `a report that goes on in a participle is a second report by the same source`() {
    let found = FoundClaims(
      "Mara said the ships_n sank_v=sink , adding_v=add that it rained_v=rain ."
    )
    #expect(
      found.outline == ["Mara | said | the ships sank", "Mara | adding | that it rained"]
    )
  }

  @Test(arguments: [
    ("Mara said ships_n sank_v=sink .", Voice.named),
    ("Officials_n said ships_n sank_v=sink .", .unnamed),
    ("Many said ships_n sank_v=sink .", .vague),
    ("It was reported_v=report that ships_n sank_v=sink .", .vague),
  ])
  func `the source's words tell the voice`(marked: String, voice: Voice) {
    #expect(FoundClaims(marked).attributed.map(\.voice) == [voice])
  }

  @Test func `a pronoun speaks for the actor that it mentions`() {
    let found = FoundClaims("Mara left_v=leave . She said ships_n sank_v=sink .") {
      [AnnotatedText.actor("Mara", .person, in: $0, mentions: ["Mara", "She"])]
    }
    #expect(found.attributed.map(\.source?.actor) == [0])
    #expect(found.attributed.map(\.voice) == [.named])
  }

  @Test(arguments: [
    """
    The>2:det delay_n>3:nsubj suggests_v=suggest>0:root that>6:mark ships_n=ship>6:nsubj \
    sank_v=sink>3:ccomp .>3:punct
    """,
    "We>2:nsubj know_v>0:root that>5:mark ships_n=ship>5:nsubj sank_v=sink>2:ccomp .>2:punct",
  ])
  func `inferences and first persons are the author's own`(marked: String) {
    let found = FoundClaims(marked)
    #expect(found.attributed.isEmpty)
    #expect(found.own.count == 1)
  }

  @Test func `a report in an if-clause ends before the main clause`() {
    let found = FoundClaims(
      """
      If>3:mark Mara>3:nsubj believes_v=believe>10:advcl that>6:mark ships_n=ship>6:nsubj \
      sank_v=sink>3:ccomp ,>3:punct she>10:nsubj will>10:aux sail_vi>0:root .>10:punct
      """
    )
    #expect(found.outline == ["Mara | believes | that ships sank"])
    #expect(found.own.map(\.kind) == [.prediction])
  }
}
