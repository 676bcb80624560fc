// How a text is cut into tokens.

import English
import NewsModel
import Testing

@Suite struct TokenizerTests {
  @Test(arguments: [
    ("They don't know.", ["They", "do", "n't", "know", "."]),
    ("I can’t, we cannot", ["I", "ca", "n’t", ",", "we", "can", "not"]),
    ("it's Berg’s boat", ["it", "'s", "Berg", "’s", "boat"]),
    ("the sailors' union", ["the", "sailors", "'", "union"]),
    ("O'Neil wouldn't've gone", ["O'Neil", "would", "n't", "'ve", "gone"]),
  ])
  func cliticsAreTokens(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(arguments: [
    (
      "Mr. Lund of the U.S. left at 5 p.m. sharp",
      ["Mr.", "Lund", "of", "the", "U.S.", "left", "at", "5", "p.m.", "sharp"]
    ),
    (
      "J. R. Lund (No. 5), e.g. here",
      ["J.", "R.", "Lund", "(", "No.", "5", ")", ",", "e.g.", "here"]
    ),
    ("It ended.", ["It", "ended", "."]),
    ("The U.S.'s ships", ["The", "U.S.", "'s", "ships"]),
  ])
  func abbreviationsKeepTheirStop(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(arguments: [
    ("$1,200.50 or 3.5%", ["$", "1,200.50", "or", "3.5", "%"]),
    ("at 10:30, on 9/11", ["at", "10:30", ",", "on", "9/11"]),
    ("the 14th of 1990s", ["the", "14th", "of", "1990s"]),
  ])
  func numbersKeepTheirSeparators(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(arguments: [
    ("See https://example.org/a?b=1.", ["See", "https://example.org/a?b=1", "."]),
    ("write to ann@example.org, please", ["write", "to", "ann@example.org", ",", "please"]),
    ("#harbor @ferry_line news", ["#harbor", "@ferry_line", "news"]),
    ("on example.com today", ["on", "example.com", "today"]),
  ])
  func addressesAreWhole(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(arguments: [
    ("a run-of-the-mill chat", ["a", "run-of-the-mill", "chat"]),
    ("US-brokered deal", ["US", "-", "brokered", "deal"]),
    ("wait... “well” — no – yes…", ["wait", "...", "“", "well", "”", "—", "no", "–", "yes", "…"]),
    ("fine 👍🏽 then", ["fine", "👍🏽", "then"]),
    ("see 港口新聞 here", ["see", "港口新聞", "here"]),
  ])
  func marksAndOtherScripts(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test func lowerFormsHavePlainApostrophes() {
    #expect(annotate("We Don’t").tokens.map(\.lower) == ["we", "do", "n't"])
  }

  @Test(arguments: [
    ("call", TokenShape.lower), ("Putin", .capitalized), ("McDonald", .capitalized),
    ("NATO", .allCapitals), ("U.S.", .allCapitals), ("iPhone", .mixed), ("al-Assad", .mixed),
    ("1,200", .number), ("14th", .number), ("!", .punctuation), ("www.example.com", .other),
  ])
  func shapes(word: String, shape: TokenShape) {
    #expect(annotate(word).tokens.map(\.shape) == [shape])
  }
}
