import Glibc
import PseudoTerminal
import Testing

/// `--journal`, where the disk is full.
@Suite struct JournalOptionTests {
  /// Half a line stood in the file then, and the next statement was glued to it.
  @Test("Where a statement cannot be written, the file ends with the last whole one")
  func full() throws {
    let nsh = try Nsh()
    try nsh.folder.write(
      "let a = 1\nlet b = '\(String(repeating: "z", count: 9_000))'\nlet c = 3\n",
      to: "a.nsh"
    )
    let outcome = try nsh("--journal", "j.nsh", "a.nsh", under: ["prlimit", "--fsize=4096"])
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("the journal 'j.nsh' could not be written"))
    #expect(outcome.messages.contains("what ran since then is not kept"))
    let lines = nsh.folder.read("j.nsh").split(separator: "\n")
    #expect(lines.count == 3 && lines[1] == "let a = 1" && lines[2].hasPrefix("#= int "))
    #expect(try nsh("replay", "j.nsh").status == 0)
  }
}
