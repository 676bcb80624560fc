// The language knows of its surroundings what `ProgramEnvironment` says, and tells it all that happens.

import Testing

@Suite struct EnvironmentTests {
  @Test func `each statement begins and ends, and says what it stores`() {
    let environment = PlainEnvironment()
    #expect(run("let a = 1 + 1\n$a", in: environment) == .done)
    #expect(
      environment.told == ["begins let a = 1 + 1", "has effect", "stores 2", "begins $a", "ends"]
    )
    #expect(environment.shown == ["2"])
  }

  @Test func `a statement that fails is told once, and nothing behind it runs`() {
    let environment = PlainEnvironment()
    #expect(run("[1][3]\necho a", in: environment) == .failed("there is no element 3"))
    #expect(environment.told == ["begins [1][3]", "fails"])
  }

  @Test func `a command is for the environment, a stage for the language`() {
    let environment = PlainEnvironment()
    #expect(run("echo abc\n[{a: 2}, {a: 1}] | sort-by a | get a", in: environment) == .done)
    #expect(environment.told.filter { $0.hasPrefix("runs") } == ["runs echo"])
    #expect(environment.shown == ["styled abc", "1, 2"])
  }

  @Test func `a styled text is styled where it is a statement's own result, and plain elsewhere`() {
    let environment = PlainEnvironment()
    #expect(run("let a = (echo abc)\n$a\necho abc", in: environment) == .done)
    #expect(environment.shown == ["abc", "styled abc"])
  }

  @Test func `nothing is checked that a command does not have`() {
    let environment = PlainEnvironment()
    #expect(run("claims", in: environment) == .rejected(["unknown command 'claims'"]))
    #expect(environment.told.isEmpty)
  }

  @Test func `the last table is the one that was shown`() {
    let environment = PlainEnvironment()
    #expect(run("[{a: 1}] | first 1\n| count", in: environment) == .done)
    #expect(environment.shown.last == "1")
  }

  @Test func `a loop without an end stops when the user asks`() {
    let environment = PlainEnvironment()
    environment.looksBeforeInterrupt = 3
    #expect(
      run("for n in range(0, 100000) { for m in range(0, 100) { let a = 1 } }", in: environment)
        == .stopped
    )
    #expect(environment.told.last == "fails")
  }
}
