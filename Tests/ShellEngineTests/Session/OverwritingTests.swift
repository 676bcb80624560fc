import NewsLoading
import Testing

@testable import ShellEngine

/// Nothing that nsh did not write, and nothing that a session came from, is replaced without a word. `load 1.txt;
/// export 1.txt` once turned an article into JSON.
@Suite struct OverwritingTests {
  /// A file that is there, what is typed, and what the refusal says of the file.
  typealias Case = (file: String, text: String, input: String, words: String)

  private static let foreign = "holds something that nsh did not write"

  private static let refused: [Case] = [
    ("a.json", "{\"mine\": 1}", "export a.json", foreign),
    ("a", "mine", "export a", foreign),
    ("a.csv", "ship,crew\nMerle,12\n", "docs | select id title | export a.csv", foreign),
    ("a.csv", "id,title,mine\nd1,x,1\n", "docs | select id title | export a.csv", foreign),
    ("a.tsv", "id,title\n", "docs | select id title | export a.tsv", foreign),
    ("a.md", "# Mine\n", "docs | select id title | export a.md", foreign),
    ("a.txt", "mine\n", "docs | select id title | export a.txt", foreign),
    ("a.txt", "mine\n", "print \"x\"; \"x\" | export a.txt", foreign),
    (
      "a.json", "[\n  {\n    \"id\": 1\n  }\n]\n", "docs | select id title | export a.json", foreign
    ),
    ("a.json", "[\n  1\n]\n", "[2] | export a.json", foreign),
    ("a.jsonl", "{\"id\": 1}\n", "docs | select id title | export a.jsonl", foreign),
    ("a.nsh", "load harbour\n", "journal a.nsh", foreign),
    ("a.nsh", "# nsh is fine\nload harbour\n", "journal a.nsh", foreign),
    ("a.nsh", "# nsh script of mine, model answer\nload\n", "journal a.nsh", foreign),
    ("a.txt", "{\n  \"schema\": \"nsh.findings/1\"", "journal a.txt", foreign),
    (
      "a.nsh", "# nsh 0.1.0, model en-4\nload harbour\nnote d1 old\n", "note d1 new; journal a.nsh",
      "holds a note that this session does not have"
    ),
    ("a.html", "<!DOCTYPE html>\n<p>mine", "report a.html", foreign),
    ("a.html", "<p>mine", "export a.html", foreign),
    ("run.nsh", "docs | count", "run run.nsh; docs | export run.nsh --format csv", "is a script"),
  ]

  @Test(arguments: refused)
  func `a file of somebody's is left as it was`(one: Case) throws {
    let place = try Place()
    try place.write(one.text, to: one.file)
    let test = TestShell(place)
    test.run("load harbour")
    _ = test.host.take()
    #expect(test.run(one.input) == 1)
    let told = test.host.take().joined(separator: "\n")
    #expect(told.contains("'\(one.file)' is not replaced: it \(one.words)"))
    #expect(told.contains("--force replaces it"))
    #expect(try place.text(one.file) == one.text)

    #expect(test.run(one.input + " --force") == 0)
    #expect(try place.text(one.file) != one.text)
    #expect(test.host.take().last?.hasPrefix("! wrote ") == true)
  }

