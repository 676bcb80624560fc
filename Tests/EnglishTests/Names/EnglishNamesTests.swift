// Which names are found, where they begin and end, and what kind they are.

import English
import NewsModel
import Testing

@Suite struct EnglishNamesTests {
  @Test(arguments: [
    ("Yesterday President Ada Brand met Mr. Lundqvist.", ["person Ada Brand", "person Lundqvist"]),
    ("US President Donald Marsh spoke.", ["place US", "person Donald Marsh"]),
    ("It was said by John F. Kettle in May.", ["person John F. Kettle"]),
    ("The crew of Bashar al-Hadid left.", ["person Bashar al-Hadid"]),
    ("Foreign Minister Helen Voss was there.", ["person Helen Voss"]),
  ])
  func peopleWithoutTitles(text: String, expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test(arguments: [
    ("He studied at the University of Harborville.", ["organization University of Harborville"]),
    ("The Ministry of Health denied it.", ["organization Ministry of Health"]),
    ("The report of NATO and the Kremlin came.", ["organization NATO", "organization Kremlin"]),
    ("They sued Lundqvist Shipping Corp. in June.", ["organization Lundqvist Shipping Corp."]),
    ("The Russian Foreign Ministry wrote.", ["organization Russian Foreign Ministry"]),
  ])
  func organizations(text: String, expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test(arguments: [
    ("She lives in Eastern Europe now.", ["place Eastern Europe"]),
    ("Ukraine's army and the U.S. agreed.", ["place Ukraine", "place U.S."]),
    ("They met near Gravenholm on Monday.", ["place Gravenholm"]),
    ("The ship sank in the Aldern River.", ["place Aldern River"]),
    ("A US-brokered deal", ["place US"]),
  ])
  func places(text: String, expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test func peoplesAreGroupsAndAdjectivesAreNothing() {
    #expect(
      names("The unity of Russians and Ukrainians is old.") == [
        "group Russians", "group Ukrainians",
      ]
    )
    #expect(names("These are Russian objectives.") == [])
  }

  @Test(arguments: [
    "Any perceived shift matters.", "Stay tuned, folks.", "Let us go on.", "Then it was Monday.",
    "In July I left.", "It is about us, not who we are.",
  ])
  func beginningsAreNoNames(text: String) {
    #expect(names(text) == [])
  }

  @Test func titleCaseLinesShowOnlyKnownNames() {
    let text = "Brand Says Harbor Deal Is Dead\n\nThe deal with Ada Brand is off."
    #expect(names(text) == ["person Brand", "person Ada Brand"])
  }

  @Test func wholeNameDecidesShortForms() {
    let text = "The boat of Vera Kesselring sank. People saw Kesselring swim."
    #expect(names(text) == ["person Vera Kesselring", "person Kesselring"])
  }

  @Test(arguments: [
    ("Ships left the port of Gravenholm today.", ["place Gravenholm"]),
    ("They sailed into the old Gravenholm harbour.", ["place Gravenholm"]),
  ])
  func unknownPlacesAreToldByWhatStandsAround(text: String, expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test func longFormOfACountryTellsItsCommonName() {
    let text = "The Federation of Lunara voted. He said that Lunara would help."
    #expect(names(text) == ["place Federation of Lunara", "place Lunara"])
  }

  @Test func demonymsAreFormedFromPlacesOfTheArticle() {
    let text = "We know Lunara. The Lunaran fleet and a Lunaran left. Some Lunarans saw Lunara."
    #expect(names(text) == ["place Lunara", "group Lunarans", "place Lunara"])
  }

  @Test func wordWrittenSmallElsewhereIsNoName() {
    #expect(names("The skiffel sank. He saw the Skiffel there.") == [])
  }

  @Test func adjectiveOfAPlaceOfTheArticleIsNoProperNoun() {
    let tokens = annotate("She sailed to Lunara. The Lunaran fleet left Lunara.").tokens
    #expect(tokens.first { $0.lower == "lunaran" }?.tag == .adjective)
  }

  @Test func whatIsWrittenSmallElsewhereIsNoNameInATitle() {
    let text = "Beyond the Skerry\n\nAda Brand saw the skerry. She knows that skerry well."
    #expect(!names(text).contains { $0.contains("Skerry") })
  }

  @Test func surnameIsFoundWhereAnyWordHasACapital() {
    let text = "We met Ada Brand there. It rained. Brand left."
    #expect(names(text) == ["person Ada Brand", "person Brand"])
  }
}
