// The text of single values: what `print` writes, what a string interpolates, what a cell holds.

import NewsModel

extension Value {
  /// The value as plain text on one line: strings as they stand, null as nothing, numbers whole, lists with
  /// commas between.
  package var text: String { text(NumberText.exact) }

  /// The same with rounded numbers, as a cell of a table on a screen.
  var shortText: String { text(NumberText.short) }

  private func text(_ float: (Double) -> String) -> String {
    switch self {
    case .null: ""
    case .bool(let flag): flag ? "true" : "false"
    case .int(let number): String(number)
    case .float(let number): float(number)
    case .string(let text): text
    case .date(let date): date.description
    case .list(let elements): elements.map { $0.text(float) }.joined(separator: ", ")
    case .record(let record):
      "{"
        + zip(record.names, record.values).map { "\($0): \($1.text(float))" }.joined(
          separator: ", "
        )
        + "}"
    case .table(let table): "\(table.rows.count) \(table.rows.count == 1 ? "row" : "rows")"
    }
  }
}
