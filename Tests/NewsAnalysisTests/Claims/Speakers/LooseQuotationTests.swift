// The speakers of quotations that no cue in their own sentence attributes, way by way.

import NewsModel
import Testing

@Suite("Speakers of loose quotations")
struct LooseQuotationTests {
  @Test(
    "A name after a dash or in brackets",
    arguments: [
      ("“We lost the whole of it.” – Councillor Edda Brandt", "Edda Brandt"),
      ("“We lost the whole of it.” —Joran Pell, head of the roads department", "Joran Pell"),
      ("“We lost the whole of it.” ― Edda Brandt\n\nThe port is shut.", "Edda Brandt"),
      ("“We lost the whole of it.”\n\n— Edda Brandt", "Edda Brandt"),
      ("“We lost the whole of it” (Edda Brandt, councillor).", "Edda Brandt"),
      ("The wall is old - Edda Brandt: “We lost the whole of it.” [Reuters]", "Edda Brandt"),
      ("“We lost the whole of it.” – The first of many storms came in May.", "nobody"),
    ]
  )
  func atTheEnd(text: String, holder: String) {
    #expect(
      SpokenText("The report came on Tuesday.\n\n" + text).holder(of: "whole of it") == holder
    )
  }

  @Test(
    "A line that leads into it",
    arguments: [
      ("And from Mayor Silje Aune:\n\n“We lost the whole of it.”", "Silje Aune"),
      ("This is what Silje Aune told us:\n\n“We lost the whole of it.”", "Silje Aune"),
      (
        "From the desk of Harun Vesely, chairman of the League.\n\n“We lost the whole of it.”",
        "Harun Vesely"
      ),
      ("Ruben Castell, bus driver: “We lost the whole of it.”", "Ruben Castell"),
      ("Silje Aune was blunt: “We lost the whole of it.”", "Silje Aune"),
    ]
  )
  func leadIn(text: String, holder: String) {
    #expect(
      SpokenText("The report came on Tuesday.\n\n" + text).holder(of: "whole of it") == holder
    )
  }

  @Test(
    "A sentence about a person beside it",
    arguments: [
      ("Karin Stohl shook her head. “We lost the whole of it.”", "Karin Stohl"),
      ("The chairman, Hugh Marr, smiled. “We lost the whole of it.”", "Hugh Marr"),
      (
        "Karin Stohl, who has run the clinic since 2011, was blunt. “We lost the whole of it.”",
        "Karin Stohl"
      ),
      ("“We lost the whole of it.” Karin Stohl put the paper down.", "Karin Stohl"),
      ("Karin Stohl’s voice shook. “We lost the whole of it.”", "Karin Stohl"),
      ("Karin Stohl issued a statement. “We lost the whole of it.”", "Karin Stohl"),
      ("Karin Stohl issued a statement.\n\n“We lost the whole of it.”", "Karin Stohl"),
      ("Hugh Marr said he feared for the clinic. “We lost the whole of it.”", "Hugh Marr"),
      // What only says whose it is names nobody.
      ("The dam broke in the night. “We lost the whole of it.”", "nobody"),
      ("Karin Stohl’s dog barked. “We lost the whole of it.”", "nobody"),
    ]
  )
  func beside(text: String, holder: String) {
    #expect(
      SpokenText("The report came on Tuesday.\n\n" + text).holder(of: "whole of it") == holder
    )
  }

  @Test("All paragraphs of a quotation have one speaker, those before the attribution, too")
  func paragraphs() {
    let text = """
      “We lost the whole of it.

      “The wall is old,” said Tove Marling. “It will go.

      “I ask the crews to stay in port.”

      The port is shut.
      """
    let spoken = SpokenText(text)
    for words in ["whole of it", "wall is old", "It will go", "stay in port"] {
      #expect(spoken.holder(of: words) == "Tove Marling")
    }
    #expect(spoken.holder(of: "port is shut") == "author")
  }

  @Test("Every sentence of a quotation has its speaker, whatever the verb")
  func frames() {
    for text in [
      "“The wall is old. It will go,” fumed Tove Marling.",
      "“The wall is old. It will go,” Tove Marling fumed.",
      "Tove Marling, at the quay, said, “The wall is old. It will go.”",
      "“The wall is old,” Tove Marling told the council on Monday, “and it will go.”",
    ] {
      let spoken = SpokenText("The report came on Tuesday.\n\n" + text)
      #expect(spoken.holder(of: "wall is old") == "Tove Marling", "\(text)")
      #expect(spoken.holder(of: "will go") == "Tove Marling", "\(text)")
    }
  }

  @Test("A quotation inside of a report is a third person's")
  func inner() {
    let text =
      "Ina Holt noted that the fee had not been paid for years, and that Joe Pratt had boasted, “That makes me smart.”"
    #expect(SpokenText(text).holder(of: "makes me smart") == "Joe Pratt")
  }

  @Test("A block is somebody's, never the author's")
  func blocks() {
    let text =
      "Mette Rund wrote on her page:\n\nThe cables are bent. We told them.\n\nThe bridge is shut."
    let spoken = SpokenText(text, setOff: [(.quotation, "The cables are bent. We told them.")])
    #expect(spoken.holder(of: "cables are bent") == "Mette Rund")
    #expect(spoken.holder(of: "We told them") == "Mette Rund")
    #expect(spoken.holder(of: "bridge is shut") == "author")
    let lone = "The bridge was shut.\n\nThe cables are bent.\n\nIt stays so."
    #expect(
      SpokenText(lone, setOff: [(.quotation, "The cables are bent.")]).holder(of: "bent")
        == "nobody"
    )
  }

  @Test("Turns and answers have their speakers, sentence by sentence")
  func turns() {
    let transcript = SpokenText(
      "KEIR DONN, HOST: When will it open?\n\nTOVE MARLING: On Monday. We have no other choice.\n\nDONN: "
        + "You acted too late.\n\nMARLING: That is not true. We warned him."
    )
    #expect(transcript.holder(of: "no other choice") == "TOVE MARLING")
    #expect(transcript.holder(of: "We warned him") == "TOVE MARLING")
    #expect(transcript.holder(of: "acted too late") == "KEIR DONN")
    let interview = SpokenText(
      "Keir Donn talked to Tove Marling, the harbour master.\n\nQ: When will it open?\n\nA: On Monday. We have no "
        + "other choice."
    )
    #expect(interview.holder(of: "no other choice") == "Tove Marling")
  }
}
