// The findings that the rows of a table show.

import NewsModel
import Tabular

/// Reads findings back from rows.
package enum RowIDs {
  /// The findings of the rows, in order. Throws where a row shows none.
  package static func findings(in table: Table) throws -> [FindingID] {
    try table.rows.map { row in
      guard let id = row.finding.flatMap({ FindingID($0) }) else {
        throw SessionError(
          "these rows are not findings",
          help: "rows keep their finding through where, select, add and sort-by, not group-by"
        )
      }
      return id
    }
  }

  /// The documents that the rows show or come from, each once, in order.
  package static func documents(in table: Table, session: Session) throws -> [ArticleID] {
    try findings(in: table).compactMap { session.corpus.article(of: $0)?.id }.uniqued()
  }
}
