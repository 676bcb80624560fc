// Turns of speakers, interviews, and what looks like them.

import NewsModel
import Testing

@Suite("Turns of speakers")
struct SpeakerTurnTests {
  @Test("Labels in capitals, with the paragraphs after them")
  func transcript() {
    let text = """
      The mayor spoke on the radio.

      KEIR DONN, HOST: The port is closed. When will it open?

      INA HOLT: On Monday.

      We have no other choice.

      (LAUGHTER)

      DONN: The “Gazette” says you lied.

      HOLT: It does.

      The port is shut.
      """
    #expect(
      quotations(text) == [
        "turn The port is closed. When will it open? | KEIR DONN, HOST",
        "turn On Monday. | INA HOLT",
        "turn +We have no other choice. | INA HOLT", "turn The “Gazette” says you lied. | DONN",
        "> double Gazette", "turn It does. | HOLT",
      ]
    )
  }

  @Test(
    "Labels of other kinds",
    arguments: [
      (
        "Ina Holt is mayor.\n\nQ: When will it open?\n\nA: On Monday.\n\nWe wait.\n\nQ: Why?\n\nA: Wind.",
        [
          "question When will it open? | Q", "answer On Monday. | A", "answer +We wait. | A",
          "question Why? | Q", "answer Wind. | A",
        ]
      ),
      (
        "Q. When will it open?\n\nA. On Monday.",
        ["question When will it open? | Q.", "answer On Monday. | A."]
      ),
      (
        "Interviewer: When will it open?\n\nIna Holt: On Monday.",
        ["turn When will it open? | Interviewer", "turn On Monday. | Ina Holt"]
      ),
      (
        "Ina Holt, mayor: I cross it forty times a day. We wait.",
        ["turn I cross it forty times a day. We wait. | Ina Holt, mayor"]
      ),
      (
        "\"DONN: When will it open?\n\n\"HOLT: On Monday.\"",
        ["turn When will it open? | DONN", "turn On Monday.\" | HOLT"]
      ),
    ]
  )
  func labels(text: String, expected: [String]) { #expect(quotations(text) == expected) }

  @Test("Initials stand for who is named before, an outlet for who asks")
  func abbreviations() {
    let text = """
      Ina Holt spoke to Keir Donn.

      KD: When will it open?

      IH: On Monday. We wait.
      """
    #expect(
      quotations(text) == [
        "turn When will it open? | Keir Donn", "turn On Monday. We wait. | Ina Holt",
      ]
    )
  }

  @Test(
    "What is no label",
    arguments: [
      "UPDATE: The port is open.\n\nNOTE: The port is shut.", "WHAT: A vote.\n\nWHEN: On Monday.",
      "There is one thing that matters here: the port is shut.", "A: Rope.\n\nB: Tar.",
      "BREAKING: The port is open.", "PARIS: A man was hurt.\n\nOSLO: A bridge was shut.",
      "The result was as follows: Holt won.",
    ]
  )
  func noLabels(text: String) { #expect(quotations(text) == []) }

  private static let interview = """
    Ina Holt is mayor. She spoke to Keir Donn.

    Ms Holt, when will the port open?

    On Monday. We have no choice.

    The paper says you lied.

    That is not true. I warned them.

    The port opens next week.
    """

  private func bold(_ lines: [String], in text: String) -> [SetOffBlock] {
    lines.map { SetOffBlock(.bold, range: place($0, in: text)) }
  }

  @Test("Questions in bold type")
  func interview() {
    let questions = ["Ms Holt, when will the port open?", "The paper says you lied."]
    #expect(
      quotations(Self.interview, setOff: bold(questions, in: Self.interview)) == [
        "question Ms Holt, when will the port open?", "answer On Monday. We have no choice.",
        "question The paper says you lied.", "answer That is not true. I warned them.",
      ]
    )
  }

  @Test("A first question that looks like a title is one of the turns")
  func first() {
    let text =
      "Gazette: Is it safe?\n\nIna Holt: It is. I drove over it.\n\nGazette: Why?\n\nIna Holt: Ask them."
    #expect(
      quotations(text, headings: ["Gazette: Is it safe?"]).first?.hasPrefix("turn Is it safe?")
        == true
    )
  }

  @Test("Questions as headings")
  func headings() {
    let questions = ["Ms Holt, when will the port open?", "Why should anybody believe you?"]
    let text =
      "Ina Holt is mayor.\n\n\(questions[0])\n\nOn Monday.\n\n\(questions[1])\n\nI never lied."
    #expect(
      quotations(text, headings: questions) == [
        "question \(questions[0])", "answer On Monday.", "question \(questions[1])",
        "answer I never lied.",
      ]
    )
  }

  @Test("A page that explains something asks itself, whomever it quotes")
  func explainer() {
    let quoting =
      "What happened?\n\nThe port was shut. “We lost it,” Holt said.\n\nWhy?\n\nThe wall is old."
    #expect(
      quotations(quoting, setOff: bold(["What happened?", "Why?"], in: quoting)) == [
        "double We lost it,"
      ]
    )
    let text =
      "What happened?\n\nThe port was shut.\n\nCan I still go?\n\nYou should wait.\n\nThe end."
    #expect(quotations(text, setOff: bold(["What happened?", "Can I still go?"], in: text)) == [])
  }
}
