// The table of a comparison's points by its accounts.

import NewsModel
import Tabular

/// A row for each point, a column for each account.
package enum MatrixTable {
  /// The columns before those of the accounts.
  package static let columns = [
    Column("id", .string),
    Column("status", .string, values: PointStatus.allCases.map(\.rawValue), isDetail: true),
    Column("point", .string, layout: .label),
  ]
}
