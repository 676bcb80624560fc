import FoundationEssentials
import Glibc
import NewsModel
import SessionStore
import Testing

/// What `Docs/Session.md` says of the views.
@Suite struct SessionPageTests {
  private static let page =
    FileManager.default.contents(atPath: Findings.root + "/Docs/Session.md")
    .map { String(decoding: $0, as: UTF8.self) } ?? ""
  private static let places: [String] = ["/usr/bin/sqlite3", "/bin/sqlite3"]
  private static let program = places.first { access($0, X_OK) == 0 }

  /// The queries on the page.
  private static let queries = page.components(after: "```sql\n", until: "```")

  @Test(
    "Each query of the page runs in sqlite3, and gives what there is",
    .enabled(if: program != nil, "there is no sqlite3 here")
  )
  func queries() throws {
    let scratch = Scratch()
    try Self.fill(scratch.open())
    #expect(Self.queries.count > 8)
    for query in Self.queries {
      let rows = try #require(run(query, scratch), "\(query)")
      #expect(rows.contains("\n"), "nothing comes of \(query)")
      if query.contains("AS wrong") { #expect(rows == "wrong\n0\n") }
    }
  }

  @Test(
    "The views have the columns that the page tells, and no others",
    .enabled(if: program != nil)
  )
  func columns() throws {
    let scratch = Scratch()
    _ = try scratch.open()
    let views = try #require(
      run("SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY rowid", scratch)
    )
    let rows = Self.page.split(separator: "\n").filter { $0.hasPrefix("| `") }
    #expect(rows.map { String($0.split(separator: "`")[1]) } == views.lines.dropFirst().map(\.self))
    for row in rows {
      let cells = row.split(separator: "|")
      let told = cells[2].split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
      let name = row.split(separator: "`")[1]
      let found = try #require(run("SELECT name FROM pragma_table_info('\(name)')", scratch))
      #expect(found.lines.dropFirst().map(\.self) == told, "\(name)")
    }
  }

  @Test("The views show findings as exports name them", .enabled(if: program != nil))
  func values() throws {
    let scratch = Scratch()
    try Self.fill(scratch.open())
    func one(_ query: String) -> String { run(query, scratch)?.lines.last ?? "" }
    #expect(one("SELECT key FROM claims ORDER BY id LIMIT 1").hasPrefix("sha256:0#"))
    #expect(one("SELECT DISTINCT certainty FROM claims WHERE text LIKE '%may%'") == "possible")
    #expect(
      one("SELECT reported_certainty FROM claims WHERE source = 'Ilsa Varn' LIMIT 1") == "certain"
    )
    #expect(one("SELECT count(*) FROM claims WHERE voice = 'author' AND source IS NOT NULL") == "0")
    #expect(one("SELECT count(*) FROM claims WHERE voice IS NULL OR section IS NULL") == "0")
    #expect(one("SELECT review FROM claims WHERE id = 'c1'") == "rejected")
    #expect(one("SELECT text FROM mentions WHERE name = 'Ilsa Varn' LIMIT 1") == "Ilsa Varn")
    #expect(one("SELECT documents FROM actors WHERE name = 'Ilsa Varn'") == "1")
    #expect(one("SELECT tags FROM notes") == #"["check","é"]"#)
    #expect(one("SELECT title FROM sections WHERE title IS NOT NULL") == "Orvenia")
    #expect(one("SELECT \"from\" FROM judgements") == "null")
    #expect(one("SELECT metadata FROM documents WHERE id = 'd1'") == #"{"page":3}"#)
  }

  /// A session with a row in each view.
  private static func fill(_ database: SessionDatabase) throws {
    let text =
      "Orvenia\n\nÉtienne: Ilsa Varn said that the port may open. The port is shut for Ilsa Varn."
    let found = Findings.of(text)
    var article = found.article
    article.metadata = [JSONField(name: "page", value: .int(3))]
    article.sections = [
      Section(heading: TextRange(0, 7), level: 1, range: TextRange(0, article.text.count))
    ]
    let annotated = found.annotated
    let findings = ArticleFindings(
      annotated: AnnotatedArticle(
        article: article,
        tokens: annotated.tokens,
        sentences: annotated.sentences,
        names: annotated.names
      ),
      actors: found.actors,
      claims: found.claims
    )
    try database.add([findings])
    var judgement = StoredJudgement(
      number: 1,
      action: "reject",
      target: "k",
      status: "applied",
      finding: "c1",
      call: 1
    )
    (judgement.from, judgement.to, judgement.because) = ("null", "\"x\"", "why")
    let point = StoredComparison.Point(
      text: "t",
      status: "disputed",
      similarity: 0.5,
      accounts: "A, B",
      claims: "c1 c2"
    )
    try database.commit { writer in
      try writer.set(judgement)
      try writer.setReview("rejected", of: "c1")
      try writer.set(StoredComparison(number: 1, name: "x", points: [point]))
      try writer.set(
        StoredNote(number: 1, finding: "c1", target: "k", text: "see", tags: ["check", "é"])
      )
      try writer.set(StoredStatement(number: 0, text: "load a", isKept: true, result: "1 document"))
    }
  }

  /// What sqlite3 shows of a query, a line for each row; nil where it fails.
  private func run(_ query: String, _ scratch: Scratch) -> String? {
    guard let program = Self.program else { return nil }
    let output = scratch.file("output")
    let arguments: [String] = ["-readonly", "-batch", "-bail", "-header", scratch.file(), query]
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var process: pid_t = 0
    guard posix_spawn(&process, program, &actions, nil, &words, environ) == 0 else { return nil }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status == 0 ? String(decoding: scratch.bytes("output"), as: UTF8.self) : nil
  }
}

extension String {
  /// The lines.
  fileprivate var lines: [String] { split(separator: "\n").map(String.init) }

  /// What stands between two marks, wherever they stand.
  fileprivate func components(after start: String, until end: String) -> [String] {
    var (parts, rest) = ([String](), self[...])
    while let opening = rest.firstRange(of: start) {
      rest = rest[opening.upperBound...]
      guard let closing = rest.firstRange(of: end) else { break }
      parts.append(String(rest[..<closing.lowerBound]))
      rest = rest[closing.upperBound...]
    }
    return parts
  }
}
