// Who is said to hold what, as the models find it in sentences of many makes.

import English
import NewsModel
import Testing

struct AttributionModelTests {
  @Test(arguments: [
    ("Mara Lind said that the ships sank.", ["Mara Lind | said | that the ships sank"]),
    ("The ships sank, Mara Lind said.", ["Mara Lind | said | The ships sank"]),
    ("\"The ships sank,\" said Mara Lind.", ["Mara Lind | said | The ships sank"]),
    (
      "According to the mayor, the ships sank.",
      ["the mayor | According to | the ships sank"]
    ),
    ("Mara Lind ate the bread.", []),
    ("The ships sank in the harbour on Monday.", []),
  ])
  func `source, cue and content are found`(text: String, expected: [String]) {
    #expect(Self.outlines(text) == expected)
  }

  /// The templates were read anew for each article, which took half of the time of a short one.
  @Test func `a reading takes what the file's templates say, not the file`() throws {
    let model = try #require(LanguageModel.english?.attributions)
    let parts = Mirror(reflecting: model).children.map { String(reflecting: type(of: $0.value)) }
    #expect(parts.contains("English.AttributionReader.Models"))
    #expect(!parts.contains { $0.contains("ModelFile") })
  }

  @Test func `a quotation goes on in the sentences after its cue`() {
    let found = Self.outlines(
      "\"The ships sank,\" Mara Lind said. \"Nobody came to help. We waited.\""
    )
    #expect(found == ["Mara Lind | said | The ships sank … Nobody came to help. We waited"])
  }

  @Test(arguments: [
    "", "said", "\"", "“““", "said said said said", ":", "A : B : C", "that that that said that",
    String(repeating: "he said that ", count: 500),
    String(repeating: "\"No,\" he said. ", count: 300),
  ])
  func `spans are valid whatever the text`(text: String) {
    let annotated = Pipeline().annotate(Article(ArticleText(text)))
    for attribution in annotated.attributions {
      let phrases =
        [attribution.cue] + attribution.contents + [attribution.source].compactMap { $0 }
      #expect(
        phrases.allSatisfy {
          !$0.tokens.isEmpty && $0.tokens.contains($0.head)
            && $0.tokens.upperBound <= annotated.tokens.count
        }
      )
      #expect(!attribution.contents.isEmpty)
      #expect((0...1).contains(attribution.score))
    }
  }

  @Test func `the way from a cue ends at a bounded distance`() {
    let text = "He said that " + String(repeating: "the ship and ", count: 1000) + "the boat sank."
    let annotated = Pipeline().annotate(Article(ArticleText(text)))
    for said in annotated.attributions {
      #expect(said.contents.allSatisfy { $0.tokens.upperBound <= said.cue.head + RoleWalk.reach })
    }
  }

  /// Source, cue and contents of each attribution, marks at the edges left out.
  private static func outlines(_ text: String) -> [String] {
    let annotated = Pipeline().annotate(Article(ArticleText(text)))
    func words(_ phrase: AttributionMention.Phrase) -> String {
      let marks = phrase.tokens.filter { annotated.tokens[$0].tag != .punctuation }
      guard let first = marks.first, let last = marks.last else { return "" }
      return annotated.article.text[annotated.range(of: first..<(last + 1))]
    }
    return annotated.attributions.map { found in
      [
        found.source.map(words) ?? "-", words(found.cue),
        found.contents.map(words).joined(separator: " … "),
      ].joined(separator: " | ")
    }
  }
}
