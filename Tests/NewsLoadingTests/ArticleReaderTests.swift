import FileTesting
import Files
import Glibc
import NewsLoading
import NewsModel
import Synchronization
import Testing

@Suite struct ArticleReaderTests {
  private func corpus() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("The ferry was late.", to: "in/b.txt")
    try folder.write("# The Ferry\n\nIt was late.", to: "in/a.md")
    try folder.write("{\"text\": \"It was late.\"}\n{\"text\": \"Very.\"}", to: "in/c.jsonl")
    try folder.write("<html><body><p>\(prose)</p></body></html>", to: "in/deep/d.HTML")
    try folder.write("plain", to: "in/README")
    try folder.write("x", to: "in/.hidden.txt")
    try folder.write("x", to: "in/.git/config")
    return folder
  }

  @Test func readsFilesAndFoldersInOrder() throws {
    let folder = try corpus()
    let report = ArticleReader().read(["in/b.txt", "in"], in: folder.access)
    #expect(
      report.articles.map(\.path) == [
        "in/b.txt", "in/README", "in/a.md", "in/b.txt", "in/c.jsonl", "in/c.jsonl",
        "in/deep/d.HTML",
      ]
    )
    #expect(report.articles.map(\.name) == ["b", "README", "a", "b", "c:1", "c:2", "d"])
    #expect(
      report.articles.map(\.format) == [.text, .text, .markdown, .text, .jsonl, .jsonl, .html]
    )
    #expect(report.skipped.isEmpty)
    #expect(report.articles[0].language == "en")
    #expect(report.articles[0].digest == SHA256Digest("The ferry was late.".utf8).hexadecimal)
  }

  @Test func manyFilesGiveTheSameReportEveryTime() throws {
    let folder = try TemporaryFolder()
    for number in 0..<100 { try folder.write("Article \(number).", to: "in/\(number).txt") }
    let report = ArticleReader().read(["in"], in: folder.access)
    let paths = (0..<100).map { "in/\($0).txt" }
    #expect(
      report.articles.map(\.path) == paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    )
    #expect(ArticleReader().read(["in"], in: folder.access) == report)
  }

  @Test func skipsWithReasonAndRemedy() throws {
    let folder = try corpus()
    try folder.write("x", to: "in/e.pdf")
    try folder.write("", to: "in/f.txt")
    try folder.write([0, 1, 2], to: "in/g")
    try folder.makeFolder("none/inner")
    try folder.link("in/h.txt", to: "nowhere")
    try folder.link("in/i", to: "deep")
    let report = ArticleReader().read(["missing.txt", "in", "none", "in/e.pdf"], in: folder.access)
    #expect(
      report.skipped.map { "\($0.path): \($0.reason)" } == [
        "missing.txt: no such file or folder", "in/e.pdf: unknown format '.pdf'",
        "in/f.txt: empty", "in/g: not a text: control characters from byte 0 on",
        "in/h.txt: a link to something that does not exist",
        "in/i: a link to a folder, which is not followed", "none: no articles in this folder",
        "in/e.pdf: unknown format '.pdf'",
      ]
    )
    #expect(report.skipped.last?.remedy?.contains(".jsonl") == true)
    #expect(report.articles.count == 6)
  }

  @Test(arguments: [
    ("<!DOCTYPE html><p>\(prose)", ArticleFormat.html), ("\n<html><p>\(prose)", .html),
    ("{\"text\": \"a\"}\n{\"text\": \"b\"}\n", .jsonl), ("{not json\nat all", .text),
    ("The ferry was late.", .text), ("\u{FEFF}<html><p>\(prose)", .html),
  ])
  func sniffsStandardInput(text: String, format: ArticleFormat) throws {
    let folder = try TemporaryFolder()
    let report = ArticleReader().read(
      ["-", "-"],
      in: folder.access,
      standardInput: { Array(text.utf8) }
    )
    #expect(report.articles.first?.format == format)
    #expect(report.articles.first?.path == "-")
    #expect(report.articles.count == (format == .jsonl ? 2 : 1))
  }

  @Test func aFailingStandardInputIsSkipped() throws {
    struct Broken: Error {}
    let folder = try TemporaryFolder()
    let report = ArticleReader().read(["-"], in: folder.access, standardInput: { throw Broken() })
    #expect(report.skipped.map(\.problem) == [.standardInput])
  }

  @Test func tellsProgressAndStopsWhenAsked() throws {
    let folder = try TemporaryFolder()
    for number in 0..<80 { try folder.write("Article \(number).", to: "in/\(number).txt") }
    var told: [LoadProgress] = []
    let isAsked = Atomic(false)
    let report = ArticleReader().read(
      ["in"],
      in: folder.access,
      progress: {
        told.append($0)
        if told.count >= 2 { isAsked.store(true, ordering: .relaxed) }
      },
      stop: StopSign { isAsked.load(ordering: .relaxed) }
    )
    #expect(report.isCancelled)
    #expect(report.articles.count < 80)
    #expect(told.map(\.total) == [80, 80])
    #expect(told.first?.done == 0)
  }

  /// One large article could not be stopped by Ctrl-C.
  @Test(arguments: [ArticleFormat.text, .markdown, .html, .jsonl])
  func stopsInTheMiddleOfAnArticle(format: ArticleFormat) {
    let lines = (0..<5_000).map { "<p>{\"text\": \"The ferry was late, \($0).\"}\n\n" }
    let looks = Atomic(0)
    let report = ArticleReader().read(
      Array(lines.joined().utf8),
      format,
      path: "test",
      stop: StopSign { looks.add(1, ordering: .relaxed).newValue > 3 }
    )
    #expect(report.isCancelled)
    #expect(report.articles.isEmpty)
  }

  @Test func staysInItsSandbox() throws {
    let folder = try corpus()
    let access = FileAccess(directory: folder.path, sandbox: "in/deep")
    let report = ArticleReader().read(["in/b.txt", "in/deep"], in: access)
    #expect(report.articles.map(\.path) == ["in/deep/d.HTML"])
    #expect(report.skipped.map(\.path) == ["in/b.txt"])
  }
}
