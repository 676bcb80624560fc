// Tables of words.

import NewsModel
import Testing

@Suite struct WordIndexTests {
  @Test(
    "A word has the number of its place, be it short, as long as a key, or longer",
    arguments: [
      "", "a", "b", "ab", "ba", "said", "“", "fifteen-letters", "sixteen-letters!",
      "a word of very many more letters than that",
    ]
  )
  func known(_ word: String) {
    let words = (0..<40).map { "w\($0)" } + [word, "other"]
    #expect(WordIndex(words).number(of: word) == 40)
    #expect(WordIndex(words).number(of: "other") == 41)
    #expect(WordIndex(["other"]).number(of: word) == nil)
  }

  @Test("Words that differ in a byte are different, also where they look the same")
  func bytes() {
    let set: WordSet = ["é", "ab"]
    #expect(set.contains("é") && set.contains("ab"))
    #expect(!set.contains("e\u{301}") && !set.contains("ab\0") && !set.contains("a"))
  }

  @Test("Of equal words the first counts")
  func equals() {
    #expect(WordIndex(["a", "b", "a"]).number(of: "a") == 0)
    #expect(WordIndex([]).number(of: "") == nil)
  }
}
