// The arguments of scripts that say what they take.

import NewsLoading
import NewsSession
import ShellEngine
import ShellSyntax
import SyntaxTesting
import Testing

@Suite struct ScriptBindingTests {
  private static let script = """
    # Shows what it is given.
    param n: int, "a number"
    param word = "w"
    param quick = false
    param tags: list = []
    print $n $word $quick (join($tags, "+")) (join($args, "+"))
    """

  /// What the script shows for these words, or the codes of what is wrong.
  private func run(_ words: [String], _ text: String = script) -> String {
    let record = ScriptRecord(name: "s.nsh", arguments: words, text: text)
    let test = TestShell(script: record)
    let result = test.shell.run(Source(name: "s.nsh", text: text))
    if case .rejected(let faults, let source) = result {
      return faults.map { "\($0.code) \(source[$0.range])" }.joined(separator: ", ")
    }
    return test.host.take().joined(separator: "\n")
  }

  @Test(arguments: [
    Case("--n 1", "1 w false  "),
    Case("--n=1 --word=x=y --quick", "1 x=y true  "),
    Case("a --n -1 b --tags x --tags y c", "-1 w false x+y a+b+c"),
    Case("--n 1 -- --n 2", "1 w false  --n+2"),
    Case("--n 1 - -x", "1 w false  -+-x"),
    Case("--n 1 --word=--x", "1 --x false  "),
    Case("", "missing-argument s.nsh"),
    Case("--n", "flag-without-value --n"),
    Case("--n --quick", "flag-without-value --n"),
    Case("--n 1 --n 2", "repeated-flag --n"),
    Case("--n 1 --quick=no", "switch-with-value --quick=no"),
    Case("--n 1.0", "wrong-argument 1.0"),
    Case("--n 99999999999999999999", "wrong-argument 99999999999999999999"),
    Case("--n +1", "wrong-argument +1"),
    Case("--wrod x --m", "unknown-flag --wrod, unknown-flag --m, missing-argument s.nsh"),
  ])
  func `words are bound, or all that is wrong with them is told`(_ one: Case) {
    #expect(run(one.text.split(separator: " ").map(String.init)) == one.expected)
  }

  @Test func `faults stand in the words as a shell would read them`() {
    #expect(run(["it's", "--n", "a b"]) == "wrong-argument 'a b'")
    #expect(run(["", "--n", "$x"]) == "wrong-argument '$x'")
  }

  @Test func `nothing runs, and the journal has nothing of it, where somebody asks for help`() {
    let text = "param n: int\nprint ran\n"
    #expect(run(["--help"], text).hasPrefix("nsh s.nsh --n N"))
    #expect(run(["--help"], "print $args") == "--help")
  }

  @Test(arguments: [
    Case("string 1", "1"), Case("float 1", "1"), Case("float 1e3", "1000"),
    Case("float .5", "wrong-argument .5"), Case("float 0x1", "wrong-argument 0x1"),
    Case("float nan", "wrong-argument nan"), Case("float 1e999", "wrong-argument 1e999"),
    Case("date 2025-03-18", "2025-03-18"), Case("date 2025-02-30", "wrong-argument 2025-02-30"),
  ])
  func `a word is read as its kind is written`(_ one: Case) {
    let words = one.text.split(separator: " ").map(String.init)
    let kind = words[0]
    let shown = kind == "float" ? "$x | to json" : "print $x"
    #expect(run(["--x", words[1]], "param x: \(kind)\n\(shown)") == one.expected)
  }

  @Test func `a journal of a script with parameters gives the same again`() throws {
    let place = try Place()
    try place.write("Varn\r\nKell\r\n", to: "names.txt")
    let text = """
      param file: string
      param n = 1
      load harbour
      let names = lines $file
      let m = $n + 1

      """
    let record = ScriptRecord(
      name: "s.nsh",
      arguments: ["--file", "names.txt", "--n", "5"],
      text: text
    )
    let test = TestShell(place, script: record)
    test.run(text, name: "s.nsh")
    test.run("journal j.nsh")
    let journal = try place.text("j.nsh")
    #expect(journal.contains("# argument \"--file\"\n") && journal.contains(" names.txt\n"))
    func rows() throws -> [[String]] {
      let replay = JournalReplay(journal, name: "j", files: place.files, host: RecordingHost())
      return try replay.run().differences.rows.map { $0.cells.prefix(3).map(\.text) }
    }
    #expect(try rows() == [])
    // A name that is defined twice makes the journal's statements run one by one.
    let twice = journal + "let m = 1\nlet n = 2\n"
    let replay = JournalReplay(twice, name: "j", files: place.files, host: RecordingHost())
    #expect(try replay.run().differences.rows.isEmpty)
    try place.write("Varn\n", to: "names.txt")
    #expect(
      try rows() == [
        ["changed", "input", "names.txt"], ["changed", "statement", "let names = lines $file"],
      ]
    )
  }

  @Test func `what a script was checked with is not asked for again`() throws {
    let shell = TestShell().shell
    let source = Source(name: "s.nsh", text: Self.script)
    #expect(shell.check(source).isEmpty)
    let faults = shell.check(["--m", "1"], for: source)?.1.map(\.code)
    #expect(faults == [.unknownFlag, .missingArgument])
    #expect(shell.check(["--help"], for: source) == nil)
  }
}
