import FileTesting
import Files
import Testing

@Suite struct FileAccessFoldersTests {
  @Test func `the folders of a path are made once`() throws {
    let folder = try TemporaryFolder()
    #expect(try folder.access.makeFolders(for: "a/b/c.txt"))
    #expect(try !folder.access.makeFolders(for: "a/b/d.txt"))
    #expect(try !folder.access.makeFolders(for: "e.txt"))
    #expect(try folder.access.makeFolders(for: folder.path + "/x//y/c.txt"))
    #expect(folder.names == ["a", "x"])
    #expect(try folder.access.list("x").map(\.shownName) == ["y"])
  }

  @Test(
    arguments: [
      ("~/a.txt", .noSuchFolder), ("none/../a.txt", .noSuchFolder), ("none/./a.txt", .noSuchFolder),
      (" a/b.txt", .noSuchFolder), ("a /b.txt", .noSuchFolder), ("a\nb/c.txt", .noSuchFolder),
      ("/dev/none/a.txt", .noSuchFolder), ("/proc/none/a.txt", .noSuchFolder),
      ("file/b/a.txt", .notAFolder), ("lost/b/a.txt", .danglingLink), ("a\0b/c.txt", .holdsNUL),
      ("new/", .noSuchFolder),
      (String(repeating: "n", count: 300) + "/a.txt", .noSuchFolder),
    ] as [(String, FileFault)]
  )
  func `a folder is made for no odd path`(path: String, expected: FileFault) throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "file")
    try folder.link("lost", to: "nowhere")
    #expect(fault { _ = try folder.access.makeFolders(for: path) } == expected)
    #expect(folder.names == ["file", "lost"])
  }

  @Test(arguments: ["../a/b.txt", "/nsh-none/a/b.txt", "out/a/b.txt", "../there/a/b.txt"])
  func `none is made outside the sandbox`(path: String) throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("box")
    try folder.makeFolder("there")
    try folder.link("box/out", to: "../there")
    let access = FileAccess(directory: folder.path + "/box", sandbox: ".")
    let fault = fault { _ = try access.makeFolders(for: path) }
    #expect(fault == .outsideSandbox(folder.path + "/box"))
    #expect(folder.names == ["box", "there"])
    #expect(try folder.access.list("there").isEmpty)
  }

  @Test(
    arguments: [
      ("a.csv", "csv"), ("a/b.tar.gz", "gz"), (".csv", nil), ("a.", nil), ("a", nil),
      ("a.b/c", nil), ("", nil),
    ] as [(String, String?)]
  )
  func `an ending stands behind the last dot of a name`(path: String, ending: String?) {
    #expect(FileAccess.ending(of: path) == ending)
  }
}
