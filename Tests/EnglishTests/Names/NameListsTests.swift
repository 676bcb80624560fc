// Which words the lists know.

import English
import NewsModel
import Testing

@Suite struct NameListsTests {
  /// The lists' values at each word of a text: where they match, and whether a name may begin there.
  private func candidates(_ text: String, _ names: [(String, NameList, Bool)]) -> [String] {
    let slots = NameLists.slots(
      for: names.map {
        (
          words: $0.0.split(separator: " ").map { wordForm(String($0)) }, list: $0.1,
          isAcronym: $0.2
        )
      }
    )
    return slots.withUnsafeBufferPointer { slots in
      let sample = SampleForms(text)
      let (tokens, sentences) = (sample.article.tokens, sample.article.sentences)
      let document = NameDocument(tokens, sentences, sample.forms, NameLists(slots: slots))
      return tokens.indices.filter {
        NameAtoms.isCandidate(document, 0, $0, NameHistory())
      }.map { sample.article.text(of: tokens[$0]) }
    }
  }

  @Test func placeWrittenSmallMayBeAName() {
    #expect(
      candidates("We saw old harborville today", [("Old Harborville", .largeCity, false)])
        == ["We", "old", "harborville"]
    )
  }

  @Test func otherNamesWrittenSmallAreNone() {
    #expect(candidates("We saw them today", [("Saw", .organization, false)]) == ["We"])
  }

  @Test func acronymIsKnownInCapitalsOnly() {
    #expect(candidates("She told us today", [("US", .country, true)]) == ["She"])
  }

  @Test func wordBeforeACapitalMayBeginAName() {
    #expect(candidates("We saw de Brand today", []) == ["We", "de", "Brand"])
  }

  @Test(arguments: [
    ("we saw brand", ["we", "saw", "brand"]),
    (
      "We know and i saw brand",
      [
        "We", "know", "and", "i", "saw", "brand",
      ]
    ),
  ])
  func whereCapitalsAreLeftOutAnyWordMayBeAName(text: String, expected: [String]) {
    #expect(candidates(text, []) == expected)
  }
}
