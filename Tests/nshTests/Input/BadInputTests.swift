import Glibc
import Testing

/// Input that cannot be read, or not wholly: each is named with its place and a remedy, everything
/// else is loaded, and the session keeps what it had.
@Suite struct BadInputTests {
  /// What stands in the folder besides what a case writes.
  private static let good =
    "Mayor Ada Quill said the bridge was closed.\n\nIt may open on Friday.\n"

  /// An input that cannot be read at all.
  struct Unreadable: Sendable, CustomStringConvertible {
    let name: String
    let bytes: [UInt8]?
    let reason: String
    let remedy: String

    var description: String { name }
  }

  private static let unreadable = [
    Unreadable(
      name: "nowhere.txt",
      bytes: nil,
      reason: "no such file or folder",
      remedy: "check the spelling"
    ),
    Unreadable(
      name: "binary.txt",
      bytes: [0x4D, 0x5A, 0, 1, 2, 3, 0, 0xFF],
      reason: "not a text",
      remedy: "convert it to text first"
    ),
    Unreadable(name: "empty.txt", bytes: [], reason: "empty", remedy: ""),
    Unreadable(
      name: "letter.docx",
      bytes: Array("text".utf8),
      reason: "unknown format '.docx'",
      remedy: "supported are .txt"
    ),
    Unreadable(
      name: "cut.jsonl",
      bytes: Array("{\"text\": \"The ship".utf8),
      reason: "ends too early",
      remedy: "get it again"
    ),
  ]

  @Test("What cannot be read alone is an error with its place", arguments: unreadable)
  func alone(_ input: Unreadable) throws {
    let nsh = try Nsh()
    if let bytes = input.bytes { try nsh.write(bytes, to: input.name) }
    let outcome = try nsh("-c", "load \(input.name)\nprint after")
    #expect(outcome.status == 1)
    #expect(outcome.text.isEmpty)
    #expect(outcome.messages.contains(input.name))
    #expect(outcome.messages.contains(input.reason))
    #expect(outcome.messages.contains(input.remedy))
    #expect(outcome.messages.contains("┌ <command>:1:6\n"))
    #expect(!outcome.messages.contains("skipped"))
  }

