import Testing
import nsh

/// The words of the prompt.
@Suite struct PromptWordsTests {
  @Test(
    "They tell where one is, as far as there is something to tell",
    arguments: [
      (nil, 0, false, "nsh> "), (nil, 1, false, "1 doc nsh> "), (nil, 5, true, "5 docs* nsh> "),
      ("brief.nsh", 5, false, "brief.nsh 5 docs nsh> "), ("brief.nsh", 0, true, "brief.nsh* nsh> "),
      ("a very long name of a file.json", 0, false, "a very long name of … nsh> "),
      ("\u{1B}[2J", 0, false, "␛[2J nsh> "),
    ] as [(String?, Int, Bool, String)]
  )
  func words(name: String?, documents: Int, hasUnsaved: Bool, text: String) {
    let words = PromptWords(name: name, documents: documents, hasUnsaved: hasUnsaved)
    #expect(words.text == text)
  }

  @Test("At the prompt: documents, judgements that are in no file, the file they were written to")
  func session() throws {
    let session = try PromptSession()
    try session.type("load '\(Fixture.harbour)'")
    try wait(session, "5 docs nsh>")
    try session.type("note d1 'seen'")
    try wait(session, "5 docs* nsh>")
    try session.type("export found.json")
    try wait(session, "found.json 5 docs nsh>")
    try session.type("note d2 'seen'")
    try wait(session, "found.json 5 docs* nsh>")
    try session.type("journal brief.nsh")
    try wait(session, "brief.nsh 5 docs nsh>")
    try session.type("unload d1")
    try wait(session, "brief.nsh 4 docs nsh>")
  }

  private func wait(_ session: PromptSession, _ prompt: String) throws {
    try session.terminal.waitForScreen("the prompt '\(prompt)'") {
      $0.text.split(separator: "\n").last.map(String.init) == prompt
    }
  }
}
