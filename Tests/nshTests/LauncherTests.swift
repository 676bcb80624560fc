import Glibc
import PseudoTerminal
import Testing

/// The ways to run, and the exit codes.
@Suite struct LauncherTests {
  @Test(
    "The exit code tells how a script ended",
    arguments: [
      ("print 1", 0, ""),
      ("", 0, ""),
      ("print (1 / 0)", 1, "error: division by zero\n ┌ <command>:1:10\n"),
      ("assert 1 == 2, \"not so\"", 1, "error: the assertion does not hold: not so\n"),
      ("load nowhere", 1, "error: nothing could be loaded: nowhere: no such file or folder\n"),
      ("prnt 1", 2, "error: unknown command 'prnt'\n"),
      ("print (1 +", 2, "error: "),
      ("quit", 0, ""),
      ("quit 7", 7, ""),
    ] as [(String, Int32, String)]
  )
  func exitCodes(code: String, status: Int32, message: String) throws {
    let outcome = try Nsh()("-c", code)
    #expect(outcome.status == status)
    #expect(outcome.messages.contains(message))
    #expect(outcome.messages.isEmpty == message.isEmpty)
  }

  @Test("A script file gets its arguments and its folder")
  func file() throws {
    let nsh = try Nsh()
    mkdir(nsh.folder.path + "/scripts", 0o755)
    try nsh.folder.write("print $args\nprint $dir", to: "scripts/a.nsh")
    let outcome = try nsh("scripts/a.nsh", "one", "--json", "-c", "two words")
    #expect(outcome.text == "one, --json, -c, two words\nscripts\n")
    #expect(outcome.status == 0)
  }

  @Test("-i stays at the prompt after a script, with its variables, also where it fails")
  func stay() throws {
    let nsh = try Nsh()
    try nsh.folder.write("let a = 41\nprint $args $dir\nprint (1 / 0)\nlet b = 1", to: "a.nsh")
    let terminal = try nsh.onTerminal(["-i", "a.nsh", "x"])
    try terminal.wait(for: "x .\n")
    try terminal.wait(for: "division by zero")
    try terminal.wait(for: "nsh> ")
    try terminal.send("print ($a + 1)\r")
    try terminal.wait(for: "\n42\nnsh> ")
    try terminal.send("\u{4}")
    #expect(try terminal.waitForExit() == 0)
    let code = try nsh.onTerminal(["-i", "-c", "let b = 2"])
    try code.wait(for: "nsh> ")
    try code.send("print $b\r")
    try code.wait(for: "\n2\nnsh> ")
    let quitting = try nsh.onTerminal(["-i", "-c", "quit 4"])
    #expect(try quitting.waitForExit() == 4)
  }

  /// `$dir` was that of the journal when it was replayed, and the script's inputs were not found.
  @Test("The journal of a prompt that follows a script knows the script's folder and arguments")
  func journalOfFolder() throws {
    let nsh = try Nsh()
    mkdir(nsh.folder.path + "/scripts", 0o755)
    try nsh.folder.write(
      "let lines = lines \"${dir}/list.txt\"\nlet call = \"$args $dir\"",
      to: "scripts/a.nsh"
    )
    try nsh.folder.write("one\n", to: "scripts/list.txt")
    let terminal = try nsh.onTerminal(["-i", "--journal", "kept.nsh", "scripts/a.nsh", "x"])
    try terminal.wait(for: "nsh> ")
    try terminal.send("journal written.nsh\r")
    try terminal.wait(for: "2 statements")
    try terminal.wait(for: "nsh> ")
    try terminal.send("\u{4}")
    #expect(try terminal.waitForExit() == 0)
    for journal in ["kept.nsh", "written.nsh"] {
      #expect(nsh.folder.read(journal).contains("# argument \"x\"\n# folder \"scripts\"\n"))
      let outcome = try nsh("replay", journal)
      #expect(outcome.status == 0, "\(outcome.messages)")
    }
  }

