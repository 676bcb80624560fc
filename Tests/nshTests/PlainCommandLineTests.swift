import Testing

@testable import nsh

@Suite struct PlainCommandLineTests {
  @Test(
    arguments: [
      ([], nil, []),
      (["brief.nsh"], nil, ["brief.nsh"]),
      (["brief.nsh", "--json", "-c"], nil, ["brief.nsh", "--json", "-c"]),
      (["-c", "print 1"], "print 1", []),
      (["-c", ""], "", []),
      (["-c", "print $args", "a", "--help"], "print $args", ["a", "--help"]),
    ] as [([String], String?, [String])]
  )
  func `words without options are read as they stand`(
    _ words: [String],
    _ code: String?,
    _ arguments: [String]
  ) throws {
    let plain = try #require(PlainCommandLine(words))
    #expect(plain.code == code)
    #expect(plain.arguments == arguments)
  }

  @Test(arguments: [
    ["-"], ["--check", "x.nsh"], ["--json", "-c", "print 1"], ["-c"], ["-c", "--json"],
    ["-c", "print 1", "--json"], ["--version"], ["replay", "x.json"], ["fmt", "x.nsh"],
    ["-cprint 1"],
  ])
  func `options and verbs are left to the parser`(_ words: [String]) {
    #expect(PlainCommandLine(words) == nil)
  }
}
