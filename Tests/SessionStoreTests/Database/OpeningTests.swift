import FoundationEssentials
import NewsModel
import SessionStore
import Testing

/// Which files are opened, and how.
@Suite struct OpeningTests {
  @Test("A file that is no session is refused and left as it is")
  func others() throws {
    let scratch = Scratch()
    for (name, text) in [("a.txt", "an article"), ("b", String(repeating: "\0", count: 5000))] {
      scratch.write(Array(text.utf8), name)
      #expect(throws: SessionFault.notASession(scratch.file(name))) { try scratch.open(name) }
      #expect(scratch.bytes(name) == Array(text.utf8))
    }
    #expect(throws: SessionFault.missing(scratch.file("c"))) {
      try SessionDatabase.read(scratch.file("c"))
    }
    #expect(throws: SessionFault.self) { try scratch.open("no/folder") }
    #expect(scratch.names == ["a.txt", "b"])
  }

  @Test("An empty file, and one whose making was cut off, become sessions")
  func empty() throws {
    let scratch = Scratch()
    scratch.write([])
    try scratch.open().commit { try $0.set("a", "1") }
    #expect(try scratch.open().setting("a") == "1")
  }

  @Test("A file of a later structure is refused, one of an older is copied and brought up to date")
  func structures() throws {
    let scratch = Scratch()
    try scratch.open().commit { try $0.set("a", "1") }
    let steps =
      SessionSchema.current.steps + ["CREATE TABLE more (a); INSERT INTO more VALUES (7);"]
    let later = SessionSchema(steps: steps)
    let path = scratch.file()
    let database = try SessionDatabase.open(path, as: .test, schema: later)
    #expect(try database.setting("a") == "1")
    #expect(try database.count("more") == 1)
    #expect(scratch.names.contains("work.nsh-session.structure1"))
    #expect(try scratch.open("work.nsh-session.structure1").setting("a") == "1")
    #expect(throws: SessionFault.newer(path, structure: 2, known: 1)) {
      try SessionDatabase.read(path)
    }
  }

  @Test("A step that fails leaves the file as it was")
  func failingStep() throws {
    let scratch = Scratch()
    try scratch.open().commit { try $0.set("a", "1") }
    let steps = SessionSchema.current.steps + ["CREATE TABLE more (a); CREATE TABLE more (a);"]
    #expect(throws: SessionFault.self) {
      try SessionDatabase.open(scratch.file(), as: .test, schema: SessionSchema(steps: steps))
    }
    #expect(try scratch.open().setting("a") == "1")
  }

  @Test("A second program reads, and is told who writes")
  func second() throws {
    let scratch = Scratch()
    let first = try scratch.open()
    try first.commit { try $0.set("a", "1") }
    let other = SessionOwner(process: 43, host: "lap", since: "now")
    let second = try SessionDatabase.open(scratch.file(), as: other)
    #expect(second.isReadOnly)
    #expect(second.writer == .test)
    #expect(try second.setting("a") == "1")
    try first.commit { try $0.set("a", "2") }
    #expect(try second.setting("a") == "2")
    #expect(throws: SessionFault.ownedBy(.test, path: scratch.file())) {
      try second.commit { try $0.set("a", "3") }
    }
  }

  @Test("When the first program ends, the next one writes")
  func next() throws {
    let scratch = Scratch()
    var first: SessionDatabase? = try scratch.open()
    #expect(first?.isReadOnly == false)
    first = nil
    // What a killed program leaves beside its session is a file that nobody holds.
    scratch.write(Array("1 desk now\n".utf8), "work.nsh-session-owner")
    let second = try scratch.open()
    #expect(!second.isReadOnly)
    #expect(scratch.names.contains("work.nsh-session-owner"))
  }

  @Test("A trigger in a file could change what we write: such a file is refused")
  func triggers() throws {
    let scratch = Scratch()
    let steps = [
      SessionSchema.current.steps[0]
        + "CREATE TRIGGER t AFTER INSERT ON note BEGIN DELETE FROM judgement; END;"
    ]
    _ = try SessionDatabase.open(scratch.file(), as: .test, schema: SessionSchema(steps: steps))
    #expect(throws: SessionFault.notASession(scratch.file())) { try scratch.open() }
  }

  @Test("Who only reads leaves nothing beside a session")
  func nothingLeft() throws {
    let scratch = Scratch()
    try scratch.open().commit { try $0.set("a", "1") }
    #expect(scratch.names == ["work.nsh-session"])
    do {
      let database = try SessionDatabase.read(scratch.file())
      #expect(try database.setting("a") == "1")
    }
    #expect(scratch.names == ["work.nsh-session"])
  }
}
