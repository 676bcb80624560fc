import NewsLoading
import NewsModel
import NewsSession
import Tabular
import Testing

@Suite struct FindingsDocumentTests {
  private static let extras = Set(FindingsDocument.Extra.allCases)

  /// A session over the samples and the awkward inputs, with something of everything in it.
  private static func session() -> Session {
    let test = TestShell()
    test.run("load harbour\ncompare d1 d4 --as calls\nnote d1 'check' --tag a\nload odd")
    return test.shell.session
  }

  // MARK: Keys

  /// The keys of each kind of object, in order; those that `--with` adds come last.
  private static let keys = [
    "": "schema generator script documents skipped actors claims comparisons judgements notes",
    "generator": "name version model",
    "script": "name sha256 arguments text",
    "documents": "id key name path format sha256 textSha256 title author outlet date url language "
      + "analysed characters words sentences given metadata duplicates sections text sentenceSpans predicates",
    "documents.sections": "id title level heading start end words",
    "documents.sections.heading": "start end",
    "documents.duplicates": "document share",
    "documents.predicates": "start end factuality",
    "skipped": "path reason",
    "actors": "id key name kind type aliases related documents review mentions",
    "actors.aliases": "text count",
    "actors.related": "actor how",
    "actors.mentions": "id document section start end text form review evidence",
    "claims": "id key document section start end text parts predicate arguments voice source "
      + "otherSources cue reported parent under quotation kind polarity certainty factuality hedges "
      + "negations quantities times about review evidence",
    "claims.parts": "start end",
    "claims.predicate": "start end text lemma",
    "claims.arguments": "role actor start end text",
    "claims.reported": "certainty polarity",
    "claims.source": "actor start end text",
    "claims.otherSources": "actor start end text",
    "claims.cue": "start end text",
    "claims.hedges": "start end text",
    "claims.negations": "start end text",
    "claims.quantities": "start end text value unit",
    "claims.times": "start end text value",
    "claims.evidence": "field rule start end strength",
    "comparisons": "id name selections actors claims reuse copies keywords",
    "comparisons.selections": "id label documents sections claims",
    "comparisons.actors": "shared only",
    "comparisons.claims": "id text similarity accounts differences",
    "comparisons.claims.accounts": "selection claims stance voice certainty",
    "comparisons.claims.differences": "kind between values",
    "comparisons.reuse": "members",
    "comparisons.reuse.members": "document start end",
    "comparisons.keywords": "term selection count other g2 logRatio z",
    "notes": "target text tags",
  ]

  @Test func `no key is missing, and all stand in the order of the format`() throws {
    var seen: Set<String> = []
    Self.visit(try FindingsDocument(Self.session(), extras: Self.extras).value(), at: "") {
      record,
      path in
      guard let expected = Self.keys[path] else { return }
      seen.insert(path)
      #expect(record.names.joined(separator: " ") == expected, "\(path)")
    }
    // What the samples may be without from one version of the analyses to the next.
    let rare: Set = [
      "claims.parts", "claims.otherSources", "actors.related", "claims.evidence",
      "documents.duplicates", "claims.predicate", "claims.arguments", "claims.reported",
    ]
    #expect(Set(Self.keys.keys).subtracting(seen).subtracting(rare) == [])
  }

