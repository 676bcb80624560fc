import Files
import Glibc
import PseudoTerminal
import Testing

/// What is done at the prompt, and in sessions that have a file, is there another day.
@Suite struct KeptSessionTests {
  private static let article = "The ship is late, Ada Quill said.\n"

  /// A prompt at which an article was loaded and noted on.
  private func noted(_ nsh: Nsh) throws -> PromptSession {
    try nsh.folder.write(Self.article, to: "a.txt")
    let session = try PromptSession(nsh)
    try session.type("load a.txt")
    try session.type("note d1 'call her'")
    return session
  }

  @Test("Ctrl-D asks nothing, and the session is found again")
  func resumes() throws {
    let nsh = try Nsh()
    let first = try noted(nsh)
    try first.terminal.send("\u{4}")
    #expect(try first.terminal.waitForExit() == 0)
    #expect(first.terminal.screen.text.contains("this session is kept: 'nsh --resume'"))
    let folder = nsh.folder.path + "/.local/state/nsh/sessions"
    let files = try FileAccess(directory: folder).list(".").map(\.shownName)
    #expect(files.count == 1, "closed in one piece: \(files)")
    let outcome = try nsh("--resume", "-c", "notes | get text; docs | get id")
    #expect(outcome.text == "call her\nd1\n")
    #expect(outcome.messages.contains("opened the session: 1 document, 1 note"))
  }

  @Test("A killed program and a closed terminal lose nothing", arguments: [SIGKILL, SIGHUP])
  func killed(signal: Int32) throws {
    let nsh = try Nsh()
    let first = try noted(nsh)
    first.terminal.signal(signal)
    _ = try? first.terminal.waitForExit()
    #expect(try nsh("--resume", "-c", "notes | get text").text == "call her\n")
  }

