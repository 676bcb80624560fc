// Organizations that the rest of an article tells, and what is none.

import English
import NewsModel
import Testing

@Suite struct WholeOrganizationsTests {
  private func organizations(_ text: String) -> [String] {
    names(text).filter { $0.hasPrefix("organization ") }.map { String($0.dropFirst(13)) }
  }

  @Test(arguments: [
    (
      "The Boston Varmints lost on Monday. The Varmints have now lost ten games.",
      ["Boston Varmints", "Varmints"]
    ),
    (
      "The crowd saw Jacksonville Jaguars lose. Jaguars players left early.",
      ["Jacksonville Jaguars", "Jaguars"]
    ),
    ("Warren Gunnels met George Soros in Beverly Hills near Niagara Falls.", []),
    ("They live in New Orleans and fly to Buenos Aires.", []),
  ])
  func `a town and what its team is called are a team`(text: String, expected: [String]) {
    #expect(organizations(text) == expected)
  }

  @Test(arguments: [
    (
      "The Norwegian Harbour Workers Organisation (NHWO) spoke first. Then the NHWO left the room.",
      ["Norwegian Harbour Workers Organisation", "NHWO", "NHWO"]
    ),
    (
      "The men of the KTVA spoke. Somebody in the KTVA thought so. A month later the KTVA was shut.",
      ["KTVA", "KTVA", "KTVA"]
    ),
  ])
  func `an acronym is a body's with evidence`(text: String, expected: [String]) {
    #expect(organizations(text) == expected)
  }

  @Test(arguments: [
    (
      "They bought shares in Orvexa last week, and Orvexa rose.", ["Orvexa", "Orvexa"]
    ),
    ("The contract with Brenkov, Inc. was signed in Oslo.", ["Brenkov, Inc."]),
    (
      "They like Google, Microsoft, Orvexa and Apple.", ["Google", "Microsoft", "Orvexa", "Apple"]
    ),
    // Titles stand beside people.
    ("It was Mr. Holm who spoke. Officials work with Mr. Holm on it.", []),
  ])
  func `what stands beside a name tells an organization`(text: String, expected: [String]) {
    #expect(organizations(text) == expected)
  }

  @Test func `a court of two lands that are one is one`() {
    let text = "They were heard by the Bosnia and Herzegovina Court of Appeal on Monday."
    #expect(names(text) == ["organization Bosnia and Herzegovina Court of Appeal"])
  }

  /// No model saw a name there, and nothing was made whole where there was none.
  @Test func `a ministry at the beginning of a sentence is one, and not its country`() {
    let text = "The Norwegian Ministry of Trade denied the report. Norway said nothing."
    #expect(names(text) == ["organization Norwegian Ministry of Trade", "place Norway"])
  }

  /// The word before `such as` was looked for before the beginning of the text.
  @Test func `a text may begin with as`() {
    #expect(names("like the Orvexa").count < 2)
    #expect(names("as Orvexa").count < 2)
    #expect(names("Firms as Orvexa Plimco. Ada Brand left.").contains("person Ada Brand"))
  }
}
