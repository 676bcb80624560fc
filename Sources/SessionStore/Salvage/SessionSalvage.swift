// What can be read of a damaged session becomes a new one.

import NewsModel

/// What became of a damaged session.
package struct SalvageReport: Hashable, Sendable {
  /// How many rows of each table were read, in the order of the tables.
  package var rows: [Row] = []
  /// What was lost, in words.
  package var losses: [String] = []

  /// A table and what was read of it.
  package struct Row: Hashable, Sendable {
    /// The table.
    package let table: String
    /// How many of its rows were read.
    package let count: Int
    /// How many stretches of it could not be read.
    package let gaps: Int
  }
}

/// Copies a damaged session row by row.
package enum SessionSalvage {
  /// Copies what can be read of the session `path` into a new session `target`, which must not be
  /// there yet. Throws where nothing can be read, or where the new one cannot be written.
  package static func salvage(
    _ path: String,
    into target: String,
    as owner: SessionOwner
  ) throws -> SalvageReport {
    guard !FilePlaces.exists(target) else {
      throw SessionFault.cannotOpen(target, "there is a file of this name already")
    }
    let source = try SessionFile(path, .current).openForReading()
    let database = try SessionDatabase.open(target, as: owner)
    var report = SalvageReport()
    do {
      try database.commit { writer in
        for table in try tables(writer.connection) {
          report.rows.append(try copy(table, from: source, to: writer.connection))
        }
      }
      report.losses += report.rows.filter { $0.gaps > 0 }.map { row in
        "\(row.gaps) \(row.gaps == 1 ? "stretch" : "stretches") of the table '\(row.table)'"
      }
      report.losses += try dropBroken(database)
    } catch let fault as SQLiteFault {
      throw SessionFault(fault, target)
    }
    return report
  }

  private static func tables(_ connection: SQLiteConnection) throws -> [DamagedTable] {
    let names = try connection.rows(
      "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid"
    ) { row throws(SQLiteFault) in row.text(0) }
    return try names.map { name in
      DamagedTable(
        name: name,
        columns: try connection.rows("SELECT name FROM pragma_table_info('\(name)')") {
          row throws(SQLiteFault) in row.text(0)
        }
      )
    }
  }

  private static func copy(
    _ table: DamagedTable,
    from source: SQLiteConnection,
    to target: SQLiteConnection
  ) throws -> SalvageReport.Row {
    var count = 0
    let gaps = try table.read(source) { values in
      try target.run(table.insertion, values)
      count += 1
    }
    return SalvageReport.Row(table: table.name, count: count, gaps: gaps)
  }

  /// Removes documents whose texts are lost, and findings that cannot be read; what was lost, in
  /// words.
  private static func dropBroken(_ database: SessionDatabase) throws -> [String] {
    var losses: [String] = []
    for document in try database.documents() {
      let name = "d\(document.number) (\(document.article.name))"
      guard let article = try? database.article(document) else {
        try database.commit { try $0.removeDocument(document.number) }
        losses.append("the text of \(name)")
        continue
      }
      if (try? database.findings(document, of: article)) == nil {
        try database.commit { try $0.forgetFindings(ofDocument: document.number) }
        losses.append("what was found in \(name), which can be found again")
      }
    }
    return losses
  }
}

extension SessionWriter {
  /// Drops what was found in a document; its rows stay as they are.
  fileprivate func forgetFindings(ofDocument number: Int) throws {
    try connection.run("UPDATE text SET findings = NULL WHERE document = ?", .int(number))
    try connection.run("UPDATE document SET model = NULL WHERE number = ?", .int(number))
  }
}
