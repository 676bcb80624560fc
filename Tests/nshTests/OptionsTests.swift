import Glibc
import Testing

/// The options of the command line.
@Suite struct OptionsTests {
  @Test("--version and --help answer on standard output")
  func answers() throws {
    let nsh = try Nsh()
    let version = try nsh("--version")
    #expect(version.text.hasPrefix("nsh 0."))
    #expect(version.text.split(separator: "\n").count == 1)
    let help = try nsh("--help")
    for option in ["--json", "--quiet", "--check", "--sandbox", "--errors", "nsh replay"] {
      #expect(help.text.contains(option), "\(option)")
    }
    #expect(version.status == 0 && help.status == 0)
    #expect(version.messages.isEmpty && help.messages.isEmpty)
    #expect(try nsh("replay", "--help").text.contains("--root"))
  }

  @Test(
    "Wrong usage is told on standard error: 2",
    arguments: [
      (["--colour"], "unknown option '--colour'"),
      (["--color", "maybe", "-c", "print 1"], "'maybe' is invalid for '--color <when>'"),
      (["-c"], "Missing value for '-c <code>'"),
      (["--check"], "there is nothing to check"),
      (["replay"], "Missing expected argument '<recording>'"),
      (["--sandbox", "nowhere", "-c", "print 1"], "The sandbox 'nowhere' is not a folder"),
      (["--sandbox", "", "-c", "print 1"], "The sandbox is empty"),
      (["--journal", "", "-c", "print 1"], "The journal is empty"),
      (["replay", "x", "--root", ""], "The root is empty"),
    ]
  )
  func wrongUsage(words: [String], message: String) throws {
    let outcome = try Nsh().start(words).outcome()
    #expect(outcome.status == 2)
    #expect(outcome.text.isEmpty)
    #expect(outcome.messages.contains(message))
  }

  @Test("--json shows results as JSON")
  func json() throws {
    let outcome = try Nsh()("--json", "-c", "print (1 + 1)\n[{a: 1, b: \"x\"}]")
    #expect(outcome.text.hasSuffix("[\n  {\n    \"a\": 1,\n    \"b\": \"x\"\n  }\n]\n"))
    #expect(outcome.messages.isEmpty)
  }

  @Test(
    "--json is the session's option from the start, and behind a script or an argument one of theirs"
  )
  func jsonOption() throws {
    let nsh = try Nsh()
    let outcome = try nsh("--json", "-c", "[{a: 1}]\noption json off\n[{a: 2}]\n[{a: 3}] --json")
    #expect(outcome.text == "[\n  {\n    \"a\": 1\n  }\n]\na\n2\n[\n  {\n    \"a\": 3\n  }\n]\n")
    #expect(try nsh("-c", "[{a: 1}]", "--json").text == "[\n  {\n    \"a\": 1\n  }\n]\n")
    #expect(try nsh("-c", "print $args[1]", "x", "--json").text == "--json\n")
    try nsh.folder.write("print $args[0]", to: "a.nsh")
    #expect(try nsh("a.nsh", "--json").text == "--json\n")
  }

  @Test("--quiet leaves errors only")
  func quiet() throws {
    let nsh = try Nsh()
    let outcome = try nsh("--quiet", "-c", "load '\(Fixture.harbour)' nowhere\ndocs | count")
    #expect(outcome.text == "5\n")
    #expect(outcome.messages.isEmpty)
    #expect(try nsh("--quiet", "-c", "load nowhere").messages.hasPrefix("error: nothing could"))
  }

  @Test("Colours are for terminals, unless they are asked for")
  func color() throws {
    let nsh = try Nsh()
    #expect(!(try nsh("-c", "prnt").errors.contains(0x1B)))
    #expect(!(try nsh("--color", "never", "-c", "prnt").errors.contains(0x1B)))
    #expect(try nsh("--color", "always", "-c", "prnt").errors.contains(0x1B))
  }

  @Test("--sandbox refuses to read and to write outside its folder")
  func sandbox() throws {
    let nsh = try Nsh()
    try nsh.folder.write("print 1", to: "outside.nsh")
    try nsh.folder.write("The ship is late.", to: "outside.txt")
    let inside = try Nsh()
    try inside.folder.write("The ship is here.", to: "inside.txt")
    let box = inside.folder.path
    func run(_ code: String) throws -> Outcome { try nsh("--sandbox", box, "-c", code) }

    #expect(try run("load '\(box)/inside.txt'\nexport '\(box)/out.json'").status == 0)
    #expect(inside.folder.read("out.json").hasPrefix("{"))
    for code in [
      "load outside.txt", "load '\(box)/../outside.txt'",
      "load '\(box)/inside.txt'\nexport '\(nsh.folder.path)/out.json'",
      "load '\(box)/inside.txt'\nexport '\(box)/../out.json'",
      "run '\(nsh.folder.path)/outside.nsh'",
    ] {
      let outcome = try run(code)
      #expect(outcome.status == 1, "\(code)")
      #expect(outcome.messages.contains("outside the sandbox \(box)"), "\(code)")
    }
    #expect(nsh.folder.read("out.json").isEmpty)
    #expect(try nsh("--sandbox", box, "outside.nsh").status == 2)
  }

  /// `--root` was once where a relative sandbox started from.
  @Test("A relative sandbox stays where it is in a replay from another root")
  func sandboxOfReplay() throws {
    let nsh = try Nsh()
    for folder in ["box", "out"] { mkdir(nsh.folder.path + "/" + folder, 0o755) }
    try nsh.folder.write("The ship is late.", to: "out/a.txt")
    try nsh.folder.write("# nsh 0.1.0, model en-4\nload a.txt\n", to: "box/j.nsh")
    for sandbox in ["box", "./box"] {
      let outcome = try nsh("--sandbox", sandbox, "replay", "box/j.nsh", "--root", "out")
      #expect(outcome.status != 0)
      #expect((outcome.text + outcome.messages).contains("outside the sandbox"), "\(sandbox)")
    }
  }
}
