// Blocks that the markup sets off, with their sources.

import NewsModel
import Testing

@Suite("Block quotations")
struct BlockQuotationTests {
  private func block(_ text: String, _ words: String, cite: String? = nil) -> [String] {
    let block = SetOffBlock(
      .quotation,
      range: place(words, in: text),
      cite: cite.map { place($0, in: text) }
    )
    return quotations(text, setOff: [block])
  }

  @Test("A block is a quotation, with those inside it")
  func plain() {
    let text = "She wrote:\n\nThe cables are bent. We told “the office” so.\n\nThe bridge is shut."
    #expect(
      block(text, "The cables are bent. We told “the office” so.") == [
        "block The cables are bent. We told “the office” so.", "> double the office",
      ]
    )
  }

  @Test("The source that the markup names is no part of it")
  func cite() {
    let text = "The cables are sound.\n\nIna Holt, mayor\n\nThe bridge is shut."
    #expect(
      block(text, "The cables are sound.\n\nIna Holt, mayor", cite: "Ina Holt, mayor")
        == ["block The cables are sound. | Ina Holt, mayor"]
    )
    let dashed = "The cables are sound. — Ina Holt\n\nThe bridge is shut."
    #expect(
      block(dashed, "The cables are sound. — Ina Holt", cite: "Ina Holt")
        == ["block The cables are sound. | Ina Holt"]
    )
  }

  @Test(
    "The source stands behind a dash, or as networks write it",
    arguments: [
      ("We will not be silent.\n\n— Ruben Castell, driver", "Ruben Castell, driver"),
      ("We will not be silent. — Ruben Castell, driver", "Ruben Castell, driver"),
      ("“We will not be silent.” - Ruben Castell", "Ruben Castell"),
      (
        "We will not be silent.\n\n— Ina Holt (@inaholt) January 14, 2025",
        "Ina Holt (@inaholt) January 14, 2025"
      ),
      ("We will not be silent.\n\nA post shared by Ina Holt (@inaholt)", "Ina Holt (@inaholt)"),
    ]
  )
  func dash(block words: String, speaker: String) {
    let text = "The bridge is shut.\n\n\(words)\n\nIt stays so."
    let found = block(text, words)
    #expect(found.first?.hasSuffix(" | \(speaker)") == true)
    #expect(
      found.first?.contains("silent. |") == true || found.first?.contains("silent.” |") == true
    )
  }

  @Test("The source stands below the block")
  func below() {
    let text = "We will not be silent.\n\n— Ruben Castell, driver\n\nThe bridge is shut."
    #expect(
      block(text, "We will not be silent.") == [
        "block We will not be silent. | Ruben Castell, driver"
      ]
    )
  }

  @Test("A dash inside a sentence names nobody")
  func noSource() {
    let text = "We – the Crews of Kelsund – will not be silent about it\n\nThe bridge is shut."
    #expect(
      block(text, "We – the Crews of Kelsund – will not be silent about it")
        == ["block We – the Crews of Kelsund – will not be silent about it"]
    )
  }

  @Test("Lines that begin with an arrow are a block where there is no markup")
  func arrows() {
    #expect(
      quotations("She wrote:\n\n> The cables are bent.\n> We told them.\n\nThe bridge is shut.")
        == ["block The cables are bent. / > We told them."]
    )
  }

  @Test("Posts are told by the account below them where there is no markup")
  func posts() {
    let post = "The cables are sound. We drove over it."
    let source = "— Ina Holt (@inaholt) January 14, 2025"
    let expected = ["block \(post) | Ina Holt (@inaholt) January 14, 2025"]
    #expect(quotations("The mayor answered:\n\n\(post) \(source)\n\nIt is shut.") == expected)
    #expect(quotations("The mayor answered:\n\n\(post)\n\n\(source)\n\nIt is shut.") == expected)
  }

  @Test("A transcript in a block stays a transcript")
  func transcript() {
    let text = "HOLT: We wait.\n\nDONN: Why?\n\nThe bridge is shut."
    #expect(
      block(text, "HOLT: We wait.\n\nDONN: Why?") == ["turn We wait. | HOLT", "turn Why? | DONN"]
    )
  }
}
