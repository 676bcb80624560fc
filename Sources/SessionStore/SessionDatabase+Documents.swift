// The documents of a session: a list that is light, and texts and findings one by one.

import NewsModel

extension SessionDatabase {
  /// The documents, in order, without their texts and findings.
  package func documents() throws(SessionFault) -> [StoredDocument] {
    try read { connection throws(SQLiteFault) in
      let actors = try Self.actors(connection)
      return try connection.rows(
        """
        SELECT d.number, d.place, d.key, d.name, d.path, d.line, d.format, d.digest, d.title,
          d.author, d.outlet, d.date, d.url, d.language, d.characters, d.words, d.sentences,
          d.first_claim, d.claims, d.first_mention, d.mentions, d.sections, d.model
        FROM document d ORDER BY d.place
        """
      ) { row throws(SQLiteFault) in Self.document(row, actors) }
    }
  }

  /// The actors of the session, by number.
  package func actors() throws(SessionFault) -> [StoredActor] {
    try read { connection throws(SQLiteFault) in
      try connection.rows(
        "SELECT number, name, kind, type, key, joined, ties FROM actor ORDER BY number"
      ) {
        row throws(SQLiteFault) in
        let kind = ActorKind(rawValue: row.text(2)) ?? .other
        var actor = StoredActor(
          number: row.int(0),
          key: row.optionalText(4) ?? StoredActor.plainKey(kind, row.text(1)),
          name: row.text(1),
          kind: kind,
          type: row.optionalText(3).flatMap(NameType.init(rawValue:)) ?? NameType(kind)
        )
        (actor.joined, actor.ties) = (row.optionalInt(5), row.optionalText(6))
        return actor
      }
    }
  }

  /// A document with its text, its sections and its metadata. Throws where it is not there or
  /// damaged.
  package func article(_ document: StoredDocument) throws(SessionFault) -> Article {
    let found = try read { connection throws(SQLiteFault) in
      try connection.first(
        "SELECT content, layout FROM text WHERE document = ?",
        .int(document.number)
      ) { row throws(SQLiteFault) in (row.bytes(0), row.bytes(1)) }
    }
    guard let (text, layout) = found else { throw missingText(document) }
    var article = document.article
    article.text = ArticleText(String(decoding: text, as: UTF8.self))
    do { return try CompactLayout.article(article, with: layout) } catch {
      throw .damaged(path, "d\(document.number): \(error)")
    }
  }

  /// What was found in an article of the session; nil where nothing is kept. Throws where what is
  /// kept is damaged or is of another text: the article can be analysed again then.
  package func findings(
    _ document: StoredDocument,
    of article: Article
  ) throws(SessionFault) -> ArticleFindings? {
    let bytes = try read { connection throws(SQLiteFault) in
      try connection.first(
        "SELECT findings FROM text WHERE document = ? AND findings IS NOT NULL",
        .int(document.number)
      ) { row throws(SQLiteFault) in row.bytes(0) }
    }
    return try bytes.map { bytes throws(SessionFault) in
      try decoded(bytes, of: article, "d\(document.number)")
    }
  }

  /// What a model found in an article that says the same as one of the session; nil where there is
  /// none.
  package func findings(
    of article: Article,
    by model: String
  ) throws(SessionFault) -> ArticleFindings? {
    guard let layout = try? CompactLayout.bytes(of: article) else { return nil }
    let input = AnalysisInput.digest(of: article, layout: layout)
    let bytes = try read { connection throws(SQLiteFault) in
      try connection.first(
        """
        SELECT t.findings FROM document d JOIN text t ON t.document = d.number
        WHERE d.input = ? AND d.model = ? AND t.findings IS NOT NULL
        """,
        .blob(input),
        .text(model)
      ) { row throws(SQLiteFault) in row.bytes(0) }
    }
    return try bytes.map { bytes throws(SessionFault) in
      try decoded(bytes, of: article, article.name)
    }
  }

  private func decoded(
    _ bytes: [UInt8],
    of article: Article,
    _ name: String
  ) throws(SessionFault) -> ArticleFindings {
    do { return try CompactFindings.findings(in: bytes, of: article) } catch {
      throw .damaged(path, "\(name): \(error)")
    }
  }

  private func missingText(_ document: StoredDocument) -> SessionFault {
    .damaged(path, "the text of d\(document.number) is missing")
  }

  /// For each document the actors of the session that its own actors are.
  private static func actors(
    _ connection: SQLiteConnection
  ) throws(SQLiteFault) -> [Int: [Int]] {
    var actors: [Int: [Int]] = [:]
    _ = try connection.rows("SELECT number, actor FROM local_actor ORDER BY number") {
      row throws(SQLiteFault) in
      actors[Places.owner(of: row.int(0)), default: []].append(row.int(1))
    }
    return actors
  }

  private static func document(_ row: SQLiteStatement, _ actors: [Int: [Int]]) -> StoredDocument {
    var article = Article(
      digest: row.text(7),
      path: row.text(4),
      name: row.text(3),
      format: ArticleFormat(rawValue: row.text(6)) ?? .text,
      text: ArticleText(""),
      sections: []
    )
    article.line = row.optionalInt(5)
    (article.title, article.author) = (row.optionalText(8), row.optionalText(9))
    article.outlet = row.optionalText(10)
    article.date = row.optionalText(11).flatMap { CalendarDate(iso: $0) }
    (article.url, article.language) = (row.optionalText(12), row.text(13))
    return StoredDocument(
      number: row.int(0),
      place: row.int(1),
      key: row.text(2),
      article: article,
      characters: row.int(14),
      words: row.int(15),
      sentences: row.int(16),
      firstClaim: row.int(17),
      claims: row.int(18),
      firstMention: row.int(19),
      mentions: row.int(20),
      sections: row.int(21),
      actors: actors[row.int(0)] ?? [],
      model: row.optionalText(22)
    )
  }
}
