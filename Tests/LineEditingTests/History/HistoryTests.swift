import Glibc
import LineEditing
import PseudoTerminal
import Testing

/// The history and its file.
@Suite struct HistoryTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func history(limit: Int = 100, byteLimit: Int = 1 << 20) -> History {
    History(path: folder.path + "/history", limit: limit, byteLimit: byteLimit)
  }

  @Test("Entries come back in the next session")
  func roundTrip() {
    let entries = ["plain", "two\nlines\n", "back\\slash \\n", "é日🙂", "\\"]
    var first = history()
    for entry in entries { first.append(entry) }
    #expect(history().entries == entries)
    #expect(history().problem == nil)
  }

  @Test("Blank entries are passed over, and one that returns is there once")
  func skipped() {
    var history = history()
    let added = ["a", "a", " \n\t", "", "b", "a"].map { history.append($0) }
    #expect(added == [.added, .passedOver, .passedOver, .passedOver, .added, .moved])
    #expect(history.entries == ["b", "a"])
  }

  @Test("Loading drops older duplicates and what is beyond the limit")
  func tidied() throws {
    try folder.write("a\nb\na\nc\nb\n", to: "history")
    #expect(history(limit: 2).entries == ["c", "b"])
    #expect(folder.read("history") == "c\nb\n")
  }

  @Test("A session keeps no more than the limit")
  func bounded() {
    var history = history(limit: 2)
    for entry in ["a", "b", "c"] { history.append(entry) }
    #expect(history.entries == ["b", "c"])
  }

  @Test("The file keeps so many bytes, and is tidied when it has grown to twice as many")
  func bytes() {
    var history = history(byteLimit: 100)
    for number in 10..<60 { history.append("entry \(number)") }
    let kept = folder.read("history")
    #expect(kept.utf8.count <= 209)
    #expect(kept.hasSuffix("entry 58\nentry 59\n"))
    #expect(history.entries.count == 50)
    #expect(self.history(byteLimit: 100).entries == (48..<60).map { "entry \($0)" })
  }

  @Test(
    "An entry longer than all that is kept stays in the session, and pushes none out of the file"
  )
  func oversized() throws {
    try folder.write("a\n", to: "history")
    var history = history(byteLimit: 100)
    let long = String(repeating: "x", count: 101)
    history.append(long)
    history.append("b")
    #expect(history.entries == ["a", long, "b"])
    #expect(folder.read("history") == "a\nb\n")
    try folder.write("a\n\(long)\nb\n", to: "history")
    #expect(self.history(byteLimit: 100).entries == ["a", "b"])
  }

  // A stopped program that held the lock kept every prompt from starting; a pipe did so, too.
  @Test("A lock that another program holds is not waited for")
  func locked() throws {
    try folder.write("a\n", to: "history")
    let descriptor = open(folder.path + "/history", O_RDWR)
    #expect(flock(descriptor, LOCK_EX) == 0)
    defer { close(descriptor) }
    var history = history()
    #expect(history.problem?.reason == "another program holds its lock")
    history.append("b")
    #expect(history.entries == ["b"])
    #expect(folder.read("history") == "a\n")
  }

  @Test("What is no file, or far too large, is no history, and stays as it is")
  func noFile() throws {
    let path = folder.path + "/history"
    mkfifo(path, 0o600)
    #expect(history().problem?.reason == "it is not a file")
    unlink(path)
    mkdir(path, 0o700)
    #expect(history().problem != nil)
    rmdir(path)
    symlink("/dev/zero", path)
    #expect(history().problem?.reason == "it is not a file")
    unlink(path)
    try folder.write("a\n", to: "history")
    truncate(path, 40 << 20)
    #expect(history().problem?.reason == "40 MB are too large for it; move it away")
  }

  @Test("Of a file with too many lines the newest count")
  func manyLines() throws {
    let lines = (0..<60_000).map { "\($0)\n" }.joined()
    try folder.write("only here\n" + lines, to: "history")
    let entries = history(limit: 60_000).entries
    #expect(entries.first == "10000" && entries.last == "59999")
    #expect(folder.read("history").hasPrefix("only here\n"))
  }

  @Test("Entries that differ only in how an accent is written are two")
  func normalization() throws {
    try folder.write("\u{E9}\ne\u{301}\n", to: "history")
    #expect(history().entries.count == 2)
  }

  @Test("A last line that was not finished is an entry, and stays one")
  func unfinished() throws {
    try folder.write("a\nhalf", to: "history")
    var history = history()
    history.append("b")
    #expect(folder.read("history") == "a\nhalf\nb\n")
  }

  @Test("The folder is made with the first entry, and is nobody else's")
  func folders() {
    var history = History(path: folder.path + "/a/b/history")
    #expect(history.problem == nil)
    history.append("entry")
    #expect(folder.read("a/b/history") == "entry\n")
    var status = stat()
    stat(folder.path + "/a/b/history", &status)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test("A file that cannot be used leaves a history of this session")
  func unusable() throws {
    try folder.write("", to: "file")
    let path = folder.path + "/file/history"
    var history = History(path: path)
    #expect(history.problem?.operation == .reading)
    #expect(history.problem?.path == path)
    #expect(history.problem?.reason == "Not a directory")
    history.append("entry")
    #expect(history.entries == ["entry"])
    #expect(History(path: folder.path).problem?.operation == .reading)
  }

  @Test("A file of anything is read")
  func garbage() throws {
    try folder.write("\n\n\\x\\\nok\n", to: "history")
    #expect(history().entries == ["\\x\\", "ok"])
  }

  @Test("Sessions that write at once lose nothing")
  func simultaneous() async {
    let path = folder.path + "/history"
    await withTaskGroup(of: Void.self) { group in
      for session in 0..<4 {
        group.addTask {
          var history = History(path: path)
          for number in 0..<50 { history.append("entry \(session).\(number)\nsecond line") }
        }
      }
    }
    #expect(history(limit: 1000).entries.count == 200)
  }
}
