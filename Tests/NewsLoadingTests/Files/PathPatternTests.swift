import FileTesting
import Files
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
    ("in/**", ["in/d.txt", "in/deep/e.txt"]),
    ("**/**/**/e.*", ["in/deep/e.txt"]),
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
    #expect(folder.access.glob(pattern).found == paths)
  }

  /// A link to the folder it stands in made every article count twice, and a chain of folders was gone
  /// through once for each of them.
  @Test func linksToFoldersAreNotFollowed() throws {
    let folder = try TemporaryFolder()
    try folder.write("The ferry was late.", to: "a/g.txt")
    try folder.write("The ferry was late.", to: "out/s.txt")
    try folder.link("a/l", to: "../out")
    try folder.link("a/self", to: ".")
    try folder.link("a/file.txt", to: "../out/s.txt")
    #expect(folder.access.glob("a/*/s.txt") == PathMatches())
    #expect(folder.access.glob("a/**/s.txt") == PathMatches())
    for pattern in ["a/*", "a/**"] {
      let found = folder.access.glob(pattern).found.map(InputPath.found)
      let report = ArticleReader().read(found, in: folder.access)
      #expect(report.articles.map(\.path) == ["a/file.txt", "a/g.txt"], "\(pattern)")
      #expect(report.skipped.map(\.path) == ["a/l", "a/self"])
      #expect(report.skipped.allSatisfy { $0.problem == .linkedFolder })
    }
    // Who names a link means what it leads to.
    #expect(ArticleReader().read(["a/l"], in: folder.access).articles.map(\.path) == ["a/l/s.txt"])
  }

  @Test func foldersInHundredsOfFoldersAreSkipped() throws {
    let folder = try TemporaryFolder()
    let deep = Array(repeating: "d", count: 205).joined(separator: "/")
    try folder.write("The ferry was late.", to: deep + "/deep.txt")
    try folder.write("The ferry was late.", to: "d/shallow.txt")
    let report = ArticleReader().read(["d"], in: folder.access)
    #expect(report.articles.map(\.path) == ["d/shallow.txt"])
    #expect(report.skipped.map(\.problem) == [.foldersTooDeep])
    // A pattern left them out without a word.
    let tooDeep = Array(repeating: "d", count: 202).joined(separator: "/")
    let matches = folder.access.glob("d/**")
    #expect(matches == PathMatches(found: ["d/shallow.txt"], tooDeep: [tooDeep]))
    #expect(folder.access.glob("d/**/deep.txt") == PathMatches(tooDeep: [tooDeep]))
    let inputs = matches.found.map(InputPath.found) + matches.tooDeep.map(InputPath.tooDeep)
    #expect(ArticleReader().read(inputs, in: folder.access) == report)
  }

  @Test func manyStarsTakeNoTime() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: String(repeating: "a", count: 200))
    #expect(folder.access.glob(String(repeating: "a*", count: 60) + "b") == PathMatches())
  }

  @Test func tellsPatterns() {
    #expect(FileAccess.isPattern("a*"))
    #expect(FileAccess.isPattern("a?"))
    #expect(FileAccess.isPattern("[a]"))
    #expect(!FileAccess.isPattern("a/b.txt"))
  }
}
