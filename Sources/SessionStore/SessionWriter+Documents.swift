// Documents: added, changed, removed.

import NewsModel

/// Where a document stands in a session.
package struct DocumentPlace: Hashable, Sendable {
  /// `1` of `d1`.
  package var number: Int
  /// Its place among the documents, from 0.
  package var place: Int
  /// Its durable key.
  package var key: String
  /// The number of its first claim; the others follow.
  package var firstClaim: Int
  /// The number of its first mention in order of the text; the others follow.
  package var firstMention: Int
  /// For each of its actors, the number of the session's actor.
  package var actors: [Int]

  /// The place of a document.
  package init(
    number: Int,
    place: Int,
    key: String,
    firstClaim: Int,
    firstMention: Int,
    actors: [Int]
  ) {
    (self.number, self.place, self.key) = (number, place, key)
    (self.firstClaim, self.firstMention, self.actors) = (firstClaim, firstMention, actors)
  }
}

extension SessionWriter {
  /// Adds a document with all that was found in it, or puts it in the place of the one that has its
  /// number.
  package func add(
    _ article: KeptArticle,
    at place: DocumentPlace,
    analysedBy model: String
  ) throws {
    try removeDocument(place.number)
    try addRow(article, place, model)
    try connection.run(
      "INSERT INTO text (document, content, layout, metadata, findings) VALUES (?, ?, ?, ?, ?)",
      .int(place.number),
      .textBytes(article.article.text.bytes),
      .blob(article.layout),
      article.article.metadata.isEmpty
        ? .null : .text(JSONText.of(.object(article.article.metadata))),
      .blob(article.findings)
    )
    try addFindings(article, place)
  }

  /// Changes what a document's source says of it: its title, its day … The text and
  /// what was found in it stay as they are; what “last week” means may be another day then, for
  /// which it is to be added anew.
  package func update(_ document: Int, _ article: Article) throws {
    try connection.run(
      """
      UPDATE document
      SET title = ?, author = ?, outlet = ?, date = ?, url = ?, language = ?, name = ?
      WHERE number = ?
      """,
      SQLiteValue(article.title),
      SQLiteValue(article.author),
      SQLiteValue(article.outlet),
      SQLiteValue(article.date.map { "\($0)" }),
      SQLiteValue(article.url),
      .text(article.language),
      .text(article.name),
      .int(document)
    )
  }

  /// Tells for each of a document's actors the number of the session's actor.
  package func setActors(_ actors: [Int], ofDocument number: Int) throws {
    try removePlaces(of: number, from: "local_actor")
    for (place, actor) in actors.enumerated() {
      try connection.run(
        "INSERT INTO local_actor (number, actor) VALUES (?, ?)",
        .int(Places.number(place, of: number)),
        .int(actor)
      )
    }
  }

  private func addRow(_ kept: KeptArticle, _ place: DocumentPlace, _ model: String) throws {
    let article = kept.article
    let numbers: [SQLiteValue] = [
      .int(kept.characters), .int(kept.words), .int(kept.sentences),
      .int(place.firstClaim), .int(kept.claims.count), .int(place.firstMention),
      .int(kept.mentions.count), .int(kept.sections.count), .text(model), .blob(kept.input),
    ]
    let words: [SQLiteValue] = [
      .int(place.number), .int(place.place), .text(place.key), .text(article.name),
      .text(article.path), SQLiteValue(article.line), .text(article.format.rawValue),
      .text(article.digest), SQLiteValue(article.title), SQLiteValue(article.author),
      SQLiteValue(article.outlet), SQLiteValue(article.date.map { "\($0)" }),
      SQLiteValue(article.url), .text(article.language),
    ]
    try connection.run(
      """
      INSERT INTO document (number, place, key, name, path, line, format, digest, title, author,
        outlet, date, url, language, characters, words, sentences, first_claim, claims,
        first_mention, mentions, sections, model, input)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      words + numbers
    )
  }
}
