// The formats that values are written in.

/// A format for a value on its way to a file or another program; the raw value is its name.
package enum OutputFormat: String, Hashable, Sendable, CaseIterable {
  case json
  case jsonl
  case csv
  case tsv
  case markdown
  case text

  /// The format that a file's ending asks for.
  package init?(pathExtension: String) {
    switch pathExtension.lowercased() {
    case "json": self = .json
    case "jsonl", "ndjson": self = .jsonl
    case "csv": self = .csv
    case "tsv", "tab": self = .tsv
    case "md", "markdown": self = .markdown
    case "txt", "text": self = .text
    default: return nil
    }
  }

  /// Whether no control character is written as it stands.
  package var escapesControls: Bool { self == .json || self == .jsonl }

  /// `value` in this format, ended by a line break.
  package func write(_ value: Value) -> String {
    switch self {
    case .json: JSONFormat.write(value) + "\n"
    case .jsonl: JSONFormat.lines(value)
    case .csv: SeparatedFormat.csv.write(value)
    case .tsv: SeparatedFormat.tsv.write(value)
    case .markdown: MarkdownFormat.write(value)
    case .text: ValueRenderer(style: TextStyle()).render(value)
    }
  }
}

extension Value {
  /// The value as a table: a record is one row, a list a column called `value`, anything else one
  /// cell of it.
  package var asTable: Table {
    switch self {
    case .table(let table): return table
    case .record(let record):
      let rows = [Row(record.values, finding: record.finding)]
      return Table(columns: Column.inferred(names: record.names, rows: rows), rows: rows)
    case .list(let elements):
      let rows = elements.map { Row([$0]) }
      return Table(columns: Column.inferred(names: ["value"], rows: rows), rows: rows)
    case .null: return Table(columns: [Column("value", .any)], rows: [])
    default: return Value.list([self]).asTable
    }
  }
}
