// Who holds what, where the annotation names nobody, or somebody who cannot be meant.

import NewsAnalysis
import NewsModel
import Testing

@Suite("Sources of attributions")
struct AttributedSourceTests {
  @Test(
    "How a thing looks is the author's statement, whole",
    arguments: [
      (
        """
        The>2:det mill_n>3:nsubj seems_v=seem>0:root to>6:mark be>6:cop old_a>3:xcomp .>3:punct
        """,
        "- | seems | to be old", "The mill seems to be old"
      ),
      (
        """
        The>2:det deal_n>5:nsubj:pass would>5:aux be>5:aux:pass seen_vs=see>0:root by>7:case \
        leaders_n=leader>5:obl:agent as>10:case a>10:det win_n>5:obl .>5:punct
        """,
        "leaders | would be seen | as a win", "The deal would be seen by leaders as a win"
      ),
      (
        """
        The>2:det mill_n>3:nsubj drew_v=draw>0:root criticism_n>3:obj of>7:case the>7:det \
        plan_n>4:nmod .>3:punct
        """,
        "- | criticism of | the plan", "The mill drew criticism of the plan"
      ),
    ]
  )
  func seeming(marked: String, says: String, own: String) {
    let found = FoundClaims(marked, says: [says])
    #expect(found.outline == [])
    #expect(found.own.map(found.wording) == [own])
  }

  @Test("Whoever says \"let's think\" thinks it, and nobody else does")
  func letUs() {
    let marked = """
      Let_v>0:root us>1:obj think_v>1:ccomp about>7:mark what>7:obj it>7:nsubj means_v=mean>3:advcl \
      .>1:punct
      """
    #expect(FoundClaims(marked, says: ["us | think | what it means"]).outline == [])
  }

  @Test("A passive subject holds nothing; the agent does")
  func passive() {
    let asked = """
      Mara_p>3:nsubj:pass was>3:aux:pass told_vs=tell>0:root that>6:mark ships_n=ship>6:nsubj \
      sank_v=sink>3:ccomp .>3:punct
      """
    let found = FoundClaims(asked, says: ["Mara | told | that ships sank"])
    #expect(found.outline == ["- | told | that ships sank"])
    #expect(found.attributed.map(\.voice) == [.vague])
    #expect(found.attributed[0].evidence.contains { $0.rule == "nobody-named" })
  }

