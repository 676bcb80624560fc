import PseudoTerminal
import Testing

/// Claims on a terminal have a form of their own; in a pipe they are whole.
@Suite struct ClaimsOnTerminalTests {
  private static let text = """
    Anna Brede denied that the lock was open. Brede said that the gate may close on Monday.
    """

  @Test("What is denied or doubted is marked before the words, on the next rows too")
  func marks() throws {
    let session = try PromptSession()
    try session.nsh.folder.write(Self.text, to: "a.txt")
    try session.type("load a.txt")
    let shown = try session.type("claims --by Brede")
    #expect(shown.contains("in every row: source Anna Brede, voice named"))
    #expect(shown.contains("denies  that the lock was open"))
    #expect(shown.contains("may     that the gate may close on Monday"))
    try session.type("option rows 1")
    try session.type("claims --by Brede")
    #expect(try session.type("more").contains("may  that the gate"))
  }

  @Test("A pipe has every column")
  func pipe() throws {
    let nsh = try Nsh()
    try nsh.folder.write(Self.text, to: "a.txt")
    let outcome = try nsh("-c", "load a.txt; claims --by Brede")
    #expect(outcome.text.hasPrefix("id  source      voice  certainty  polarity  kind"))
  }
}
