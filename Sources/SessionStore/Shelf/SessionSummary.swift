// What a session is about, for a list of sessions.

import NewsModel

/// What a session holds, in a few numbers and words.
package struct SessionSummary: Hashable, Sendable {
  /// How many documents there are.
  package var documents: Int
  /// How many notes.
  package var notes: Int
  /// How many judgements.
  package var judgements: Int
  /// How many statements were given.
  package var statements: Int
  /// The first of the statements that stand in the journal.
  package var firstStatements: [String]
  /// The titles, or else the names, of the first documents.
  package var firstDocuments: [String]

  /// Whether nothing is in it that somebody could miss.
  package var isEmpty: Bool { documents + notes + judgements + statements == 0 }
}

extension SessionDatabase {
  /// What the session holds. Reads no text.
  package func summary(first limit: Int = 3) throws(SessionFault) -> SessionSummary {
    try read { connection throws(SQLiteFault) in
      func count(_ table: String) throws(SQLiteFault) -> Int {
        try connection.int("SELECT count(*) FROM \(table)") ?? 0
      }
      let statements = try connection.rows(
        "SELECT text FROM statement ORDER BY is_kept DESC, number LIMIT ?",
        .int(limit)
      ) { row throws(SQLiteFault) in row.text(0) }
      let documents = try connection.rows(
        "SELECT coalesce(title, name) FROM document ORDER BY place LIMIT ?",
        .int(limit)
      ) { row throws(SQLiteFault) in row.text(0) }
      return SessionSummary(
        documents: try count("document"),
        notes: try count("note"),
        judgements: try count("judgement"),
        statements: try count("statement"),
        firstStatements: statements,
        firstDocuments: documents
      )
    }
  }
}
