import FileTesting
import Files
import Glibc
import NewsLoading
import Testing

@Suite struct FileAccessTests {
  @Test func joinsAndPartsPaths() {
    #expect(FileAccess.join("/a", "b") == "/a/b")
    #expect(FileAccess.join("/a/", "b") == "/a/b")
    #expect(FileAccess.join("/a", "/b") == "/b")
    #expect(FileAccess.join("", "b") == "b")
    #expect(FileAccess.folder(of: "b") == ".")
    #expect(FileAccess.folder(of: "/b") == "/")
    #expect(FileAccess.folder(of: "a/b/c") == "a/b")
    #expect(FileAccess.name(of: "a/b/c") == "c")
  }

  @Test func tellsWhatStandsAtAPath() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "a.txt")
    try folder.makeFolder("inner")
    #expect(try folder.access.kind(of: "a.txt") == .file)
    #expect(try folder.access.kind(of: "inner") == .folder)
    #expect(try folder.access.kind(of: "/dev/null") == .other)
    #expect(folder.access.exists("a.txt"))
    #expect(!folder.access.exists("b.txt"))
  }

  @Test func namesTheFault() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "a.txt")
    try folder.link("dangling", to: "nowhere")
    try folder.link("round", to: "round")
    #expect(fault { _ = try folder.access.read("b.txt") } == .missing)
    #expect(fault { _ = try folder.access.read("a.txt/b") } == .notAFolder)
    #expect(fault { _ = try folder.access.read("dangling") } == .danglingLink)
    #expect(fault { _ = try folder.access.read("round") } == .linkLoop)
    #expect(fault { _ = try folder.access.read("a\0b") } == .holdsNUL)
    #expect(
      fault { _ = try folder.access.read(String(repeating: "n", count: 300)) } == .nameTooLong
    )
  }

  @Test func staysInsideItsSandboxThroughLinks() throws {
    let folder = try TemporaryFolder()
    try folder.write("in", to: "box/in.txt")
    try folder.write("out", to: "out.txt")
    try folder.link("box/way-out", to: "../out.txt")
    try folder.link("box/up", to: "..")
    let access = FileAccess(directory: folder.path + "/box", sandbox: ".")
    #expect(try access.read("in.txt") == Array("in".utf8))
    let refused = FileFault.outsideSandbox(folder.path + "/box")
    for path in ["way-out", "up/out.txt", "../out.txt", folder.path + "/out.txt", "../nothing"] {
      #expect(fault { _ = try access.read(path) } == refused, "\(path)")
    }
    #expect(fault { try access.write([], to: "up/new.txt") } == refused)
    #expect(fault { try access.write([], to: "way-out") } == refused)
    #expect(try folder.access.read("out.txt") == Array("out".utf8))
  }

  @Test func aSandboxIsNoPrefixOfANeighbour() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "box2/a.txt")
    try folder.makeFolder("box")
    let access = FileAccess(directory: folder.path, sandbox: "box")
    #expect(fault { _ = try access.read("box2/a.txt") } != nil)
  }
}

/// What stands outside a sandbox cannot be found out from within.
@Suite struct ConfinedPathTests {
  /// A link to a file outside was refused, and one to nothing outside was called dangling.
  @Test func theSameIsSaidOfWhatIsThereAndWhatIsNot() throws {
    let folder = try TemporaryFolder()
    try folder.write("in", to: "box/in.txt")
    try folder.write("out", to: "out/there.txt")
    try folder.link("box/a", to: "../out/there.txt")
    try folder.link("box/b", to: "../out/nowhere.txt")
    try folder.link("box/c", to: "/nowhere/at/all")
    try folder.link("box/d", to: folder.path + "/out")
    let access = FileAccess(directory: folder.path, sandbox: "box")
    let refused = FileFault.outsideSandbox(folder.path + "/box")
    for path in [
      "box/a", "box/b", "box/c", "box/d", "box/d/there.txt", "box/d/nowhere.txt", "out/there.txt",
      "out/nowhere.txt", "nowhere", "../x", "/etc/passwd", "/nowhere", "box/../out/there.txt",
      "box/nothing/../../out", ".", "box/a/b",
    ] {
      #expect(fault { _ = try access.read(path) } == refused, "\(path)")
      #expect(fault { _ = try access.kind(of: path) } == refused, "\(path)")
      #expect(fault { try access.write([], to: path) } == refused, "\(path)")
    }
    #expect(fault { _ = try access.read("box/none.txt") } == .missing)
    #expect(fault { _ = try access.read("box/in.txt/x") } == .notAFolder)
  }

  @Test func linksInsideAreFollowed() throws {
    let folder = try TemporaryFolder()
    try folder.write("in", to: "box/deep/in.txt")
    try folder.link("box/a", to: "deep")
    try folder.link("box/b", to: folder.path + "/box/a/in.txt")
    try folder.link("box/round", to: "round")
    try folder.link("box/nothing", to: "deep/none")
    let access = FileAccess(directory: folder.path, sandbox: "box")
    for path in [
      "box/a/in.txt", "box/b", folder.path + "/box/b", "box/deep/../a/./in.txt", "box/../box/b",
    ] {
      #expect(try access.read(path) == Array("in".utf8), "\(path)")
    }
    #expect(fault { _ = try access.read("box/round") } == .linkLoop)
    #expect(fault { _ = try access.read("box/nothing") } == .danglingLink)
    let other = FileAccess(directory: folder.path + "/box/deep", sandbox: folder.path + "/box")
    #expect(try other.read("../b") == Array("in".utf8))
  }

  @Test func everyNumberOfTheSystemHasWords() {
    for code in Int32(1)...133 {
      let error = FileError(path: "a", fault: .system(code))
      #expect(!error.reason.contains("system error"))
      #expect(!error.reason.isEmpty)
    }
    #expect(FileError(path: "a", fault: .system(EMFILE)).reason == "too many files are open")
  }
}
