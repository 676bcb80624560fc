// Names that the models cut, made whole.

import English
import NewsModel
import Testing

@Suite struct WholeNamesTests {
  @Test(arguments: [
    ("Said on Monday, Gerda \"The Hook\" Maling was late.", ["person Gerda \"The Hook\" Maling"]),
    ("They met Robert “Bo” Skarn there.", ["person Robert “Bo” Skarn"]),
  ])
  func `a nickname in quotation marks is a part of the name`(text: String, expected: [String]) {
    #expect(names(text).filter { $0.contains("person") } == expected)
  }

  @Test(arguments: [
    "Hope Marlin, the harbour master, was late. Marlin slept.\n\nHope Marlin left.",
    "Drew Marlin, the harbour master, was late. Marlin slept.\n\nDrew Marlin left.",
    "May Marlin, the harbour master, was late. Marlin slept.\n\nMay Marlin left.",
    "Bent Marlin, the harbour master, was late. Marlin slept.\n\nBent Marlin left.",
  ])
  func `a first name may be a word`(text: String) {
    let found = names(text)
    #expect(found.first == "person " + text.split(separator: ",")[0])
    #expect(found.count == 3 && found[1] == "person Marlin" && found[2] == found[0])
  }

  @Test func `a question begins with no first name`() {
    #expect(!names("Ada Marlin is here. Will Marlin leave?").contains("person Will Marlin"))
  }

  @Test(arguments: [
    ("The minister, Lisa-Marie Holm-Gade, left.", "person Lisa-Marie Holm-Gade"),
    ("The minister, Arno von der Aue, left.", "person Arno von der Aue"),
    ("The minister, Joost van den Brink, left.", "person Joost van den Brink"),
    ("The minister, Khalid bin Nasser al-Hamdi, left.", "person Khalid bin Nasser al-Hamdi"),
    ("Senator Paul Gravel Jr. left.", "person Paul Gravel Jr."),
    ("Senator Paul Gravel III left.", "person Paul Gravel III"),
  ])
  func `hyphens, small words and suffixes belong to names`(text: String, expected: String) {
    #expect(names(text) == [expected])
  }

  @Test(arguments: [
    ("She met the engineer Anne-\nMarie Holm in Oslo.", "person Anne-\nMarie Holm"),
    ("She met Arno von der\nAue in Oslo.", "person Arno von der\nAue"),
    ("She met Paul Gravel\nJr. in Oslo.", "person Paul Gravel\nJr."),
    (
      "They went to the Ministry of\nTrade and Industry, and later home.",
      "organization Ministry of\nTrade and Industry"
    ),
  ])
  func `a name goes on behind the end of a line`(text: String, expected: String) {
    #expect(names("The mayor said that the harbour\nwas shut. " + text).contains(expected))
  }

  @Test func `a surname with its small words may begin a sentence`() {
    let found = names("The minister, Arno von der Aue, came. Von der Aue left.")
    #expect(found == ["person Arno von der Aue", "person Von der Aue"])
  }

  @Test(arguments: [
    (
      "The Ministry of Trade and Industry denied it.", "organization Ministry of Trade and Industry"
    ),
    ("It was the Truth and Recovery Commission.", "organization Truth and Recovery Commission"),
    ("They asked Brandt & Lindt about it.", "organization Brandt & Lindt"),
  ])
  func `institutions hold and`(text: String, expected: String) {
    #expect(names(text) == [expected])
  }

  @Test(arguments: [
    "The Ministry of Trade and Oslo agreed.", "The study (Brandt & Lindt, 2010) was read.",
  ])
  func `what are two stay two`(text: String) {
    #expect(names(text).count == 2)
  }

  @Test func `a name that stands in a text a thousand times is completed as often`() {
    let text = String(repeating: "They saw Arno von der Aue there. ", count: 200)
    #expect(Set(names(text)) == ["person Arno von der Aue"])
  }
}
