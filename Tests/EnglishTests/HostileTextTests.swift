// Texts that no reader would call English go through the whole pipeline: every word has one head in its own
// sentence, and what is found lies in the text.

import English
import NewsModel
import Testing

@Suite struct HostileTextTests {
  @Test(arguments: [
    "", " \n ", "?!.,;:()[]", "😀👩‍👩‍👧", "大臣は港を閉鎖した。", "قال الوزير إن الميناء مغلق.",
    "\u{1B}[31mThe ship sank\u{7}", "\u{FFFD}\u{FFFD} a\u{FFFD}b", "$ % 1,2 -- 3rd May, 1999",
  ])
  func oddTexts(text: String) { check(text) }

  @Test("A token of a megabyte, and sentences of many thousand words of each kind")
  func longTexts() {
    check("The minister said " + String(repeating: "a", count: 1_000_000) + " was late.")
    for piece in ["the old ship sailed ", "Ada Brand ", "\"", "( ", "?!. ", "5 May "] {
      check(String(repeating: piece, count: 5_000))
    }
  }

  private func check(_ text: String, _ location: SourceLocation = #_sourceLocation) {
    let found = annotate(text)
    var seen = 0
    for sentence in found.sentences {
      let roots = sentence.tokens.filter { found.syntax.head(of: $0) == nil }
      #expect(roots.count == 1, sourceLocation: location)
      let heads = sentence.tokens.compactMap { found.syntax.head(of: $0) }
      #expect(heads.allSatisfy(sentence.tokens.contains), sourceLocation: location)
      #expect(sentence.tokens.lowerBound == seen, sourceLocation: location)
      seen = sentence.tokens.upperBound
    }
    #expect(seen == found.tokens.count, sourceLocation: location)
    let all = found.article.text.range
    let places = found.names.map(\.range) + found.values.map(\.range)
    #expect(places.allSatisfy { all.contains($0) && $0.length > 0 }, sourceLocation: location)
  }
}
