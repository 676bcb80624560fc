// Acts whose object says something: who removes a headline does not say what stands in it.

import NewsAnalysis
import NewsModel
import Testing

@Suite struct ActTests {
  /// A correction was read as if the paper had claimed what it took back.
  @Test(arguments: [
    (
      """
      The Harbour Post has corrected its report. It has also removed a headline that called Mr Frew a thief.
      """, "a headline"
    ),
    ("The bank ignored a report that warned of losses.", "a report"),
    ("The council tore down a sign that called the king a traitor.", "a sign"),
    ("The council deleted a post that said the bridge was safe.", "deleted a post"),
    (
      "The union published a letter in which workers accused the board of fraud.",
      "published a letter"
    ),
    ("The ministry withdrew a statement that the dam would hold.", "withdrew a statement"),
    ("The paper printed an interview in which Lund denied the charge.", "printed an interview"),
  ])
  func `what is done to a thing that says something is the author's statement`(
    text: String,
    act: String
  ) {
    #expect(SpokenText(text).holder(of: act) == "author")
  }

  @Test(arguments: [
    ("Ilsa Varn released a statement that said the plant would close.", "Ilsa Varn"),
    ("Mara Lund issued a statement saying that the road was closed.", "Mara Lund"),
    ("Mara Lund sent a letter that warned the dam would break in May.", "Mara Lund"),
  ])
  func `who gives out a paper says what stands in it`(text: String, speaker: String) {
    let spoken = SpokenText(text)
    #expect(spoken.claims.last?.source != nil)
    #expect(
      ["the plant would close", "the road was closed", "the dam would break"].contains {
        spoken.holder(of: $0) == speaker
      }
    )
  }
}
