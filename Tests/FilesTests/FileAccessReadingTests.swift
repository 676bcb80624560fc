import FileTesting
import Files
import Glibc
import Testing

@Suite struct FileAccessReadingTests {
  @Test(arguments: [0, 1, 65_535, 65_536, 200_001])
  func readsWholeFiles(size: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
    try folder.write(bytes, to: "a")
    #expect(try folder.access.read("a") == bytes)
  }

  @Test func refusesWhatIsNoRegularFile() throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
    #expect(fault { _ = try folder.access.read("pipe") } == .notRegular)
    #expect(fault { _ = try folder.access.read("/dev/null") } == .notRegular)
    #expect(fault { _ = try folder.access.read(".") } == .isFolder)
  }

  @Test func listsNamesSortedByTheirBytes() throws {
    let folder = try TemporaryFolder()
    for name in ["b", "a", "Z", "é", ".h"] { try folder.write("", to: name) }
    try folder.makeFolder("d")
    try folder.link("l", to: "d")
    #expect(try folder.access.list(".").map(\.shownName) == [".h", "Z", "a", "b", "d", "l", "é"])
    #expect(try folder.access.list(".").map(\.kind)[4...5] == [.folder, .link])
  }
}
