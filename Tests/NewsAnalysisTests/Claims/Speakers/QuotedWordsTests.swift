// Which words between quotation marks are speech.

import NewsModel
import Testing

@Suite("Quoted words")
struct QuotedWordsTests {
  @Test(
    "A few words are speech where they stand as speech does",
    arguments: [
      ("“No,” Dougal Frew said.", "No"), ("“Not a crown,” said Dougal Frew.", "Not a crown"),
      ("Dougal Frew said: “Enough.”", "Enough"), ("Dougal Frew said, “Never.”", "Never"),
    ]
  )
  func speech(text: String, words: String) {
    let spoken = SpokenText("The judge asked Dougal Frew whether he took it.\n\n" + text)
    #expect(spoken.holder(of: words) == "Dougal Frew")
    let claim = spoken.claims.first { spoken.annotated.article.text[$0.range] == words }
    #expect(claim?.quotation == .direct)
  }

  @Test(
    "Terms, titles, nicknames and distance make no claim of anybody else",
    arguments: [
      "The so-called “peace plan” failed on Monday.", "Dougal “Red” Frew left the town on Monday.",
      "“The Old Man and the Sea” opens on Friday.",
      "The “experts,” who knew nothing, left on Monday.",
      "“Plan B,” which opens on Friday, is long.", "Holt’s book, “What I Saw,” came out in May.",
      "The word “ship” stands in the law.",
    ]
  )
  func noSpeech(text: String) {
    let spoken = SpokenText(text)
    #expect(spoken.claims.allSatisfy { $0.voice == .author })
  }
}
