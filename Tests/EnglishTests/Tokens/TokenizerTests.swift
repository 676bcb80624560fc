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
    ("US-brokered deal", ["US", "-", "brokered", "deal"]),
    ("wait... “well” — no – yes…", ["wait", "...", "“", "well", "”", "—", "no", "–", "yes", "…"]),
    ("fine 👍🏽 then", ["fine", "👍🏽", "then"]),
    ("see 港口新聞 here", ["see", "港口新聞", "here"]),
  ])
  func marksAndOtherScripts(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test func lowerFormsHaveNoSoftHyphens() {
    #expect(annotate("The Har\u{AD}bour").tokens.map(\.lower) == ["the", "harbour"])
    #expect(annotate("a \u{AD} b").tokens.allSatisfy { !$0.lower.isEmpty })
  }

  @Test func lowerFormsHavePlainApostrophes() {
    #expect(annotate("We Don’t").tokens.map(\.lower) == ["we", "do", "n't"])
  }

  @Test(arguments: [
    ("call", TokenShape.lower), ("Putin", .capitalized), ("McDonald", .capitalized),
    ("NATO", .allCapitals), ("U.S.", .allCapitals), ("iPhone", .mixed),
    ("1,200", .number), ("14th", .number), ("!", .punctuation), ("www.example.com", .other),
  ])
  func shapes(word: String, shape: TokenShape) {
    #expect(annotate(word).tokens.map(\.shape) == [shape])
  }

  @Test(arguments: [
    ("a run-of-the-mill chat", ["a", "run", "-", "of", "-", "the", "-", "mill", "chat"]),
    ("al-Dahir's ex-wife", ["al", "-", "Dahir", "'s", "ex-wife"]),
    ("non-stop e-mail, uh-oh", ["non-stop", "e-mail", ",", "uh-oh"]),
    ("pro-harbor 10-12 ships", ["pro-harbor", "10", "-", "12", "ships"]),
    ("call 555-0134 by 2025-03-18", ["call", "555-0134", "by", "2025-03-18"]),
    ("th- the ferry-", ["th-", "the", "ferry", "-"]),
    ("the twenty‐two berths", ["the", "twenty", "‐", "two", "berths"]),
  ])
  func hyphensCutWordsButNotPrefixes(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(arguments: [
    ("I dont know, im late", ["I", "do", "nt", "know", ",", "i", "m", "late"]),
    ("Thats gonna cost", ["That", "s", "gon", "na", "cost"]),
    ("get 'em in the '90s", ["get", "'em", "in", "the", "'90s"]),
    ("the 1960's docks", ["the", "1960's", "docks"]),
  ])
  func wordsWithoutTheirApostrophe(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(arguments: [
    ("at 7:30pm for 5km", ["at", "7:30", "pm", "for", "5", "km"]),
    ("US$4.5bn or £20m", ["US$", "4.5", "bn", "or", "£", "20", "m"]),
    ("the 2nd of 3D", ["the", "2nd", "of", "3D"]),
    ("rows 13,14 and 1,200", ["rows", "13", ",", "14", "and", "1,200"]),
    ("a .348 average, +44 20", ["a", ".348", "average", ",", "+44", "20"]),
    ("open 24/7 in 2024/25", ["open", "24/7", "in", "2024", "/", "25"]),
    ("ships and/or boats, w/o crew", ["ships", "and", "/", "or", "boats", ",", "w/o", "crew"]),
  ])
  func unitsAreTokens(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(arguments: [
    ("no!!! really?!", ["no", "!!!", "really", "?!"]),
    ("fine :-) or :( or =)", ["fine", ":-)", "or", ":(", "or", "=)"]),
    ("he said ``go'' >> here", ["he", "said", "``", "go", "''", ">>", "here"]),
    ("send report.pdf, see #4", ["send", "report.pdf", ",", "see", "#", "4"]),
    (
      "first.last@example.org and mailto:ann@example.org",
      ["first.last@example.org", "and", "mailto:ann@example.org"]
    ),
    ("ftp://example.org/a_(b)", ["ftp://example.org/a_(b)"]),
    ("on Sat. 5 but he sat.", ["on", "Sat.", "5", "but", "he", "sat", "."]),
  ])
  func runsOfMarks(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }
}
