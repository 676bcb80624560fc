import FileTesting
import Files
import Testing

@Suite struct FileAccessStreamingTests {
  private struct Stop: Error {}

  @Test func makesAndReplacesFilesPieceByPiece() throws {
    let folder = try TemporaryFolder()
    for text in ["one", "two"] {
      try folder.access.write(to: "a.txt") { sink in
        try sink(Array(text.utf8))
        try sink([])
        try sink([0x21])
      }
      #expect(try folder.access.read("a.txt") == Array("\(text)!".utf8))
    }
    #expect(folder.names == ["a.txt"])
  }

  @Test func anUnfinishedFileIsNotThere() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "a.txt")
    for name in ["a.txt", "b.txt"] {
      #expect(throws: Stop.self) {
        try folder.access.write(to: name) { sink in
          try sink([0x31])
          throw Stop()
        }
      }
    }
    #expect(folder.names == ["a.txt"])
    #expect(try folder.access.read("a.txt") == Array("old".utf8))
  }

  @Test func namesTheFault() throws {
    let folder = try TemporaryFolder()
    for path in ["none/a.txt", "", "/dev/full"] {
      #expect(throws: FileError.self) { try folder.access.write(to: path) { try $0([1]) } }
    }
    #expect(folder.names.isEmpty)
  }
}
