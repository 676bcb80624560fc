import ShellSyntax
import Testing

/// Which names a word is like.
@Suite struct FuzzyMatchTests {
  private static let names = [
    "claims", "compare", "certainty", "sort-by", "group-by", "Ada Quill", "sections", "Über",
  ]

  private func chosen(_ word: String) -> String {
    let indices = FuzzyMatch(word).indices(in: Self.names.map { [$0] })
    return indices.map { Self.names[$0] }.joined(separator: " ")
  }

  @Test(
    "The nearest likeness counts, and in it the best comes first",
    arguments: [
      ("CLA", "claims"), ("über", "Über"), ("by", "sort-by group-by"), ("quill", "Ada Quill"),
      ("tain", "certainty"), ("tio", "sections"), ("ctty", "certainty"), ("srtby", "sort-by"),
      ("cliams", "claims"), ("certanity", "certainty"), ("a", "Ada Quill"), ("zzz", ""), ("", ""),
    ]
  )
  func likeness(word: String, names: String) { #expect(chosen(word) == names) }

  @Test("Another word for a thing is as good as its name")
  func otherNames() {
    let names = [["d1", "Bridge closed"], ["d2", "Harbour reopens"], ["d3", "The harbour"]]
    #expect(FuzzyMatch("harb").indices(in: names) == [1])
    #expect(FuzzyMatch("osed").indices(in: names) == [0])
  }

  @Test("Letters that are far apart are no likeness")
  func spread() {
    #expect(FuzzyMatch("ab").indices(in: [["a very long way to go to b"]]).isEmpty)
  }
}
