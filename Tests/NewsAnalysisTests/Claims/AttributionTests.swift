// What claims take over of the attributions of the annotation.

import NewsAnalysis
import NewsModel
import Testing

struct AttributionTests {
  @Test(arguments: [
    ("Mara said that ships_n sank_v=sink .", "Mara | said | that ships sank"),
    ("The ships_n sank_v=sink , said Mara .", "Mara | said | The ships sank"),
    ("It was reported_v=report that ships_n sank_v=sink .", "- | was reported | that ships sank"),
  ])
  func `source, cue and content are those of the annotation`(marked: String, says: String) {
    #expect(FoundClaims(marked, says: [says]).outline == [says])
  }

  @Test func `talk without a speaker has the words for it as its source`() {
    for marked in [
      """
      Word_n>8:nsubj:outer on>4:case the>4:det street_n>1:nmod is>8:cop that>8:mark \
      ships_n=ship>8:nsubj sank_v=sink>0:root .>8:punct
      """,
      """
      Word_n>5:nsubj on>4:case the>4:det street_n>1:nmod is_v=be>0:root that>8:mark \
      ships_n=ship>8:nsubj sank_v=sink>5:ccomp .>5:punct
      """,
    ] {
      #expect(FoundClaims(marked).outline == ["Word on the street | is | that ships sank"])
    }
  }

  @Test func `talk in what talk says is a part of it`() {
    let marked = """
      Word_n>8:nsubj:outer is>8:cop that>8:mark word_n>8:nsubj:outer is>8:cop that>8:mark \
      ships_n=ship>8:nsubj sank_v=sink>0:root .>8:punct
      """
    #expect(FoundClaims(marked).attributed.compactMap(\.source).count == 1)
  }

  @Test(arguments: [
    ("Mara said ships_n sank_v=sink .", "Mara | said | ships sank", Voice.named),
    ("Officials_n said ships_n sank_v=sink .", "Officials | said | ships sank", .unnamed),
    ("Many said ships_n sank_v=sink .", "Many | said | ships sank", .vague),
    (
      "It was reported_v=report that ships_n sank_v=sink .", "- | was reported | that ships sank",
      .vague
    ),
  ])
  func `the source's words tell the voice`(marked: String, says: String, voice: Voice) {
    #expect(FoundClaims(marked, says: [says]).attributed.map(\.voice) == [voice])
  }

  @Test(arguments: [
    ("said_v=say", "said", Certainty.certain, Polarity.affirmed),
    ("believed_v=believe", "believed", .probable, .affirmed),
    ("suggested_v=suggest", "suggested", .possible, .affirmed),
    ("denied_v=deny", "denied", .certain, .negated),
    ("glorped_v=glorp", "glorped", .certain, .affirmed),
  ])
  func `the cue's verb tells the attitude`(
    verb: String,
    cue: String,
    certainty: Certainty,
    polarity: Polarity
  ) {
    let found = FoundClaims(
      "Mara>2:nsubj \(verb)>0:root that>5:mark ships_n=ship>5:nsubj sank_v=sink>2:ccomp .>2:punct",
      says: ["Mara | \(cue) | that ships sank"]
    )
    #expect(found.attributed.map(\.certainty) == [certainty])
    #expect(found.attributed.map(\.polarity) == [polarity])
  }

  @Test func `a pronoun speaks for the actor that it mentions`() {
    let found = FoundClaims(
      "Mara left_v=leave . She said ships_n sank_v=sink .",
      says: ["She | said | ships sank"]
    ) {
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
    #expect(found.own.count == 2)
  }

  @Test func `a report in an if-clause is no part of the main clause`() {
    let found = FoundClaims(
      """
      If>3:mark Mara>3:nsubj believes_v=believe>10:advcl that>6:mark ships_n=ship>6:nsubj \
      sank_v=sink>3:ccomp ,>3:punct she>10:nsubj will>10:aux sail_vi>0:root .>10:punct
      """,
      says: ["Mara | believes | that ships sank"]
    )
    #expect(found.outline == ["Mara | believes | that ships sank"])
    #expect(found.own.map(\.kind) == [.prediction])
  }
}
