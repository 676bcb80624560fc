// The table of the terms that set selections apart.

import Tabular

/// A row for each term of a selection.
package enum KeywordTable {
  /// Its columns.
  package static let columns = [
    Column("term", .string), Column("selection", .string), Column("count", .int),
    Column("other", .int), Column("g2", .float), Column("logRatio", .float), Column("z", .float),
  ]
}
