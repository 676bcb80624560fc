import NewsSession
import Testing

@testable import ShellEngine

/// The names of a session are there another day.
@Suite struct RecalledNamesTests {
  /// A place where a session of such statements is in `work`.
  private func yesterday(_ inputs: [String]) throws -> Place {
    let place = try Place()
    let test = TestShell(place)
    for input in ["load harbour"] + inputs + ["save work"] { #expect(test.run(input) == 0) }
    test.shell.end()
    return place
  }

  private func today(_ place: Place) -> TestShell {
    let test = TestShell(place)
    _ = test.output("open work")
    return test
  }

  @Test func `variables have their values and functions use them`() throws {
    let place = try yesterday([
      "let limit = 2", "set limit = $limit + 1", "let hedged = claims --certainty possible",
      "def top(count) { $hedged | first $count | count }",
    ])
    let test = today(place)
    #expect(test.output("$limit").hasSuffix("3"))
    #expect(test.output("top($limit)").hasSuffix("3"))
    #expect(test.output("$hedged | count") == test.output("claims --certainty possible | count"))
  }

  @Test func `each name keeps the value that it had when it was given`() throws {
    let test = today(try yesterday(["let a = 1", "let b = $a", "let a = 2"]))
    #expect(test.output("$b").hasSuffix("1"))
    #expect(test.output("$a").hasSuffix("2"))
  }

  @Test func `what is defined anew is not taken back by what was`() throws {
    let test = today(try yesterday(["let a = 1", "let b = $a + 1"]))
    test.run("let a = 10")
    #expect(test.output("$b").hasSuffix("2"))
    #expect(test.output("$a").hasSuffix("10"))
  }

  @Test func `what is found anew is not written down again`() throws {
    let place = try yesterday(["let hedged = claims --certainty possible"])
    let test = today(place)
    let before = test.output("journal")
    _ = test.output("$hedged | count")
    #expect(test.output("journal") == before)
  }

  @Test func `a statement that changes the session is not run again, and its name is told`() throws
  {
    let test = today(try yesterday(["let kept = compare d1 d2 --as talks"]))
    #expect(test.output("$kept | count").contains("'$kept' could not be found anew"))
  }

  @Test func `what this shell has defined stays when a session is opened`() throws {
    let place = try yesterday(["let a = 1"])
    let test = TestShell(place)
    _ = test.output("let a = 7")
    _ = test.output("open work")
    #expect(test.output("$a").hasSuffix("7"))
  }

  @Test func `the names are known before they are asked for`() throws {
    let test = today(try yesterday(["let limit = 2", "def twice(n) { 2 * $n }"]))
    #expect(test.shell.topLevel.variableNames.contains("limit"))
    #expect(test.shell.topLevel.functionNames.contains("twice"))
    #expect(LineFaults("$limit + twice(3)", cursor: 17, test.shell).ranges().isEmpty)
  }
}
