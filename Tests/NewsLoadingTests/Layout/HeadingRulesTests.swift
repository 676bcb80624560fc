import NewsLoading
import NewsModel
import Testing

/// A paragraph, for headings to head.
let prose = """
  The council met on Monday to settle the question of the ferry, which had kept the island apart \
  from the coast for most of the winter, and it did not settle it.
  """

@Suite struct HeadingRulesTests {
  @Test(arguments: ["\n", "\n\n", "\r\n", "\r\n\r\n"])
  func findsTitleAndHeadings(gap: String) throws {
    let lines = [
      "Island Waits for Its Ferry", prose, "What the Mayor Wants", prose, "A long winter", prose,
    ]
    #expect(
      try outline(lines.joined(separator: gap)) == [
        "1 Island Waits for Its Ferry", "2 What the Mayor Wants", "2 A long winter",
      ]
    )
  }

  @Test(arguments: [
    ("The mayor has promised a new ferry again", 1), ("The mayor promised a new ferry again", 2),
  ])
  func `a line of eight words right below the title is its deck, a shorter one a heading`(
    line: String,
    headings: Int
  ) throws {
    let text = "Island Waits for Its Ferry\n\(line)\n\(prose)"
    #expect(try outline(text).count == headings)
  }

  @Test func withoutATitleTheLeadIsUntitled() throws {
    #expect(try outline("\(prose)\nThe Long Winter\n\(prose)") == ["1 -", "1 The Long Winter"])
    #expect(try outline(prose) == ["1 -"])
  }

  @Test(arguments: [
    "By Marta Quill", "MARTA QUILL, Staff writer", "March 18, 2025", "Date: 18 March 2025",
    "Source: The Harbor Times", "Figure 2. The harbor in winter", "Photo: M. Quill",
    "The ferry was late.", "“We waited all night long”, she said,", "- Bread and salted fish",
    "• Bread and salted fish", "and so it went on", "Dear readers", "https://example.org/ferry",
    "desk@example.org", "Advertisement", "When did the ferry leave?!", "#ferry #island",
  ])
  func isNoHeading(line: String) throws {
    let text = "Island Waits for Its Ferry\n\(prose)\n\(line)\n\(prose)"
    #expect(try outline(text) == ["1 Island Waits for Its Ferry"])
  }

  @Test(arguments: [
    "The Mayor's Plan", "Three plans and no money", "A ferry for all: the mayor's plan",
    "THE MAYOR SPEAKS", "Winter of 2024", "“Not a penny more”", "Remember the Old Ferry!",
    "What Comes Next for Us?", "What comes next for the island?", "Food & drink",
  ])
  func isAHeading(line: String) throws {
    let text = "Island Waits for Its Ferry\n\(prose)\n\(line)\n\(prose)"
    #expect(try outline(text) == ["1 Island Waits for Its Ferry", "2 \(line)"])
  }

  @Test func theQuestionsOfAnInterviewAreNoHeadings() throws {
    let turns = ["Why now?", "Who will pay for it?", "And the old boat?", "Will it float at all?"]
    let text = "A Talk with the Mayor\n" + turns.map { "\($0)\n\(prose)" }.joined(separator: "\n")
    #expect(try outline(text) == ["1 A Talk with the Mayor"])
  }

  @Test func listsAreNoHeadings() throws {
    let list = ["Rope", "Tar", "Paint", "Two anchors", "A new bell"].joined(separator: "\n")
    let text = "Island Waits for Its Ferry\n\(prose)\nThe mayor asked for:\n\(list)\n\(prose)"
    #expect(try outline(text).count <= 2)
    let quantities = "3 ropes of hemp\n2 pots of tar\n14 planks of oak"
    #expect(
      try outline("The Old Boat\n\(prose)\nWhat It Needs\n\(quantities)\n\(prose)") == [
        "1 The Old Boat", "2 What It Needs",
      ]
    )
  }

  @Test func numbersAndUnderlinesMakeLevels() throws {
    let text = """
      On Ferries
      ==========

      \(prose)

      1. History
      \(prose)
      1.1. The Old Boat
      \(prose)
      2. Outlook
      \(prose)
      """
    #expect(
      try outline(text) == ["1 On Ferries", "1 1. History", "2 1.1. The Old Boat", "1 2. Outlook"]
    )
  }

  @Test func headingsMayFollowEachOther() throws {
    let text = "On Ferries\n\(prose)\nGetting There\nBy Boat\n\(prose)"
    #expect(try outline(text) == ["1 On Ferries", "2 Getting There", "2 By Boat"])
  }

  @Test func theLinesBelowATitleAreNoHeadings() throws {
    let text = """
      Island Waits for Its Ferry
      By Marta Quill
      March 18, 2025
      The Harbor Times, Saltmouth, Northern Coast, Ormland
      \(prose)
      The Mayor's Plan
      \(prose)
      """
    #expect(try outline(text) == ["1 Island Waits for Its Ferry", "2 The Mayor's Plan"])
  }
}
