// The rows that the views show of a document's findings.

import NewsModel

extension SessionWriter {
  /// Puts a claim's row in the place of the one that it has; for corrections.
  package func update(_ claim: StoredClaim, at index: Int, of place: DocumentPlace) throws {
    let number = place.firstClaim + index
    try connection.run("DELETE FROM claim WHERE number = ?", .int(number))
    try add(claim, index, number)
  }

  /// What the analyst made of a finding: `accepted`, `corrected`, `rejected`; nil for nothing.
  package func setReview(_ review: String?, of finding: String) throws {
    guard let review else {
      return try connection.run("DELETE FROM review WHERE finding = ?", .text(finding))
    }
    try connection.run(
      "INSERT INTO review (finding, value) VALUES (?, ?) "
        + "ON CONFLICT (finding) DO UPDATE SET value = ?2",
      .text(finding),
      .text(review)
    )
  }

  /// Adds an actor, or puts it in the place of the one that has its number.
  package func set(_ actor: StoredActor) throws {
    try connection.run(
      "INSERT OR REPLACE INTO actor (number, name, kind, type, key, joined, ties) "
        + "VALUES (?, ?, ?, ?, ?, ?, ?)",
      .int(actor.number),
      .text(actor.name),
      .text(actor.kind.rawValue),
      actor.type == NameType(actor.kind) ? .null : .text(actor.type.rawValue),
      actor.hasPlainKey ? .null : .text(actor.key),
      SQLiteValue(actor.joined),
      SQLiteValue(actor.ties)
    )
  }

  /// Removes an actor, as one that became a part of another.
  package func removeActor(_ number: Int) throws {
    try connection.run("DELETE FROM actor WHERE number = ?", .int(number))
  }

  func addFindings(_ article: KeptArticle, _ place: DocumentPlace) throws {
    for (index, section) in article.sections.enumerated() {
      try add(section, Places.number(index + 1, of: place.number))
    }
    try setActors(place.actors, ofDocument: place.number)
    for (index, mention) in article.mentions.enumerated() {
      try connection.run(
        "INSERT OR REPLACE INTO mention (number, actor, start, shape) VALUES (?, ?, ?, ?)",
        .int(place.firstMention + index),
        .int(mention.actor),
        .int(mention.span.start),
        .int(mention.shape)
      )
    }
    for (index, claim) in article.claims.enumerated() {
      try add(claim, index, place.firstClaim + index)
    }
  }

  private func add(_ section: StoredSection, _ number: Int) throws {
    try connection.run(
      """
      INSERT INTO section (number, level, start, length, heading, heading_length, words)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      .int(number),
      .int(section.level),
      .int(section.span.start),
      .int(section.span.length),
      SQLiteValue(section.heading?.start),
      SQLiteValue(section.heading?.length),
      .int(section.words)
    )
  }

  private func add(_ claim: StoredClaim, _ index: Int, _ number: Int) throws {
    let factuality = (claim.factuality * Double(StoredClaim.factualityUnits)).rounded()
    try connection.run(
      """
      INSERT OR REPLACE INTO claim (number, start, length, fields, factuality, lemma, source,
        source_length, source_actor, cue, cue_length, parent, under)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      .int(number),
      .int(claim.span.start),
      .int(claim.span.length),
      .int(claim.fields),
      .int(Int(exactly: factuality) ?? 0),
      SQLiteValue(claim.predicate),
      SQLiteValue(claim.source.map { $0.start - claim.span.start }),
      SQLiteValue(claim.source?.length),
      SQLiteValue(claim.sourceActor),
      SQLiteValue(claim.cue.map { $0.start - claim.span.start }),
      SQLiteValue(claim.cue?.length),
      SQLiteValue(claim.parent.map { $0 - index }),
      SQLiteValue(claim.under.map { $0 - index })
    )
  }

  /// Removes a document and all that was found in it. Its numbers are not given to others.
  package func removeDocument(_ number: Int) throws {
    let found = try connection.first(
      "SELECT first_claim, claims, first_mention, mentions FROM document WHERE number = ?",
      .int(number)
    ) { row throws(SQLiteFault) in (row.int(0), row.int(1), row.int(2), row.int(3)) }
    guard let (firstClaim, claims, firstMention, mentions) = found else { return }
    try remove(from: "claim", firstClaim, firstClaim + claims - 1)
    try remove(from: "mention", firstMention, firstMention + mentions - 1)
    try removePlaces(of: number, from: "section")
    try removePlaces(of: number, from: "local_actor")
    try connection.run("DELETE FROM text WHERE document = ?", .int(number))
    try connection.run("DELETE FROM document WHERE number = ?", .int(number))
  }
}
