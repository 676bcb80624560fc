import Glibc
import PseudoTerminal
import Testing

/// `nsh fmt` on files and on standard input.
@Suite struct FormatVerbTests {
  @Test("A script is rewritten in place, with its permissions and comments, and only once")
  func rewrites() throws {
    let nsh = try Nsh()
    try nsh.folder.write("print  1;print 2 # two\r\n", to: "a.nsh")
    chmod(nsh.folder.path + "/a.nsh", 0o755)
    let first = try nsh("fmt", "a.nsh")
    #expect(first.status == 0)
    #expect(first.text.isEmpty && first.messages.isEmpty)
    #expect(nsh.folder.read("a.nsh") == "print 1\nprint 2  # two\n")

    var before = stat()
    var after = stat()
    stat(nsh.folder.path + "/a.nsh", &before)
    #expect(before.st_mode & 0o777 == 0o755)
    #expect(try nsh("fmt", "a.nsh").status == 0)
    stat(nsh.folder.path + "/a.nsh", &after)
    #expect(before.st_ino == after.st_ino, "an unchanged script is not written")
    #expect(nsh.folder.names == ["a.nsh"])
  }

  @Test("--check names what would change and writes nothing: 1", arguments: [true, false])
  func check(isLast: Bool) throws {
    let nsh = try Nsh()
    try nsh.folder.write("print  1", to: "a.nsh")
    try nsh.folder.write("print 1\n", to: "b.nsh")
    let outcome =
      try isLast
      ? nsh("fmt", "a.nsh", "b.nsh", "--check") : nsh("fmt", "--check", "a.nsh", "b.nsh")
    #expect(outcome.status == 1)
    #expect(outcome.text == "a.nsh\n")
    #expect(outcome.messages.isEmpty)
    #expect(nsh.folder.read("a.nsh") == "print  1")
    #expect(try nsh("fmt", "--check", "b.nsh").status == 0)
  }

  @Test("- goes from standard input to standard output")
  func standardInput() throws {
    let nsh = try Nsh()
    let outcome = try nsh("fmt", "-", input: "\u{FEFF}if true{print 1}")
    #expect(outcome.status == 0)
    #expect(outcome.text == "if true {\n  print 1\n}\n")
    #expect(outcome.messages.isEmpty)
    let check = try nsh("fmt", "--check", "-", input: "print  1")
    #expect(check.status == 1)
    #expect(check.text == "<stdin>\n")
  }

  @Test("A script with faults is shown, not touched, and keeps no other back: 2")
  func faults() throws {
    let nsh = try Nsh()
    try nsh.folder.write("print  (1 +\n", to: "a.nsh")
    try nsh.folder.write("print  1", to: "b.nsh")
    let outcome = try nsh("fmt", "a.nsh", "nowhere.nsh", "b.nsh")
    #expect(outcome.status == 2)
    #expect(outcome.text.isEmpty)
    #expect(outcome.messages.contains("a.nsh:"))
    #expect(outcome.messages.contains("'nowhere.nsh' could not be read"))
    #expect(nsh.folder.read("a.nsh") == "print  (1 +\n")
    #expect(nsh.folder.read("b.nsh") == "print 1\n")
  }

  @Test("Faults come as JSON, and wrong usage is told: 2")
  func json() throws {
    let nsh = try Nsh()
    let outcome = try nsh("--errors=json", "fmt", "-", input: "}")
    #expect(outcome.status == 2)
    #expect(outcome.messages.hasPrefix("[{"))
    let usage = try nsh("fmt")
    #expect(usage.status == 2)
    #expect(usage.messages.contains("nsh fmt"))
  }
}