  @Test(arguments: refused)
  func `at the prompt there is one question`(one: Case) throws {
    let place = try Place()
    try place.write(one.text, to: one.file)
    let test = TestShell(place)
    test.run("load harbour")
    test.host.answers = [false, true]
    #expect(test.run(one.input) == 1)
    #expect(test.host.take().contains("! error: '\(one.file)' is left as it was"))
    #expect(try place.text(one.file) == one.text)
    #expect(test.run(one.input) == 0)
    #expect(try place.text(one.file) != one.text)
    #expect(test.host.questions.count == 2)
    #expect(
      test.host.questions.allSatisfy {
        $0.hasPrefix("'\(one.file)' \(one.words)") && $0.hasSuffix(". Replace it?")
      }
    )
  }

  @Test(
    arguments: [
      "export harbour/coastal-wire.txt --format json",
      "journal harbour/coastal-wire.txt", "docs | export harbour/coastal-wire.txt",
      "docs | export hard.txt", "docs | export soft.txt", "docs | export harbour/../hard.txt",
    ]
  )
  func `an article of the session is left as it was, under any name`(input: String) throws {
    let place = try Place()
    try place.link("soft.txt", to: "harbour/coastal-wire.txt", isHard: false)
    try place.link("hard.txt", to: "harbour/coastal-wire.txt", isHard: true)
    let text = try place.text("harbour/coastal-wire.txt")
    let test = TestShell(place)
    test.run("load harbour")
    _ = test.host.take()
    #expect(test.run(input) == 1)
    #expect(test.host.take().first?.contains("is an article of this session") == true)
    #expect(try place.text("harbour/coastal-wire.txt") == text)
  }

  /// A script that runs every day must not fail on the second.
  @Test(
    arguments: [
      "export f.json", "export f", "docs | export d.csv", "docs | export d.tsv",
      "docs | export d.md",
      "docs | export d.json", "docs | export d.jsonl", "docs | export d.txt", "journal j.nsh",
      "docs | first 0 | export d.json", "docs | count | export n.txt",
      "docs | get id | export n.json",
      "read d1 | export d1.txt", "docs | first | get title | export t.csv",
      "docs | add n = [1, 2] | export n.json", "[] | export e.json",
      "{a: 1, b: [2]} | export r.json",
      "claims | compare d1 | export c.csv", "export f.json --with text,evidence",
      "note d1 x; export f.json", "note d1 x; journal j.nsh",
    ]
  )
  func `what nsh wrote is replaced by what it writes`(input: String) throws {
    let place = try Place()
    for _ in 1...2 {
      let test = TestShell(place)
      test.run("load harbour")
      #expect(test.run(input) == 0)
    }
    // Other articles, and so other rows.
    let test = TestShell(place)
    test.run("load harbour/coastal-wire.txt")
    #expect(test.run(input) == 0)
  }

  /// A copy, as a version control makes one, has no mark: the columns tell.
  @Test(
    arguments: [
      "export f.json", "docs | export d.csv", "docs | export d.tsv", "docs | export d.md",
      "docs | export d.json", "docs | export d.jsonl", "docs | export d.txt", "journal j.nsh",
      "{a: 1, b: [2]} | export r.json",
    ]
  )
  func `a copy of what nsh wrote is replaced too`(input: String) throws {
    let place = try Place()
    let test = TestShell(place)
    test.run("load harbour")
    test.run(input)
    let name = try #require(input.split(separator: " ").last).description
    let text = try place.text(name)
    try place.remove(name)
    try place.write(text, to: name)
    let other = TestShell(place)
    other.run("load harbour/coastal-wire.txt")
    #expect(other.run(input) == 0)
  }

  @Test func `a table that somebody has changed where it lies is left as it was`() throws {
    let place = try Place()
    TestShell(place).run("load harbour; docs | select id title | export d.csv")
    try place.append("d6,mine\n", to: "d.csv")
    let test = TestShell(place)
    test.run("load harbour")
    _ = test.host.take()
    // Where the file system keeps no marks, nobody can tell.
    guard place.files.mark(of: "d.csv") == .changed else { return }
    #expect(test.run("docs | select id title | export d.csv") == 1)
    #expect(test.host.take().first?.contains("was changed since nsh wrote it") == true)
  }

  @Test func `findings with notes that the session does not have are left as they were`() throws {
    let place = try Place()
    TestShell(place).run("load harbour; note d1 x; note d2 y --tag a; export f.json")
    let test = TestShell(place)
    test.run("load harbour; note d3 x")
    _ = test.host.take()
    #expect(test.run("export f.json") == 1)
    #expect(
      test.host.take().first?.contains("holds a note that this session does not have") == true
    )
    #expect(test.run("note d3 y --tag a; export f.json") == 0)
  }

  @Test(
    arguments: [
      ("export report.pdf", "findings are written as JSON, not as '.pdf'"),
      ("report report.pdf", "a report is a page: the name of its file ends in .html"),
      ("export post.md", "findings are written as JSON, not as '.md'"),
      ("export a.csv", "findings are written as JSON, not as '.csv'"),
      ("export a.jsonl", "findings are written as JSON, not as '.jsonl'"),
      ("export a.txt", "findings are written as JSON, not as '.txt'"),
      ("docs | export report.pdf", "the ending of 'report.pdf' is not that of a known format"),
      ("docs | export report", "'report' has no ending that names a format"),
      ("journal report.pdf", "a journal is a script, and '.pdf' is not an ending for one"),
      ("journal f.json", "a journal is a script, and '.json' is not an ending for one"),
      ("journal page.html", "a journal is a script, and '.html' is not an ending for one"),
    ]
  )
  func `no file says to hold what it does not`(input: String, message: String) throws {
    let place = try Place([])
    let test = TestShell(place)
    #expect(test.run(input) == 1)
    #expect(test.host.take().first == "! error: \(message)")
    #expect(try place.names().isEmpty)
  }

  @Test func `a replay writes and asks nothing`() throws {
    let place = try Place()
    TestShell(place).run("load harbour; docs | export out/d.csv; journal j.nsh")
    try place.write("mine", to: "out/d.csv")
    let test = TestShell(place)
    test.host.answers = [true]
    #expect(test.run("replay j.nsh | count") == 0)
    #expect(test.host.questions.isEmpty)
    #expect(try place.text("out/d.csv") == "mine")
  }
}
