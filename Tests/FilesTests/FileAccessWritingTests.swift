import FileTesting
import Files
import Glibc
import Testing

@Suite struct FileAccessWritingTests {
  @Test func makesAndReplacesFiles() throws {
    let folder = try TemporaryFolder()
    try folder.access.write(Array("one".utf8), to: "a.txt")
    try folder.access.write(Array("two".utf8), to: "a.txt")
    #expect(try folder.access.read("a.txt") == Array("two".utf8))
    #expect(folder.names == ["a.txt"])
  }

  @Test func keepsTheModeAndWritesThroughLinks() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "real.txt")
    chmod(folder.path + "/real.txt", 0o640)
    try folder.link("link.txt", to: "real.txt")
    try folder.access.write(Array("new".utf8), to: "link.txt")
    #expect(try folder.access.read("real.txt") == Array("new".utf8))
    var status = stat()
    lstat(folder.path + "/real.txt", &status)
    #expect(status.st_mode & 0o777 == 0o640)
    #expect(try folder.access.list(".").map(\.kind) == [.link, .file])
  }

  @Test func namesTheFaultAndLeavesNothingBehind() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("inner")
    #expect(fault { try folder.access.write([1], to: "none/a.txt") } == .noSuchFolder)
    #expect(fault { try folder.access.write([1], to: "inner") } == .isFolder)
    #expect(fault { try folder.access.write([1], to: "") } == .isFolder)
    #expect(fault { try folder.access.write([1], to: "/dev/full") } == .noSpace)
    #expect(folder.names == ["inner"])
  }

  @Test func `a NUL in a path is an error, wherever it stands`() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "a")
    for path in ["a\0b", "a\0", "\0a", "a/\0b", "\0"] {
      #expect(fault { try folder.access.write([1], to: path) } == .holdsNUL)
      #expect(fault { try folder.access.append([1], to: path) } == .holdsNUL)
      #expect(fault { _ = try folder.access.read(path) } == .holdsNUL)
      #expect(fault { _ = try folder.access.list(path) } == .holdsNUL)
      #expect(!folder.access.exists(path))
    }
    #expect(folder.names == ["a"])
  }

  @Test func `what is appended stands at the end of a file that is there`() throws {
    let folder = try TemporaryFolder()
    try folder.write("one\n", to: "a")
    #expect(fault { try folder.access.append(Array("two\n".utf8), to: "none") } == .missing)
    try folder.access.append(Array("two\n".utf8), to: "a")
    #expect(try folder.access.read("a") == Array("one\ntwo\n".utf8))
  }

  @Test func aFailedRenameRemovesTheTemporary() throws {
    let folder = try TemporaryFolder()
    let name = String(repeating: "n", count: 300)
    #expect(fault { try folder.access.write([1], to: name) } == .nameTooLong)
    #expect(folder.names.isEmpty)
  }
}
