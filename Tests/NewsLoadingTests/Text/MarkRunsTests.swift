import NewsLoading
import NewsModel
import Testing

/// Comparing texts takes time that grows with the square of the marks on one letter: 40,000 of them, in a
/// file of 80 KB, held a session for minutes.
@Suite struct MarkRunsTests {
  /// The most marks in a row that a text holds.
  private func most(_ text: String) -> Int {
    var (run, most) = (0, 0)
    for scalar in text.unicodeScalars {
      run = scalar.properties.canonicalCombiningClass == .notReordered ? 0 : run + 1
      most = max(most, run)
    }
    return most
  }

  private static let marks = String(repeating: "\u{300}\u{316}", count: 5_000)

  @Test func `marks too many are replaced one by one, and told of`() throws {
    let report = load("Harbor. Z\(Self.marks) said it.")
    let text = try #require(report.articles.first).text.string
    #expect(most(text) == 64)
    #expect(text.unicodeScalars.count == "Harbor. Z said it.".utf8.count + 10_000)
    #expect(report.warnings.map(\.reason).first?.contains("9936 replaced by U+FFFD") == true)
  }

  @Test(arguments: [
    ArticleFormat.jsonl: #"{"text": "Z@ said it.", "title": "A@", "tags": {"B@": ["C@"]}}"#,
    .html: "<title>A@</title><meta name=author content='B@'><p>The harbor Z@ was closed. It is so.",
    .markdown: "---\ntitle: A@\nB@: C@\n---\n\n# Head@\n\nZ@ said it.",
  ])
  func `of every format, as they stand and as entities`(format: ArticleFormat, text: String) throws
  {
    let entities = String(repeating: "&#768;", count: 5_000)
    let escapes = String(repeating: #"\u0300"#, count: 5_000)
    for marks in [Self.marks, format == .jsonl ? escapes : entities] {
      let article = try article(text.split(separator: "@").joined(separator: marks), format)
      let words = [article.text.string, article.title, article.author].compactMap(\.self)
      #expect((words + article.metadata.map { "\($0)" }).allSatisfy { most($0) <= 64 })
    }
  }

  @Test func `languages with many marks stay as they are`() throws {
    let text = "E\u{301}\u{323}a " + String(repeating: "\u{5E9}\u{5C1}\u{5B8}", count: 200)
    #expect(try article(text).text.string.utf8.elementsEqual(text.utf8))
  }
}
