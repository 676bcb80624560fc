import PseudoTerminal
import Testing

/// The suggestion behind the line while it is typed.
@Suite struct SuggestionSessionTests {
  private func wait(_ session: EditingSession, for line: String) throws {
    try session.terminal.waitForScreen("the line '\(line)'") { $0.styledText == line }
  }

  @Test(
    "Right and what goes to the end accept it",
    arguments: [Key.right, Key.end, Key.control.e, "\u{6}"]
  )
  func accept(key: String) throws {
    let session = try EditingSession(history: ["other", "word one {\\n}"])
    try session.terminal.send("wo")
    try wait(session, for: "‹1:>› wo‹2:rd one {…›")
    #expect(session.terminal.screen.cursor == (0, 4))
    try session.type(key + "!\r", gives: "word one {\n}!")
  }

  @Test("Ctrl-Right accepts a word of it")
  func acceptWord() throws {
    let session = try EditingSession(history: ["claims --by 'Ada Quill' | count"])
    try session.terminal.send("c")
    try wait(session, for: "‹1:>› c‹2:laims --by 'Ada Quill' | count›")
    try session.terminal.send(Key.controlRight)
    try wait(session, for: "‹1:>› claims‹2: --by 'Ada Quill' | count›")
    try session.terminal.send(Key.controlRight)
    try wait(session, for: "‹1:>› claims --by‹2: 'Ada Quill' | count›")
    try session.terminal.send(Key.controlRight)
    try wait(session, for: "‹1:>› claims --by 'Ada‹2: Quill' | count›")
    try session.type("\r", gives: "claims --by 'Ada")
  }

  @Test("It goes with the key that does not accept it")
  func erased() throws {
    let session = try EditingSession(history: ["word one", "wide 1"])
    try session.terminal.send("w")
    try wait(session, for: "‹1:>› w‹2:ide 1›")
    try session.terminal.send("o")
    try wait(session, for: "‹1:>› wo‹2:rd one›")
    try session.terminal.send(Key.left)
    try wait(session, for: "‹1:>› wo")
    try session.terminal.send(Key.right)
    try wait(session, for: "‹1:>› wo‹2:rd one›")
    try session.type("\r", gives: "wo")
    #expect(session.terminal.screen.styledText.hasPrefix("‹1:>› wo\nline: \"wo\"\n"))
  }

  @Test("It stays in the row where the line ends")
  func fullRow() throws {
    let session = try EditingSession(history: ["abcdefghijklmnopqrst and more than a row"])
    session.terminal.resize(rows: 10, columns: 20)
    try session.terminal.send("abcdefghijklmnopq")
    try wait(session, for: "‹1:>› abcdefghijklmnopq‹2:…›")
    try session.terminal.send("r")
    try wait(session, for: "‹1:>› abcdefghijklmnopqr\n‹2:st and more than a …›")
    try session.type("\r", gives: "abcdefghijklmnopqr")
  }

  @Test("vi's keys accept it too")
  func viMode() throws {
    let session = try EditingSession(settings: "bind -v\n", history: ["word one"])
    try session.terminal.send("wo")
    try wait(session, for: "‹1:>› wo‹2:rd one›")
    try session.type(Key.right + "\r", gives: "word one")
  }
}
