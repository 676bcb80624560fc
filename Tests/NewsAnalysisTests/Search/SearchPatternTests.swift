import NewsAnalysis
import Testing

@Suite("Search patterns")
struct SearchPatternTests {
  @Test(
    "A pattern that cannot be searched for is an error with its place",
    arguments: [
      ("", SearchPatternError.Kind.empty, 0..<0), ("  ", .empty, 0..<2),
      ("say lemma:", .empty, 4..<10),
      ("//", .empty, 0..<2), ("/talks", .unclosedExpression, 6..<6),
      ("/é/x", .unknownFlag("x"), 4..<5),
      ("/", .unclosedExpression, 1..<1),
      ("/a(b/", .invalidExpression("missing closing parenthesis, at its end"), 4..<4),
      ("/é)b/", .invalidExpression("unmatched closing parenthesis, behind é"), 3..<3),
    ]
  )
  func errors(_ pattern: String, _ kind: SearchPatternError.Kind, _ range: Range<Int>) {
    #expect(throws: SearchPatternError(kind: kind, range: range)) { try SearchPattern(pattern) }
  }
}