  @Test("Looking around keeps no session")
  func lookingAround() throws {
    let nsh = try Nsh()
    let session = try PromptSession(nsh)
    try session.type("docs | count")
    try session.terminal.send("\u{4}")
    #expect(try session.terminal.waitForExit() == 0)
    let outcome = try nsh("--resume", "-c", "docs")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("there is no session to go on with"))
  }

  @Test("The prompt tells of the last session")
  func told() throws {
    let nsh = try Nsh()
    let first = try noted(nsh)
    try first.terminal.send("\u{4}")
    _ = try first.terminal.waitForExit()
    let second = try PromptSession(nsh)
    #expect(second.terminal.screen.text.contains("the last session, "))
  }

  @Test("A session in a file goes on in it, and its file stands where a script would")
  func file() throws {
    let nsh = try Nsh()
    try nsh.folder.write(Self.article, to: "a.txt")
    let first = try nsh("--session", "w.nsh-session", "-c", "load a.txt; note d1 one")
    #expect(first.status == 0)
    #expect(!first.messages.contains("not written to a file"))
    try nsh.folder.write("note d1 two\nnotes | get text\n", to: "more.nsh")
    #expect(try nsh("w.nsh-session", "more.nsh").text == "one\ntwo\n")
    #expect(try nsh("w.nsh-session", "-c", "docs | get id").text == "d1\n")
  }

  @Test("A second program reads, is told who writes, and writes nothing")
  func second() throws {
    let nsh = try Nsh()
    let first = try noted(nsh)
    try first.type("save w")
    let second = try nsh("--session", "w.nsh-session", "-c", "note d1 mine; notes | get text")
    #expect(second.text == "call her\nmine\n")
    #expect(second.messages.contains("it is read here: nsh writes it (process "))
    #expect(!(try first.type("notes | get text").contains("mine")))
  }

  @Test("Two options for one session, and a file that is none, are refused")
  func refused() throws {
    let nsh = try Nsh()
    #expect(try nsh("--resume", "--session", "x", "-c", "1").status == 2)
    try nsh.folder.write(Self.article, to: "a.txt")
    let outcome = try nsh("--session", "a.txt", "-c", "1")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("is not a session: it holds something else"))
    #expect(nsh.folder.read("a.txt") == Self.article)
  }

  private static let shell: String? =
    ["/usr/bin/sqlite3", "/bin/sqlite3"].first { access($0, X_OK) == 0 }

  @Test(
    "The views show findings as they were judged, and as they were found once that is undone",
    .enabled(if: shell != nil, "there is no sqlite3 here")
  )
  func judgedViews() throws {
    let nsh = try Nsh()
    let load = "load '\(Fixture.harbour)'"
    let judge = """
      reject c1; correct c4 --certainty possible; merge a1 a2; rename a3 'The Harbour Office'
      """
    #expect(try nsh("--session", "w.nsh-session", "-c", load).status == 0)
    let found = try views(of: nsh)
    #expect(try nsh("w.nsh-session", "-c", judge).status == 0)
    let judged = try views(of: nsh)
    #expect(judged.contains("c1|certain|rejected\n"))
    #expect(judged.contains("c4|possible|corrected\n"))
    #expect(judged.contains("a3|The Harbour Office|corrected\n"))
    #expect(!judged.contains("\na2|"))
    #expect(try nsh("w.nsh-session", "-c", "undo j1 j2 j3 j4").status == 0)
    #expect(try views(of: nsh) == found)
  }

  @Test(
    "A file that lacks rows, or has others, opens all the same, and says what cannot be read",
    .enabled(if: shell != nil, "there is no sqlite3 here"),
    arguments: [
      "DELETE FROM local_actor", "DELETE FROM text WHERE document = 2", "DELETE FROM actor",
      "UPDATE text SET layout = x'00'", "UPDATE document SET claims = claims + 1",
      "DELETE FROM statement WHERE number = 0", "UPDATE statement SET basis = 9000",
      "UPDATE setting SET value = 9223372036854775807", "DELETE FROM setting",
      "UPDATE document SET first_claim = 9223372036854775807",
      "UPDATE setting SET value = '{\"name\":\"x\",\"selections\":[{\"parts\":[[1,99]]}],\"loaded\":[]}'",
    ]
  )
  func damaged(damage: String) throws {
    let nsh = try Nsh()
    let code = "load '\(Fixture.harbour)'; compare d1 d2 --as x | count; reject c5; merge a1 a2"
    #expect(try nsh("--session", "w.nsh-session", "-c", code).status == 0)
    #expect(try sqlite(nsh, [damage]).status == 0)
    for line in ["actors | count", "claims --by Kell", "compare d1 d2", "note d1 y", "journal"] {
      let outcome = try nsh("w.nsh-session", "-c", line)
      #expect(outcome.status < 2, "\(line): \(outcome.messages.suffix(300))")
    }
    let export = try nsh("w.nsh-session", "-c", "load '\(Fixture.harbour)'; export -")
    #expect(export.status < 2, "\(export.messages.suffix(300))")
  }

  @Test("Who only reads the last session is asked before a note is lost")
  func readOnly() throws {
    let nsh = try Nsh()
    let first = try noted(nsh)
    let name = try #require(
      try FileAccess(directory: nsh.folder.path + "/.local/state/nsh/sessions").list(".")
        .map(\.shownName).first { $0.hasSuffix(".nsh-session") }
    )
    let second = try PromptSession(nsh)
    try second.type("open \(name.dropLast(".nsh-session".count))")
    try second.type("note d1 mine")
    try second.terminal.send("\u{4}")
    try second.terminal.wait(for: "Leave? [y/N] ")
    try second.terminal.send("y\r")
    #expect(try second.terminal.waitForExit() == 0)
    #expect(!second.terminal.screen.text.contains("this session is kept"))
    withExtendedLifetime(first) {}
  }

  private func sqlite(_ nsh: Nsh, _ words: [String]) throws -> Outcome {
    try Child(
      Self.shell ?? "",
      [nsh.folder.path + "/w.nsh-session"] + words,
      environment: [:],
      streams: [:],
      folder: nsh.folder
    ).outcome()
  }

  /// What the views tell of claims and actors.
  private func views(of nsh: Nsh) throws -> String {
    let outcome = try sqlite(
      nsh,
      [
        "SELECT id, certainty, review FROM claims; SELECT id, name, review FROM actors;"
          + "SELECT id, name FROM mentions; SELECT id, source FROM claims;"
      ]
    )
    #expect(outcome.messages == "")
    return "\n" + outcome.text
  }
}
