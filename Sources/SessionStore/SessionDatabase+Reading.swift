// What a session holds.

import NewsModel

extension SessionDatabase {
  /// The value that the session remembers by a name.
  package func setting(_ name: String) throws(SessionFault) -> String? {
    try read { connection throws(SQLiteFault) in
      try connection.first("SELECT value FROM setting WHERE name = ?", .text(name)) {
        row throws(SQLiteFault) in row.optionalText(0)
      } ?? nil
    }
  }

  /// All that the session remembers by names.
  package func settings() throws(SessionFault) -> [(name: String, value: String)] {
    try read { connection throws(SQLiteFault) in
      try connection.rows("SELECT name, CAST(value AS TEXT) FROM setting ORDER BY name") {
        row throws(SQLiteFault) in (name: row.text(0), value: row.text(1))
      }
    }
  }

  /// The number that the session remembers by a name.
  package func number(_ name: String) throws(SessionFault) -> Int? {
    try read { connection throws(SQLiteFault) in
      try connection.int("SELECT value FROM setting WHERE name = ?", .text(name))
    }
  }

  /// The notes, in order.
  package func notes() throws(SessionFault) -> [StoredNote] {
    try read { connection throws(SQLiteFault) in
      let tags = try connection.rows("SELECT number, tag FROM tag ORDER BY number") {
        row throws(SQLiteFault) in (Places.owner(of: row.int(0)), row.text(1))
      }
      let byNote = Dictionary(grouping: tags, by: \.0)
      return try connection.rows(
        "SELECT number, finding, target, text FROM note ORDER BY number"
      ) { row throws(SQLiteFault) in
        StoredNote(
          number: row.int(0),
          finding: row.text(1),
          target: row.text(2),
          text: row.text(3),
          tags: (byNote[row.int(0)] ?? []).map(\.1)
        )
      }
    }
  }

  /// The judgements, in order.
  package func judgements() throws(SessionFault) -> [StoredJudgement] {
    try read { connection throws(SQLiteFault) in
      try connection.rows(
        """
        SELECT number, action, target, status, quote, field, value_before, value_after, because,
          analyst, at, finding, call, other
        FROM judgement ORDER BY number
        """
      ) { row throws(SQLiteFault) in
        var judgement = StoredJudgement(
          number: row.int(0),
          action: row.text(1),
          target: row.text(2),
          status: row.text(3),
          finding: row.text(11),
          call: row.int(12)
        )
        (judgement.quote, judgement.field) = (row.optionalText(4), row.optionalText(5))
        (judgement.from, judgement.to) = (row.optionalText(6), row.optionalText(7))
        (judgement.because, judgement.analyst) = (row.optionalText(8), row.optionalText(9))
        (judgement.at, judgement.other) = (row.optionalText(10), row.optionalInt(13))
        return judgement
      }
    }
  }

  /// What the analyst made of findings, by their ids.
  package func reviews() throws(SessionFault) -> [String: String] {
    let rows = try read { connection throws(SQLiteFault) in
      try connection.rows("SELECT finding, value FROM review") { row throws(SQLiteFault) in
        (row.text(0), row.text(1))
      }
    }
    return Dictionary(rows) { $1 }
  }

  /// The statements of the journal, in order.
  package func statements() throws(SessionFault) -> [StoredStatement] {
    try read { connection throws(SQLiteFault) in
      let inputs = try connection.rows("SELECT number, kind, text FROM input ORDER BY number") {
        row throws(SQLiteFault) in
        (statement: Places.owner(of: row.int(0)), kind: row.int(1), text: row.text(2))
      }
      let byStatement = Dictionary(grouping: inputs, by: \.statement)
      return try connection.rows(
        """
        SELECT number, text, is_kept, has_failed, result, basis, at FROM statement ORDER BY number
        """
      ) { row throws(SQLiteFault) in
        let inputs = byStatement[row.int(0)] ?? []
        return StoredStatement(
          number: row.int(0),
          text: row.text(1),
          isKept: row.bool(2),
          hasFailed: row.bool(3),
          result: row.optionalText(4),
          basis: row.optionalInt(5),
          at: row.optionalText(6),
          inputs: inputs.filter { $0.kind == 0 }.map(\.text),
          scripts: inputs.filter { $0.kind == 1 }.map(\.text)
        )
      }
    }
  }

  /// The inputs that could not be read, in order.
  package func skipped() throws(SessionFault) -> [StoredSkip] {
    try read { connection throws(SQLiteFault) in
      try connection.rows("SELECT path, line, reason FROM skipped ORDER BY number") {
        row throws(SQLiteFault) in
        StoredSkip(path: row.text(0), line: row.optionalInt(1), reason: row.text(2))
      }
    }
  }

  /// The comparisons, in order.
  package func comparisons() throws(SessionFault) -> [StoredComparison] {
    try read { connection throws(SQLiteFault) in
      let points = try connection.rows(
        "SELECT number, text, status, similarity, accounts, claims FROM point ORDER BY number"
      ) { row throws(SQLiteFault) in
        (
          Places.owner(of: row.int(0)),
          StoredComparison.Point(
            text: row.text(1),
            status: row.text(2),
            similarity: row.double(3),
            accounts: row.text(4),
            claims: row.text(5)
          )
        )
      }
      let byComparison = Dictionary(grouping: points, by: \.0)
      return try connection.rows("SELECT number, name FROM comparison ORDER BY number") {
        row throws(SQLiteFault) in
        StoredComparison(
          number: row.int(0),
          name: row.text(1),
          points: (byComparison[row.int(0)] ?? []).map(\.1)
        )
      }
    }
  }
}

extension SessionDatabase {
  /// The number of rows in a table or a view.
  package func count(_ table: String) throws(SessionFault) -> Int {
    try read { connection throws(SQLiteFault) in
      try connection.int("SELECT count(*) FROM \"\(table)\"") ?? 0
    }
  }

  /// What SQLite finds to be wrong with the file, in its words; empty where all is well. Reads all
  /// of it.
  package func faults() throws(SessionFault) -> [String] {
    let words = try read { connection throws(SQLiteFault) in
      try connection.rows("PRAGMA integrity_check") { row throws(SQLiteFault) in row.text(0) }
    }
    return words == ["ok"] ? [] : words
  }
}
