import PseudoTerminal
import Testing

/// Questions for the cursor's place, and their answers.
@Suite struct CursorReportTests {
  @Test("Shift-F3, which looks like an answer, is a key where nothing was asked")
  func key() throws {
    // The user's own binding of the sequence.
    let session = try EditingSession(settings: #"bind -s "\e[1;2R" "f3""# + "\n")
    try session.type("a\u{1B}[1;2Rb\r", gives: "af3b")
  }
}
