import NewsModel
import SessionStore
import Testing

/// Sessions without a name.
@Suite struct SessionShelfTests {
  @Test("Sessions are listed with what they hold, those written last first")
  func list() throws {
    let scratch = Scratch()
    let shelf = SessionShelf(folder: scratch.file("state/nsh/sessions"))
    #expect(shelf.sessions().isEmpty)
    let database = try SessionDatabase.open(shelf.path(of: "b"), as: .test)
    try database.add([Findings.of("Ilsa Varn said the port is shut.", name: "port")])
    try database.commit { writer in
      try writer.set(StoredStatement(number: 0, text: "docs"))
      try writer.set(StoredStatement(number: 1, text: "load port.txt", isKept: true))
    }
    scratch.write(Array("no session".utf8), "state/nsh/sessions/a.nsh-session")
    let sessions = shelf.sessions()
    #expect(Set(sessions.map(\.name)) == ["a", "b"])
    let session = try #require(sessions.first { $0.name == "b" })
    #expect(session.owner == .test)
    #expect(session.summary?.documents == 1)
    #expect(session.summary?.firstStatements == ["load port.txt", "docs"])
    #expect(session.summary?.firstDocuments == ["port"])
    #expect(session.summary?.isEmpty == false)
    #expect(sessions.first { $0.name == "a" }?.summary == nil)
  }

  @Test("Old sessions are removed with all that belongs to them, but not those that are open")
  func old() throws {
    let scratch = Scratch()
    let shelf = SessionShelf(folder: scratch.file("sessions"))
    let open = try SessionDatabase.open(shelf.path(of: "open"), as: .test)
    try open.commit { try $0.set("a", "1") }
    _ = try SessionDatabase.open(shelf.path(of: "closed"), as: .test)
    scratch.write([1], "sessions/closed.nsh-session.structure1")
    scratch.write([1], "sessions/closed.nsh-session-wal")
    scratch.write([1], "sessions/other.txt")
    let modified = try #require(shelf.sessions().map(\.modified).max())
    #expect(shelf.removeSessions(before: modified - 1000, as: .test) == 0)
    #expect(shelf.removeSessions(before: modified + 1, as: .test) == 1)
    #expect(shelf.sessions().map(\.name) == ["open"])
    #expect(try open.setting("a") == "1")
  }
}
