import FoundationEssentials
import NewsModel
import SessionStore
import Testing

/// What is put into a session is in it when it is opened again.
@Suite struct SessionDatabaseTests {
  @Test("Documents with their texts and findings are there again, and are read one by one")
  func documents() throws {
    let scratch = Scratch()
    let all = Findings.fixtures + [OddFindings.all]
    try scratch.open().add(all)
    let database = try scratch.open()
    let documents = try database.documents()
    #expect(documents.map(\.number) == all.indices.map { $0 + 1 })
    for (document, findings) in zip(documents, all) {
      #expect(document.article.text.count == 0)
      #expect(document.model == "en-1")
      #expect(document.claims == findings.claims.count)
      #expect(document.actors.count == findings.actors.count)
      let article = try database.article(document)
      #expect(article == findings.article)
      #expect(article.text.bytes == findings.article.text.bytes)
      #expect(try database.findings(document, of: article) == findings)
    }
  }

  @Test("What a source says of its article is kept to the letter")
  func sources() throws {
    let scratch = Scratch()
    var article = Article(ArticleText("Head\n\nA\0b é.\n"), name: "a/b")
    (article.digest, article.path, article.line) = ("0f", "news/a b.jsonl", 3)
    (article.title, article.author, article.outlet) = ("e\u{301}\0x", "", "The “Herald”")
    (article.date, article.url) = (
      CalendarDate(year: 2025, month: 3, day: 18), "https://a.example/1"
    )
    (article.language, article.format) = ("und", .jsonl)
    article.sections = [
      Section(heading: TextRange(0, 4), level: 1, range: TextRange(0, 6)),
      Section(heading: nil, level: 300, range: TextRange(6, 14)),
    ]
    article.setOff = [SetOffBlock(.bold, range: TextRange(6, 7), cite: TextRange(0, 4))]
    article.metadata = [
      JSONField(
        name: "é",
        value: .array([.int(.min), .int(.max), .double(1), .double(0.1), .null])
      ),
      JSONField(
        name: "z",
        value: .object([
          JSONField(name: "", value: .string("\"\n\0")), JSONField(name: "b", value: .bool(true)),
        ])
      ),
    ]
    let findings = ArticleFindings(
      annotated: AnnotatedArticle(article: article, tokens: [], sentences: [], names: []),
      actors: [],
      claims: []
    )
    try scratch.open().add([findings])
    let database = try scratch.open()
    let document = try #require(try database.documents().first)
    let read = try database.article(document)
    #expect(read == article)
    #expect(read.title?.utf8.elementsEqual("e\u{301}\0x".utf8) ?? false)
  }

  @Test("A document is replaced, changed and removed with all that was found in it")
  func changes() throws {
    let scratch = Scratch()
    let all = [Findings.of("Ilsa Varn said the port is shut."), Findings.of("The port may open.")]
    let database = try scratch.open()
    try database.add(all)
    var article = all[0].article
    article.outlet = "Herald"
    try database.commit { writer in
      try writer.update(1, article)
      try writer.removeDocument(2)
    }
    let documents = try database.documents()
    #expect(documents.map(\.article.outlet) == ["Herald"])
    let place = DocumentPlace(
      number: 1,
      place: 0,
      key: "k",
      firstClaim: 1,
      firstMention: 1,
      actors: [7]
    )
    let other = try KeptArticle(all[1])
    try database.commit { try $0.add(other, at: place, analysedBy: "en-2") }
    let document = try #require(try database.documents().first)
    #expect((document.key, document.model ?? "") == ("k", "en-2"))
    #expect(try database.findings(document, of: try database.article(document)) == all[1])
    try database.commit { try $0.removeDocument(1) }
    #expect(try database.documents().isEmpty)
    for table in ["document", "text", "claim", "mention", "section", "local_actor"] {
      #expect(try database.count(table) == 0, "\(table)")
    }
  }

  @Test("What one article was found to say is known of its copies, by the same model alone")
  func analyses() throws {
    let scratch = Scratch()
    let findings = Findings.of("Ilsa Varn said the port is shut.")
    let database = try scratch.open()
    try database.add([findings, findings])
    var copy = findings.article
    (copy.path, copy.name) = ("elsewhere", "b")
    let known = try database.findings(of: copy, by: "en-1")
    #expect(known?.claims == findings.claims)
    #expect(known?.article == copy)
    #expect(try database.findings(of: copy, by: "en-2") == nil)
    // What “last week” means depends on the day of the article.
    copy.date = CalendarDate(year: 2025, month: 3, day: 18)
    #expect(try database.findings(of: copy, by: "en-1") == nil)
    copy.date = nil
    try database.commit { try $0.removeDocument(1) }
    #expect(try database.findings(of: copy, by: "en-1") != nil)
    try database.commit { try $0.removeDocument(2) }
    #expect(try database.findings(of: copy, by: "en-1") == nil)
  }

