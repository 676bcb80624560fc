import NewsLoading
import Testing

@Suite struct PathPatternTests {
  @Test(arguments: [
    ("*.txt", ["a.txt", "b.txt"]),
    ("?.txt", ["a.txt", "b.txt"]),
    ("[b-z].txt", ["b.txt"]),
    ("[!b].txt", ["a.txt"]),
    ("*", ["a.txt", "b.txt", "c.md", "in"]),
    ("in/*", ["in/d.txt", "in/deep"]),
    ("**/*.txt", ["a.txt", "b.txt", "in/d.txt", "in/deep/e.txt"]),
    ("in/**", ["in/d.txt", "in/deep", "in/deep/e.txt"]),
    ("*/d.*", ["in/d.txt"]),
    (".*", [".hidden.txt"]),
    ("a[.txt", []),
    ("none*", []),
  ])
  func findsWhatFits(pattern: String, paths: [String]) throws {
    let folder = try TemporaryFolder()
    for name in ["b.txt", "a.txt", "c.md", ".hidden.txt", "in/d.txt", "in/deep/e.txt"] {
      try folder.write("", to: name)
    }
    #expect(folder.access.glob(pattern) == paths)
  }

  @Test func manyStarsTakeNoTime() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: String(repeating: "a", count: 200))
    #expect(folder.access.glob(String(repeating: "a*", count: 60) + "b").isEmpty)
  }

  @Test func tellsPatterns() {
    #expect(FileAccess.isPattern("a*"))
    #expect(FileAccess.isPattern("a?"))
    #expect(FileAccess.isPattern("[a]"))
    #expect(!FileAccess.isPattern("a/b.txt"))
  }
}
