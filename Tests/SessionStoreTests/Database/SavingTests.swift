import NewsModel
import SessionStore
import Testing

/// A session under another name.
@Suite struct SavingTests {
  @Test("A saved session holds all that the open one does, and is one file")
  func copies() throws {
    let scratch = Scratch()
    let database = try scratch.open()
    try database.add([Findings.of("Ilsa Varn said the port is shut.")])
    try database.save(to: scratch.file("copy"), as: .test)
    #expect(scratch.names.filter { $0.hasPrefix("copy") } == ["copy"])
    let copy = try scratch.open("copy")
    #expect(try copy.documents() == database.documents())
    try copy.commit { try $0.set("a", "1") }
    #expect(try database.setting("a") == nil)
  }

  @Test("Saving replaces what stands there, and nothing a killed program left gets into it")
  func replaces() throws {
    let scratch = Scratch()
    try scratch.open("old").commit { try $0.set("a", "old") }
    // A killed program leaves its log beside the file.
    var killed: SessionDatabase? = try scratch.open("killed")
    try killed?.commit { try $0.set("a", "killed") }
    let log = scratch.bytes("killed-wal")
    killed = nil
    #expect(!log.isEmpty)
    scratch.write(log, "old-wal")
    let database = try scratch.open()
    try database.commit { try $0.set("a", "new") }
    try database.save(to: scratch.file("old"), as: .test)
    #expect(!scratch.names.contains("old-wal"))
    #expect(try scratch.open("old").setting("a") == "new")
  }

  @Test("A session that another program has open is not replaced")
  func open() throws {
    let scratch = Scratch()
    let other = try scratch.open("other")
    try other.commit { try $0.set("a", "other") }
    let database = try scratch.open()
    #expect(throws: SessionFault.ownedBy(.test, path: scratch.file("other"))) {
      try database.save(to: scratch.file("other"), as: .test)
    }
    #expect(throws: SessionFault.self) {
      try database.save(to: scratch.file("no/folder"), as: .test)
    }
    #expect(try other.setting("a") == "other")
    #expect(!scratch.names.contains { $0.hasSuffix(".tmp") })
  }
}