  private static var judgement: StoredJudgement {
    var judgement = StoredJudgement(
      number: 1,
      action: "reject",
      target: "k",
      status: "applied",
      finding: "c1",
      call: 1
    )
    (judgement.to, judgement.because, judgement.at) = ("{\"a\":1}", "why", "2025-03-18T09:00:00Z")
    judgement.other = 7
    return judgement
  }

  @Test("Notes, judgements, comparisons, statements and settings are there again")
  func analyst() throws {
    let scratch = Scratch()
    let note = StoredNote(
      number: 3,
      finding: "c1",
      target: "sha256:0#1-2",
      text: "é\0",
      tags: ["b", "a", ""]
    )
    let judgement = Self.judgement
    let statements = [
      StoredStatement(number: 0, text: "load a", isKept: true, inputs: ["a", "b"], scripts: ["s"]),
      StoredStatement(
        number: 1,
        text: "claims",
        hasFailed: true,
        result: "3 rows",
        basis: 0,
        at: "t"
      ),
    ]
    let point = StoredComparison.Point(
      text: "t",
      status: "agreed",
      similarity: 0.25,
      accounts: "A, B",
      claims: "c1 c2"
    )
    let comparison = StoredComparison(number: 2, name: "x", points: [point, point])
    let skip = StoredSkip(path: "p", line: 4, reason: "no text")
    try scratch.open().commit { writer in
      try writer.set(note)
      try writer.set(judgement)
      try writer.set(comparison)
      for statement in statements { try writer.set(statement) }
      try writer.add(skip)
      try writer.set("analyst", "Lee")
      try writer.set("next.claim", number: 17)
      try writer.setReview("rejected", of: "c1")
    }
    let database = try scratch.open()
    #expect(try database.notes() == [note])
    #expect(try database.judgements() == [judgement])
    #expect(try database.comparisons() == [comparison])
    #expect(try database.statements() == statements)
    #expect(try database.skipped() == [skip])
    #expect(try database.reviews() == ["c1": "rejected"])
    #expect(try database.setting("analyst") == "Lee")
    #expect(try database.number("next.claim") == 17)
    #expect(try database.setting("nothing") == nil)
    try database.commit { writer in
      try writer.removeNote(3)
      try writer.removeComparison(2)
      try writer.setReview(nil, of: "c1")
      try writer.set("analyst", nil)
    }
    #expect(try database.notes().isEmpty && database.comparisons().isEmpty)
    #expect(try database.reviews().isEmpty && database.setting("analyst") == nil)
  }

  @Test("A transaction that throws leaves nothing behind")
  func wholeOrNothing() throws {
    struct Refused: Error {}
    let scratch = Scratch()
    let database = try scratch.open()
    #expect(throws: Refused.self) {
      try database.commit { writer in
        try writer.set("a", "1")
        throw Refused()
      }
    }
    #expect(try database.setting("a") == nil)
    try database.commit { try $0.set("a", "2") }
    #expect(try database.setting("a") == "2")
  }

  @Test("Closed, a session is one file")
  func oneFile() throws {
    let scratch = Scratch()
    var database: SessionDatabase? = try scratch.open()
    try database?.commit { try $0.set("a", "1") }
    #expect(scratch.names.count > 1)
    database = nil
    #expect(scratch.names == ["work.nsh-session"])
  }

  @Test("Many may ask at once, and each gets its answer")
  func threads() async throws {
    let scratch = Scratch()
    let all = Array(Findings.fixtures.filter { !$0.claims.isEmpty }.prefix(8))
    let database = try scratch.open()
    try database.add(all)
    let documents = try database.documents()
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for round in 0..<40 {
        group.addTask {
          let index = round % all.count
          if round % 10 == 0 { try database.commit { try $0.set("round", number: round) } }
          let article = try database.article(documents[index])
          return try database.findings(documents[index], of: article) == all[index]
        }
      }
      for try await isSame in group { #expect(isSame) }
    }
  }
}
