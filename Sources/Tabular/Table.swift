// Tables: rows of values under named columns. Everything that nsh finds is shown as one.

/// A column of a table.
package struct Column: Hashable, Sendable {
  /// Its name, as `where` and `select` know it.
  package var name: String
  /// The kind of its values; any of them may be null.
  package var kind: ValueKind
  /// The values that a column of text can have, where they are few and known; else empty.
  package var values: [String]
  /// Whether a table shown as text leaves the column out until it is selected by name.
  package var isDetail: Bool
  /// How its text is laid out.
  package var layout: ColumnLayout

  /// A column called `name`.
  package init(
    _ name: String,
    _ kind: ValueKind,
    values: [String] = [],
    isDetail: Bool = false,
    layout: ColumnLayout = .text
  ) {
    self.name = name
    self.kind = kind
    self.values = values
    self.isDetail = isDetail
    self.layout = layout
  }

  /// Columns for values whose kinds are known only now: a column's kind is that of its values
  /// where all that are not null agree.
  package static func inferred(names: [String], rows: [Row]) -> [Column] {
    names.enumerated().map { index, name in
      var kind: ValueKind?
      for row in rows {
        let next = row.cells[index].kind
        if next == .null || next == kind { continue }
        if kind != nil { return Column(name, .any) }
        kind = next
      }
      return Column(name, kind ?? .any)
    }
  }
}

/// How the text of a column is laid out where a table is shown.
package enum ColumnLayout: Hashable, Sendable {
  /// From its start; what finds no room goes on below, and is cut at its end.
  case text
  /// Up to its end, where the next column goes on: what finds no room is cut at its start.
  case before
  /// On one line, going on from the column before it.
  case after
  /// On one line, and marked where there are colours.
  case match
  /// A bar of block characters, drawn to scale where it finds no room.
  case bar
}

/// A row of a table.
package struct Row: Sendable {
  /// The values, in the order of the table's columns.
  package var cells: [Value]
  /// The id of the finding that the row shows: `c12`. It stays with the row through a pipe.
  package var finding: String?

  /// A row of these cells.
  package init(_ cells: [Value], finding: String? = nil) {
    self.cells = cells
    self.finding = finding
  }
}

/// Rows under named columns.
package struct Table: Sendable {
  /// The columns, each name once.
  package var columns: [Column]
  /// The rows, each with as many cells as there are columns.
  package var rows: [Row]

  /// A table of these rows.
  package init(columns: [Column], rows: [Row]) {
    self.columns = columns
    self.rows = rows
  }

  /// The index of the column called `name`.
  package func index(of name: String) -> Int? {
    columns.firstIndex { $0.name.isWritten(as: name) }
  }

  /// A row as a record.
  package func record(at index: Int) -> Record {
    Record(
      names: columns.map(\.name),
      values: rows[index].cells,
      finding: rows[index].finding
    )
  }

  /// The values of one column, in order of the rows.
  package func values(of column: Int) -> [Value] { rows.map { $0.cells[column] } }

  /// The table with only these columns, in this order; all of them count as asked for.
  package func selecting(_ indices: [Int]) -> Table {
    Table(
      columns: indices.map {
        var column = columns[$0]
        column.isDetail = false
        return column
      },
      rows: rows.map { row in Row(indices.map { row.cells[$0] }, finding: row.finding) }
    )
  }
}