  @Test("The subject of the cue is the source where none was found")
  func subject() {
    let marked = """
      Mara_p>3:nsubj then_r>3:advmod said_v=say>0:root that>6:mark ships_n=ship>6:nsubj \
      sank_v=sink>3:ccomp .>3:punct
      """
    #expect(
      FoundClaims(marked, says: ["- | said | that ships sank"]).outline
        == ["Mara | said | that ships sank"]
    )
  }

  @Test(
    "A guess at the source counts where the tree names the same, else nobody holds it and why says so"
  )
  func doubt() {
    let marked = """
      Mara_p>2:nsubj met_v=meet>0:root Oda_p>2:obj ,>2:punct saying_vg=say>2:advcl ships_n=ship>7:nsubj \
      sank_v=sink>5:ccomp .>2:punct
      """
    let guessed = FoundClaims(marked, says: ["Oda? | saying | ships sank"]).attributed[0]
    #expect(guessed.source == nil)
    #expect(guessed.voice == .unnamed)
    #expect(guessed.evidence.contains { $0.field == "source" && $0.rule == "doubtful" })
    let agreed = FoundClaims(marked, says: ["Mara? | saying | ships sank"])
    #expect(agreed.outline == ["Mara | saying | ships sank"])
  }

  @Test("A phrase that describes a name is the source with the name")
  func apposition() {
    let marked = """
      Mara_p>7:nsubj Pell_p>1:flat ,>5:punct a>5:det member_n>1:appos ,>5:punct said_v=say>0:root \
      ships_n=ship>9:nsubj sank_v=sink>7:ccomp .>7:punct
      """
    #expect(
      FoundClaims(marked, says: ["member | said | ships sank"]).outline
        == ["Mara Pell, a member | said | ships sank"]
    )
  }

  @Test(
    "A pronoun stands for whoever was quoted before it, with a name or without",
    arguments: [
      (
        "“We are full,” said a nurse, who would not give her name. “It is shameful,” she added.",
        "nobody"
      ),
      ("“We are full,” said Karin Stohl. “It is shameful,” she added.", "Karin Stohl"),
      ("A crew found the crack. “It is shameful,” Karin Stohl said on Monday.", "Karin Stohl"),
    ]
  )
  func pronouns(text: String, holder: String) {
    let spoken = SpokenText("Karin Stohl runs the clinic.\n\n" + text)
    #expect(spoken.holder(of: "shameful") == holder)
  }

  @Test(
    "The head of a phrase speaks, not whom it is told by",
    arguments: [
      ("The prosecutor who charged Alder said the case was clear.", "nobody"),
      ("Alder's brother, Tom Reck, said the case was clear.", "Tom Reck"),
      ("According to a lawyer for Alder, the case was clear.", "nobody"),
      ("“The case was clear,” said a spokeswoman for Alder, Mia Holm.", "Mia Holm"),
    ]
  )
  func heads(text: String, holder: String) {
    let spoken = SpokenText("Norland arrested the engineer Simon Alder in March.\n\n" + text)
    #expect(spoken.holder(of: "case was clear") == holder)
  }

  @Test("What is reported in a quotation does not take the quotation away")
  func inside() {
    let spoken = SpokenText(
      "The report came on Tuesday.\n\n“The engineers warned us twice.” – Councillor Edda Brandt"
    )
    #expect(spoken.holder(of: "engineers warned us") == "Edda Brandt")
  }

  @Test(
    "With what the text says that a source holds a claim",
    arguments: [
      (
        "Pell doubts that the dam will hold.", "dam will hold", Certainty.certain, Polarity.affirmed
      ),
      ("Pell denied that the dam had moved.", "dam had moved", .certain, .affirmed),
      ("According to Pell, the date has not been settled.", "date", .certain, .affirmed),
      ("Pell did not say that the dam had moved.", "dam had moved", .certain, .negated),
      ("Pell may have said that the dam had moved.", "dam had moved", .possible, .affirmed),
      (
        "If Pell believes that the dam has moved, she will shut the road.", "dam has moved",
        .unknown,
        .affirmed
      ),
    ]
  )
  func reported(text: String, words: String, certainty: Certainty, polarity: Polarity) throws {
    let spoken = SpokenText("Dagny Pell is an engineer.\n\n" + text)
    let claim = try #require(
      spoken.claims.last {
        $0.voice != .author && spoken.annotated.article.text[$0.range].contains(words)
      }
    )
    #expect(claim.reported == ReportedCommitment(certainty: certainty, polarity: polarity))
  }

  @Test(
    "What somebody reports inside of a quotation or an answer is held by who is reported",
    arguments: [
      (
        "“The wind has dropped. A nurse says that the seeds were stolen,” said Ina Holt.",
        "nobody"
      ),
      (
        "Ina Holt said: “Joe Pratt told me that the seeds were stolen. I believe him.”", "Joe Pratt"
      ),
      ("“I say that the seeds were stolen,” said Ina Holt.", "Ina Holt"),
    ]
  )
  func nested(text: String, holder: String) {
    let spoken = SpokenText("The report came on Tuesday.\n\n" + text)
    #expect(spoken.holder(of: "seeds were stolen") == holder)
  }

  @Test(
    "Who is named between marks is not whom the words outside speak of",
    arguments: [
      "Dagny Pell said: “The dam is old. Emeric Sool knew it.”\n\n“Mr. Sool was told in May,” she added.",
      "Emeric Sool said: “The dam is old.”\n\n“I do not expect Harl Bask to resign,” he continued.",
    ]
  )
  func pronounsOutside(text: String) throws {
    let spoken = SpokenText("The report came on Tuesday.\n\n" + text)
    let holders = Set([spoken.holder(of: "told in May"), spoken.holder(of: "to resign")])
    #expect(holders.isSubset(of: ["Dagny Pell", "Emeric Sool", "no claim"]))
    #expect(
      holders.subtracting(["no claim"])
        == [text.hasPrefix("Dagny") ? "Dagny Pell" : "Emeric Sool"]
    )
  }

  @Test(
    "Labels of the layout, listeners and who is asked hold nothing",
    arguments: [
      ("Correction: we said that the railway had been shut.", "Correction"),
      ("Asked whether the town had reacted, Mayor Lars Pihl left the room.", "town had reacted"),
    ]
  )
  func nobody(text: String, words: String) {
    let spoken = SpokenText("The report came on Tuesday.\n\n" + text)
    let sources = spoken.claims.compactMap(\.source).map { spoken.annotated.article.text[$0.range] }
    #expect(!sources.contains("Correction") && !sources.contains("Mayor Lars Pihl"))
  }

  @Test(
    "A deed stays the author's statement, whole, whatever clause stands in it",
    arguments: [
      "Police are looking for the driver of a van after a man was knocked down.",
      "The union has asked for a pause when it rains.",
      "The office has removed the sentence that named the town.",
    ]
  )
  func deeds(text: String) {
    let spoken = SpokenText("The report came on Tuesday.\n\n" + text)
    let own = spoken.claims.filter { $0.voice == .author }
    #expect(own.contains { spoken.annotated.article.text[$0.range] + "." == text })
  }

  @Test("Who speaks of the mayor is not the mayor")
  func speakersOwnWords() {
    let spoken = SpokenText(
      "KEIR DONN: Did you act too late?\n\nTOVE MARLING: On Monday. We had no choice.\n\nKEIR DONN: Why?\n\n"
        + "TOVE MARLING: That is not true. The mayor said it would hold."
    )
    #expect(spoken.holder(of: "it would hold") != "TOVE MARLING")
  }

  @Test("Who ends the phrase holds it, not the body whose office stands before the name")
  func office() {
    let marked = """
      It>3:nsubj is>3:cop shut_a>0:root ,>5:punct said_v=say>3:parataxis Harbour_p>7:compound \
      Council_p>5:nsubj President_p>7:flat Dora_p>7:flat Holt_p>7:flat .>3:punct
      """
    let found = FoundClaims(
      marked,
      says: ["Harbour Council President Dora Holt | said | It is shut"],
      actors: { annotated in
        [
          AnnotatedText.actor(
            "Harbour Council",
            .organization,
            in: annotated,
            mentions: ["Harbour", "Council"]
          ),
          AnnotatedText.actor("Dora Holt", .person, in: annotated, mentions: ["Dora", "Holt"]),
        ]
      }
    )
    #expect(found.attributed.map(\.source?.actor) == [1])
  }
}
