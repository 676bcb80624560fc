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

  @Test("A name, a quotation and a run of names that occur more often than a short integer counts")
  func frequentNames() {
    // A session ended with an illegal instruction here: the votes for a label had 16 bits.
    for piece in ["Ilsa ", "\"Ilsa\" "] { check(String(repeating: piece, count: 66_000)) }
  }

  @Test("A word with many thousand clitics is cut without a call for each")
  func clitics() {
    // It ended the program where it was not the only file: other threads have small stacks.
    let found = annotate("he" + String(repeating: "'d", count: 20_000))
    #expect(found.tokens.count == 20_001)
    #expect(found.tokens.dropFirst().allSatisfy { $0.lower == "'d" })
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