  @Test("Without a terminal -i changes nothing")
  func stayNowhere() throws {
    let outcome = try Nsh()("-i", "-c", "print 1")
    #expect(outcome.text == "1\n" && outcome.status == 0)
  }

  @Test("-c takes code and its arguments")
  func code() throws {
    let outcome = try Nsh()("-c", "print $args", "one", "--check")
    #expect(outcome.text == "one, --check\n")
  }

  @Test("- and no argument take the script from standard input", arguments: [[], ["-", "x"]])
  func standardInput(arguments: [String]) throws {
    let nsh = try Nsh()
    let pipe = try Pipe()
    defer { close(pipe.reading) }
    let child = try nsh.start(arguments, streams: [0: pipe.reading])
    // All of standard input is one script: what is defined at its end holds at its start.
    for part in ["print (f($args))\n", "def f(x) { return count($x) }\n"] {
      _ = part.withCString { write(pipe.writing, $0, strlen($0)) }
    }
    close(pipe.writing)
    let outcome = try child.outcome()
    #expect(outcome.text == "\(max(0, arguments.count - 1))\n")
    #expect(outcome.messages.isEmpty)
    #expect(outcome.status == 0)
  }

  @Test("Without a terminal only results reach standard output")
  func onlyResults() throws {
    let script = """
      load '\(Fixture.harbour)' nowhere.txt
      let n = (docs | count)
      print $n
      note d1 "seen"
      export out.json
      docs | select id
      """
    let outcome = try Nsh()(input: script)
    #expect(outcome.text == "5\nid\nd1\nd2\nd3\nd4\nd5\n")
    #expect(outcome.messages.contains("loaded 5 articles, 1 skipped\n"))
    #expect(outcome.status == 0)
  }

  @Test("Articles cannot come from where the script comes from")
  func standardInputOnce() throws {
    let outcome = try Nsh()(input: "load -\n")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("standard input holds the script"))
    #expect(outcome.messages.contains("run the script from a file"))
  }

  @Test("An article comes from standard input")
  func article() throws {
    let outcome = try Nsh()("-c", "load -\ndocs | get words", input: "The ship is late again.\n")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("5"))
  }

  @Test("SIGINT stops a script: 130")
  func interrupt() throws {
    let nsh = try Nsh()
    let script = "print started\nfor i in range(1000000) { let x = $i * 2 }\nprint finished"
    // env(1) becomes the program, so the signal reaches it.
    let child = try nsh.start(["-c", script])
    try child.wait(for: "started\n")
    child.signal(SIGINT)
    let outcome = try child.outcome()
    #expect(outcome.status == 130)
    #expect(outcome.text == "started\n")
    #expect(outcome.messages == "interrupted\n")
  }

  @Test("A replay is done without a word on standard output, or says what differs: 3")
  func replay() throws {
    let nsh = try Nsh()
    let text = "Mayor Ada Quill said the bridge was closed.\n\nShe may open it on Friday.\n"
    try nsh.folder.write(text, to: "a.txt")
    #expect(try nsh("-c", "load a.txt\nexport f.json").status == 0)
    let before = nsh.folder.read("f.json")
    let same = try nsh("replay", "f.json")
    #expect(same.status == 0)
    #expect(same.text.isEmpty)
    #expect(same.messages.contains("'f.json' is the same, byte for byte"))

    try nsh.folder.write(text + "\nNobody was hurt, Quill said.\n", to: "a.txt")
    let other = try nsh("replay", "f.json")
    #expect(other.status == 3)
    #expect(other.messages.contains("'f.json' differs"))
    #expect(other.text.contains("document"))
    #expect(nsh.folder.read("f.json") == before)
  }

  @Test("A replay of what is no export names the file", arguments: ["nowhere.json", "a.txt"])
  func replayOfNothing(name: String) throws {
    let nsh = try Nsh()
    try nsh.folder.write("no findings", to: "a.txt")
    let outcome = try nsh("replay", name)
    #expect(outcome.status == 1)
    #expect(outcome.messages.hasPrefix("error: '\(name)' "))
  }
}