  @Test func `without --with only the keys of every export are there`() throws {
    let added: Set = ["sentenceSpans", "predicates", "evidence"]
    Self.visit(try FindingsDocument(Self.session(), extras: []).value(), at: "") { record, path in
      #expect(added.isDisjoint(with: record.names))
      if path == "documents" { #expect(record["text"] == nil) }
    }
  }

  @Test func `an article in another language has its text and sections, and nothing found in it`()
    throws
  {
    let test = TestShell(try Place(["languages"]))
    test.run("load languages")
    var analysed: [String: Bool] = [:]
    Self.visit(try FindingsDocument(test.shell.session, extras: Self.extras).value(), at: "") {
      record,
      path in
      if path == "documents", case .string(let id)? = record["id"],
        case .bool(let isAnalysed)? = record["analysed"]
      {
        analysed[id] = isAnalysed
        guard case .list(let sentences)? = record["sentenceSpans"],
          case .list(let sections)? = record["sections"], case .int(let words)? = record["words"]
        else { return }
        #expect(sections.count == 2)
        #expect(sentences.isEmpty != isAnalysed && (words == 0) != isAnalysed)
      }
      if path == "claims" || path == "actors.mentions", case .string(let id)? = record["document"] {
        #expect(analysed[id] == true)
      }
    }
    #expect(analysed.values.count { !$0 } == 4 && analysed.count == 5)
  }

  private static func visit(_ value: Value, at path: String, _ body: (Record, String) -> Void) {
    switch value {
    case .record(let record):
      body(record, path)
      for (name, value) in zip(record.names, record.values) where name != "metadata" {
        visit(value, at: path.isEmpty ? name : "\(path).\(name)", body)
      }
    case .list(let elements): for element in elements { visit(element, at: path, body) }
    case .table(let table):
      for row in table.rows.indices { visit(.record(table.record(at: row)), at: path, body) }
    default: break
    }
  }

  // MARK: Spans

  @Test func `every span holds its words, counted in code points`() throws {
    #expect(try Self.wrongSpans(in: Self.session()) == [])
  }

  @Test(arguments: [
    "😀 Anna Brede 👩‍👩‍👧 said that \"14 ships 🚢\" left Mélisk.", "A\r\nB\r\n\r\nAnna Brede said so.\r\n",
    "\u{FEFF}Anna Brede said that the lock was open.", "Zoe\u{301} Marand said it may close.",
    "«Wir gehen», sagte Anna Brede. The JHC said 40% — or 4,000 — “might” leave on 1 April 2025.",
    "\u{1F1E6}\u{1F1E9}\u{200D}x", "\n\n\n", "One line without an end",
    "İstanbul said ﬁve ships left.",
  ])
  func `spans hold in a text of odd characters`(_ text: String) throws {
    let place = try Place([])
    try place.files.write(Array(text.utf8) + [0x0A, 0xFF, 0x0A] + Array(text.utf8), to: "odd.txt")
    try place.write(text, to: "fine.txt")
    let test = TestShell(place)
    test.run("load odd.txt fine.txt")
    #expect(try Self.wrongSpans(in: test.shell.session) == [])
  }

  /// The spans of a session's findings whose text is not what stands there.
  private static func wrongSpans(in session: Session) throws -> [String] {
    let value = try FindingsDocument(session, extras: extras).value()
    var texts: [String: [Unicode.Scalar]] = [:]
    visit(value, at: "") { record, path in
      guard path == "documents", case .string(let id)? = record["id"],
        case .string(let text)? = record["text"]
      else { return }
      texts[id] = Array(text.unicodeScalars)
    }
    var wrong: [String] = []
    // An object inside another is of the same document, and comes after it.
    var document = ""
    visit(value, at: "") { record, path in
      if path == "documents.duplicates" { return }
      if case .string(let id)? = record["document"] { document = id }
      if path == "documents", case .string(let id)? = record["id"] { document = id }
      guard case .int(let start)? = record["start"], case .int(let end)? = record["end"],
        let text = texts[document]
      else { return }
      guard start <= end, start >= 0, end <= text.count else {
        return wrong.append("\(path) \(start)-\(end)")
      }
      guard case .string(let words)? = record["text"] else { return }
      var found = String.UnicodeScalarView()
      found.append(contentsOf: text[start..<end])
      if !String(found).utf8.elementsEqual(words.utf8) { wrong.append("\(path): \(words)") }
    }
    return wrong
  }

  // MARK: Identity

  @Test func `ids and keys are there once`() throws {
    var ids: [String] = []
    var keys: [String] = []
    Self.visit(try FindingsDocument(Self.session(), extras: []).value(), at: "") { record, path in
      if path != "comparisons.selections", case .string(let id)? = record["id"] { ids.append(id) }
      if case .string(let key)? = record["key"] { keys.append(key) }
    }
    #expect(ids.count > 100)
    #expect(Set(ids).count == ids.count)
    #expect(Set(keys).count == keys.count)
  }

  @Test func `two sessions give the same bytes`() throws {
    let documents = try (1...2).map { _ in
      JSONFormat.write(try FindingsDocument(Self.session(), extras: Self.extras).value())
    }
    #expect(documents[0] == documents[1])
  }

  @Test func `articles analysed one by one or together give the same bytes`() throws {
    let loaded = Self.session()
    let articles = loaded.corpus.articles.map(\.article)
    let analyser = ArticleAnalyser()
    let together = try analyser.findings(of: articles, progress: { _ in }, until: .never)
    let apart = try articles.reversed().flatMap { article in
      try analyser.findings(of: [article], progress: { _ in }, until: .never)
    }.reversed()
    let documents = try [together, Array(apart)].map { findings in
      let test = TestShell()
      test.shell.session.add(findings, skipped: [])
      return JSONFormat.write(
        try FindingsDocument(test.shell.session, extras: Self.extras).value()
      )
    }
    #expect(documents[0].utf8.elementsEqual(documents[1].utf8))
  }

  @Test func `an export fits the schema that the documentation gives`() throws {
    let document = FindingsDocument(Self.session(), extras: Self.extras)
    let file = try FindingsFile(bytes: Array(JSONFormat.write(document.value()).utf8))
    #expect(try Schema("findings.schema.json").faults(of: file.json).prefix(20) == [])
  }

  @Test func `the schema finds what is missing or wrong`() throws {
    let schema = try Schema("findings.schema.json")
    #expect(schema.faults(of: .object([:])).count == 10)
    let wrong = JSONValue.object(["schema": .string("nsh.findings/2"), "claims": .int(1)])
    let faults = schema.faults(of: wrong)
    #expect(faults.contains { $0.hasPrefix("/schema: ") })
    #expect(faults.contains("/claims: is no [\"array\"]"))
  }
}