  @Test("What cannot be read among others is skipped", arguments: unreadable)
  func amongOthers(_ input: Unreadable) throws {
    let nsh = try Nsh()
    if let bytes = input.bytes { try nsh.write(bytes, to: input.name) }
    try nsh.folder.write(Self.good, to: "good.txt")
    let outcome = try nsh("-c", "load \(input.name) good.txt\ndocs | get name")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("good"))
    #expect(outcome.messages.contains("skipped: \(input.name)"))
    #expect(outcome.messages.contains("loaded 1 article, 1 skipped\n"))
  }

  @Test("A folder without articles is named, with what would be an article")
  func folder() throws {
    let nsh = try Nsh()
    mkdir(nsh.folder.path + "/in", 0o755)
    let outcome = try nsh("-c", "load in")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("in: no articles in this folder"))
    #expect(outcome.messages.contains("supported are .txt"))
  }

  @Test("A glob that matches nothing is an error")
  func glob() throws {
    let outcome = try Nsh()("-c", "load *.txt")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("nothing matches '*.txt'"))
  }

  @Test("Bad lines of a file are named, and the good ones loaded")
  func lines() throws {
    let nsh = try Nsh()
    let lines = [
      "{\"id\": \"one\", \"text\": \"The ship is late.\"}", "{\"id\": \"two\", \"text\": \"The",
      "not json", "[1]", "{\"id\": \"five\", \"text\": \"The ship came.\"}", "{\"id\": \"six\"}",
    ]
    try nsh.folder.write(lines.joined(separator: "\n"), to: "in.jsonl")
    let outcome = try nsh("-c", "load in.jsonl\ndocs | select name")
    #expect(outcome.status == 0)
    #expect(outcome.text == "name\none\nfive\n")
    for line in [2, 3, 4, 6] { #expect(outcome.messages.contains("skipped: in.jsonl:\(line): ")) }
    #expect(outcome.messages.hasSuffix("loaded 2 articles, 4 skipped\n"))
  }

  @Test("Invalid UTF-8 is loaded with a warning that says where")
  func invalidUTF8() throws {
    let nsh = try Nsh()
    try nsh.write(Array("The caf".utf8) + [0xC3] + Array(" is open.\n".utf8), to: "a.txt")
    let outcome = try nsh("-c", "load a.txt\nread d1")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("The caf\u{FFFD} is open."))
    #expect(outcome.messages.contains("warning: a.txt: not UTF-8 at byte 7"))
  }

  @Test("Text in windows-1252 is read as such, and that is told")
  func windows1252() throws {
    let nsh = try Nsh()
    try nsh.write(Array("The caf".utf8) + [0xE9] + Array(" is open.\n".utf8), to: "a.txt")
    let outcome = try nsh("-c", "load a.txt\nread d1")
    #expect(outcome.text.contains("The café is open."))
    #expect(
      outcome.messages.contains("a.txt: not UTF-8 from byte 7 on: read as windows-1252")
    )
  }

  @Test("A file's name is one line of a message, whatever is in it")
  func namesOfFiles() throws {
    let nsh = try Nsh()
    try nsh.write(Array("x".utf8), to: "a\nloaded 900 articles\n.zzz")
    try nsh.write(Array("The ferry was late.\n".utf8), to: "b.txt")
    let outcome = try nsh("-c", "load .\nload 'c\nloaded 7 articles'")
    #expect(!outcome.messages.contains("\nloaded 900"))
    #expect(outcome.messages.contains("skipped: ./a␊loaded 900 articles␊.zzz: unknown format"))
    #expect(!outcome.messages.contains("\nloaded 7"))
  }

  @Test("Of many inputs that are skipped the first are told, and how many more")
  func manySkipped() throws {
    let nsh = try Nsh()
    for number in 100..<150 { try nsh.write(Array("x".utf8), to: "\(number).zzz") }
    try nsh.write(Array("The ferry was late.\n".utf8), to: "b.txt")
    let outcome = try nsh("-c", "load .")
    #expect(outcome.messages.split(separator: "\n").count == 22)
    #expect(outcome.messages.contains("skipped: … and 30 more\n"))
    #expect(outcome.messages.contains("loaded 1 article, 50 skipped"))
  }

  @Test("Input without an end is no script, and is left before memory is out")
  func endlessInput() throws {
    let zero = open("/dev/zero", O_RDONLY | O_CLOEXEC)
    defer { close(zero) }
    for words in [[], ["-"]] {
      let outcome = try Nsh().start(words, streams: [0: zero]).outcome()
      #expect(outcome.status == 2)
      #expect(outcome.messages.contains("'<stdin>' is not a script: it is longer than 268435456"))
    }
  }

  @Test("One endless line is an article")
  func endlessLine() throws {
    let nsh = try Nsh()
    let sentence = Array("the ship is late and ".utf8)
    try nsh.write(
      Array(repeatElement(sentence, count: 1_000_000 / sentence.count).joined()),
      to: "a.txt"
    )
    let outcome = try nsh("--quiet", "-c", "load a.txt\ndocs | count\nsections | count")
    #expect(outcome.status == 0)
    #expect(outcome.text == "1\n1\n")
  }

  @Test("After an error at the prompt the session has what it had")
  func kept() throws {
    let nsh = try Nsh()
    try nsh.folder.write(Self.good, to: "good.txt")
    try nsh.write([0, 1, 2], to: "bad.txt")
    let terminal = try nsh.onTerminal()
    try terminal.wait(for: "nsh> ")
    try terminal.send("load good.txt\r")
    try terminal.wait(for: "loaded 1 article\n")
    for command in [
      "load bad.txt", "load nowhere", "export '/proc/nowhere/x.json'", "docs | where x == 1",
    ] {
      try terminal.wait(for: "nsh> ")
      try terminal.send(command + "\r")
      try terminal.wait(for: "error: ")
    }
    try terminal.wait(for: "nsh> ")
    try terminal.send("docs | get name\r")
    try terminal.wait(for: "good\n")
  }
}
