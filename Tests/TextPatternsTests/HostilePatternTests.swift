import NewsModel
import Synchronization
import Testing
import TextPatterns

@Suite("Patterns made to hang or to fill the memory")
struct HostilePatternTests {
  private static let letters = String(repeating: "a", count: 40) + "!"

  @Test(
    "A pattern that matches in too many ways gives up, each time after the same steps",
    arguments: ["^(a+)+$", "(a|aa)+$", "(?i)^(?:A+)+$", "(a+|(?C)a)+$", "^(?=(a+)+!!)"]
  )
  func tooManyWays(_ pattern: String) throws {
    let pattern = try TextPattern(pattern)
    #expect(throws: TextPatternOverrun.steps(20_008_200)) {
      try pattern.isFound(in: Self.letters)
    }
  }

  // Each place costs little, and none is tried in two ways: it is their number that hurts.
  @Test("The bound is over all places of a text")
  func manyPlaces() throws {
    let text = String(repeating: "a", count: 50_000)
    #expect(throws: TextPatternOverrun.steps(30_000_000)) {
      try TextPattern("a[^bc]*[bc]").matches(in: text)
    }
  }

  // A reference that fails at its last byte moved nothing, and cost one step however long it was.
  @Test(
    "What a reference to a group compares is counted, also where it fails",
    arguments: [#"^(a++).*?\1!"#, #"^(?<it>a++).*?\k<it>!"#, #"^(a++).*?\g{-1}!"#]
  )
  func failingReferences(_ pattern: String) throws {
    let group = String(repeating: "a", count: 8_000)
    let text = group + String(repeating: "b" + group.dropLast(), count: 10)
    #expect(throws: TextPatternOverrun.steps(20_000_000 + 200 * text.utf8.count)) {
      try TextPattern(pattern).isFound(in: text)
    }
    let few = try TextPattern("(a+)b\\1c").matches(in: "aab aabaac")
    #expect(few.map(\.range) == [TextRange(4, 10)])
  }

  @Test("Ways that are kept open take bounded memory; calls without an end are found")
  func memory() throws {
    let text = String(repeating: "ab", count: 1_000_000)
    #expect(throws: TextPatternOverrun.memory(64 << 20)) {
      try TextPattern("^(a|b|x)*y").isFound(in: text)
    }
    #expect(throws: TextPatternOverrun.recursion) { try TextPattern("(?R)").isFound(in: "a") }
  }

  @Test(
    "What would compile to too much is refused",
    arguments: [
      String(repeating: "(", count: 10_000) + String(repeating: ")", count: 10_000),
      String(repeating: "(", count: 10_000), "(a{1000}){10000}", "((a{1,1000}){1,1000}){1,1000}",
      "(?:(?:(?:){1000}){1000}){1000}", String(repeating: "a", count: 1 << 20),
      String(repeating: "a|", count: 30_000), "a{65536}", String(repeating: "[", count: 50_000),
      String(repeating: "(?:a", count: 300), String(repeating: "(?=", count: 20_000),
    ]
  )
  func tooLarge(_ pattern: String) {
    #expect(throws: TextPatternError.self) { _ = try TextPattern(pattern) }
  }

  @Test("A long list of words is a pattern")
  func longList() throws {
    let words = (1...600).map { "word\($0)" }.joined(separator: "|")
    #expect(try TextPattern("\\b(?:\(words))\\b").matches(in: "word1 word600 word601").count == 2)
  }

  @Test("A sign stops a search within one match and between matches")
  func stopped() throws {
    let isAsked = Atomic(0)
    let third = StopSign { isAsked.add(1, ordering: .relaxed).newValue >= 3 }
    #expect(throws: Stopped.self) {
      try TextPattern("^(a+)+$").isFound(in: Self.letters, until: third)
    }
    #expect(isAsked.load(ordering: .relaxed) == 3)
    let text = String(repeating: "b", count: 100_000)
    #expect(throws: Stopped.self) {
      try TextPattern("b").matches(in: text, until: StopSign { true })
    }
    #expect(try TextPattern("b").matches(in: "b", until: StopSign { true }).count == 1)
  }

  @Test("A search after one that gave up finds what there is")
  func again() throws {
    let pattern = try TextPattern("^(a+)+$")
    #expect(throws: TextPatternOverrun.self) { try pattern.isFound(in: Self.letters) }
    #expect(try pattern.matches(in: "aaa").map(\.range) == [TextRange(0, 3)])
  }
}
