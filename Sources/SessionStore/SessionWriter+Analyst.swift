// What the analyst adds: notes, judgements, comparisons; and the journal of statements.

extension SessionWriter {
  /// Adds a note, or puts it in the place of the one that has its number.
  package func set(_ note: StoredNote) throws {
    try removeNote(note.number)
    try connection.run(
      "INSERT INTO note (number, finding, target, text) VALUES (?, ?, ?, ?)",
      .int(note.number),
      .text(note.finding),
      .text(note.target),
      .text(note.text)
    )
    for (place, tag) in note.tags.enumerated() {
      try connection.run(
        "INSERT INTO tag (number, tag) VALUES (?, ?)",
        .int(Places.number(place, of: note.number)),
        .text(tag)
      )
    }
  }

  /// Removes a note.
  package func removeNote(_ number: Int) throws {
    try connection.run("DELETE FROM note WHERE number = ?", .int(number))
    try removePlaces(of: number, from: "tag")
  }

  /// Adds a judgement, or puts it in the place of the one that has its number.
  package func set(_ judgement: StoredJudgement) throws {
    try connection.run(
      """
      INSERT OR REPLACE INTO judgement (number, action, target, quote, field, value_before,
        value_after, because, analyst, at, status, finding, call, other)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      .int(judgement.number),
      .text(judgement.action),
      .text(judgement.target),
      SQLiteValue(judgement.quote),
      SQLiteValue(judgement.field),
      SQLiteValue(judgement.from),
      SQLiteValue(judgement.to),
      SQLiteValue(judgement.because),
      SQLiteValue(judgement.analyst),
      SQLiteValue(judgement.at),
      .text(judgement.status),
      .text(judgement.finding),
      .int(judgement.call),
      SQLiteValue(judgement.other)
    )
  }

  /// Adds a comparison, or puts it in the place of the one that has its number.
  package func set(_ comparison: StoredComparison) throws {
    try removeComparison(comparison.number)
    try connection.run(
      "INSERT INTO comparison (number, name) VALUES (?, ?)",
      .int(comparison.number),
      .text(comparison.name)
    )
    for (index, point) in comparison.points.enumerated() {
      try connection.run(
        """
        INSERT INTO point (number, text, status, similarity, accounts, claims)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        .int(Places.number(index + 1, of: comparison.number)),
        .text(point.text),
        .text(point.status),
        .double(point.similarity),
        .text(point.accounts),
        .text(point.claims)
      )
    }
  }

  /// Removes a comparison.
  package func removeComparison(_ number: Int) throws {
    try connection.run("DELETE FROM comparison WHERE number = ?", .int(number))
    try removePlaces(of: number, from: "point")
  }

  /// Adds a statement to the journal, or puts it in the place of the one that has its number.
  package func set(_ statement: StoredStatement) throws {
    try connection.run(
      """
      INSERT OR REPLACE INTO statement (number, text, is_kept, has_failed, result, basis, at)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      .int(statement.number),
      .text(statement.text),
      SQLiteValue(statement.isKept),
      SQLiteValue(statement.hasFailed),
      SQLiteValue(statement.result),
      SQLiteValue(statement.basis),
      SQLiteValue(statement.at)
    )
    try removePlaces(of: statement.number, from: "input")
    let inputs = statement.inputs.map { (0, $0) } + statement.scripts.map { (1, $0) }
    for (place, input) in inputs.enumerated() {
      try connection.run(
        "INSERT INTO input (number, kind, text) VALUES (?, ?, ?)",
        .int(Places.number(place, of: statement.number)),
        .int(input.0),
        .text(input.1)
      )
    }
  }
}
