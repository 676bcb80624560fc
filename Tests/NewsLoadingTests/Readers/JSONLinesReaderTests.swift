import Files
import NewsLoading
import NewsModel
import Testing

@Suite struct JSONLinesReaderTests {
  @Test(arguments: ["text", "body", "content", "articleBody", "article"])
  func takesTheTextAsItStands(field: String) throws {
    let read = try article(#"{"\#(field)": " The ferry\nwas late.\n"}"#, .jsonl)
    #expect(read.text.string == " The ferry\nwas late.\n")
  }

  @Test func takesFieldsAndKeepsTheRest() throws {
    let line = """
      {"id": "h-7", "title": "The Ferry", "author": ["M. Quill", "J. Reed"], \
      "source": {"id": 4, "name": "The Harbor Times"}, "published_at": "2025-03-18T09:00:00Z", \
      "link": "https://example.org", "lang": "en-GB", "text": "It was late.", "views": 12, \
      "tags": ["sea", null]}
      """
    let read = try article(line, .jsonl)
    #expect(read.name == "h-7")
    #expect(read.title == "The Ferry")
    #expect(read.author == "M. Quill, J. Reed")
    #expect(read.outlet == "The Harbor Times")
    #expect(read.date?.description == "2025-03-18")
    #expect(read.url == "https://example.org")
    #expect(read.language == "en")
    #expect(
      read.metadata == [
        JSONField(name: "tags", value: .array([.string("sea"), .null])),
        JSONField(name: "views", value: .int(12)),
      ]
    )
    #expect(read.digest == SHA256Digest(line.utf8).hexadecimal)
  }

  @Test
  func `two lines are two articles, whatever they have in common, and a digest tells their bytes`()
  {
    let line = #"{"text": "The ferry was late.", "url": "https://example.org/ferry"}"#
    let report = load("\(line)\n\(line)\n \(line)\n", .jsonl)
    #expect(report.articles.map(\.line) == [1, 2, 3])
    #expect(Set(report.articles.map(\.name)).count == 3)
    #expect(report.articles[0].digest == report.articles[1].digest)
  }

  @Test func namesLinesWithoutAnIdByTheirNumber() {
    let report = load("{\"text\": \"a b\"}\n\n{\"text\": \"c d\"}\r\n", .jsonl)
    #expect(report.articles.map(\.name) == ["test:1", "test:3"])
    #expect(report.articles.map(\.line) == [1, 3])
    #expect(report.articles.map(\.path) == ["test", "test"])
  }

  @Test(arguments: [
    (#"{"text": "a"#, LoadFault.malformedJSON(.truncated, column: 12)),
    (#"{"text": "a"} x"#, .malformedJSON(.unexpected(0x78), column: 15)),
    (#"{"text": "a",,}"#, .malformedJSON(.unexpected(0x2C), column: 14)),
    (#"{"text" "a"}"#, .malformedJSON(.unexpected(0x22), column: 9)),
    (#"{"text": "\q"}"#, .malformedJSON(.badString, column: 11)),
    (#"{"text": 01}"#, .malformedJSON(.badNumber, column: 10)),
    ("[1]", .notAnObject), (#"{"title": "a"}"#, .noTextField), (#"{"text": " "}"#, .noTextField),
  ])
  func skipsALineAndGoesOn(line: String, problem: LoadFault) {
    let report = load("\(line)\n{\"text\": \"The ferry.\"}\n", .jsonl)
    #expect(report.skipped == [SkippedInput(path: "test", line: 1, problem: problem)])
    #expect(report.articles.map(\.line) == [2])
  }

  @Test func keepsADateItCannotRead() throws {
    let report = load(#"{"text": "The ferry.", "date": "last week"}"#, .jsonl)
    #expect(report.warnings.map(\.oddity) == [.unknownDate("last week")])
    let kept = JSONField(name: "date", value: .string("last week"))
    #expect(report.articles.first?.metadata == [kept])
  }

  @Test func manyLinesStayInOrder() {
    let lines = (1...500).map { #"{"id": "\#($0)", "text": "Ferry \#($0)."}"# }
    let report = load(lines.joined(separator: "\n"), .jsonl)
    #expect(report.articles.map(\.name) == (1...500).map(String.init))
  }

  @Test func deepNestingIsSkipped() {
    let deep = String(repeating: "[", count: 20_000) + String(repeating: "]", count: 20_000)
    let report = load(#"{"text": "a", "x": \#(deep)}"#, .jsonl)
    #expect(report.skipped.map(\.problem) == [.malformedJSON(.tooDeep, column: 531)])
  }
}
