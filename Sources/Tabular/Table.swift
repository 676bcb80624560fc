// Tables: rows of values under named columns. Everything that nsh finds is shown as one. Inside, a table
// is kept by columns, which stages over many rows work on; its rows are made when they are asked for.

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
  // Behind a reference, because a table is a value, and no value should be larger than a string.
  private let body: TableBody

  private init(columns: [Column], body: TableBody) {
    self.columns = columns
    self.body = body
  }

  /// A table of these rows, each with as many cells as there are columns.
  package init(columns: [Column], rows: [Row]) {
    let cells = columns.indices.map { column in
      Cells(rows.lazy.map { column < $0.cells.count ? $0.cells[column] : .null })
    }
    let findings = rows.contains { $0.finding != nil } ? rows.map(\.finding) : []
    self.init(
      columns: columns,
      body: TableBody(cells.map(LazyCells.init), findings: findings, count: rows.count)
    )
  }

  /// A table with a row for each of these findings, given by their ids, whose cells are made when their
  /// column is first asked for.
  ///
  /// - Parameter cell: the cell of a row and a column, the same whenever it is asked for.
  package init(
    columns: [Column],
    findings: [String],
    cell: @escaping @Sendable (_ row: Int, _ column: Int) -> Value
  ) {
    let cells = columns.indices.map { column in
      LazyCells(rows: Array(findings.indices)) { cell($0, column) }
    }
    self.init(
      columns: columns,
      body: TableBody(cells, findings: findings, count: findings.count)
    )
  }

  /// A table of these cells, for each column as many. Its rows show no findings.
  package init(columns: [Column], cells: [Cells]) {
    let count = cells.first?.count ?? 0
    self.init(
      columns: columns,
      body: TableBody(cells.map(LazyCells.init), findings: [], count: count)
    )
  }

  /// The rows; each is made when it is asked for.
  package var rows: TableRows { TableRows(body: body) }

  /// The index of the column called `name`.
  package func index(of name: String) -> Int? {
    columns.firstIndex { $0.name.isWritten(as: name) }
  }

  /// The cells of a column.
  package func cells(of column: Int) -> Cells { body.cells[column].cells }

  /// The id of the finding that a row shows; nil where it shows none.
  package func finding(at row: Int) -> String? { body.finding(at: row) }

  /// A row as a record.
  package func record(at index: Int) -> Record {
    let row = rows[index]
    return Record(names: columns.map(\.name), values: row.cells, finding: row.finding)
  }

  /// The values of one column, in order of the rows.
  package func values(of column: Int) -> [Value] { Array(body.cells[column].cells) }
}

// MARK: What text shows

extension Table {
  /// The columns that are shown as text where these rows are: no details, and nothing that says nothing.
  func columnsShown(in rows: Range<Int>) -> [Int] {
    columns.indices.filter { index in
      guard !columns[index].isDetail, columns[index].isSparse else {
        return !columns[index].isDetail
      }
      let cells = cells(of: index)
      return !rows.allSatisfy { Column.saysNothing(cells[$0]) }
    }
  }
}

// MARK: Other tables of the same cells

extension Table {
  /// The table with only these columns, in this order; all of them count as asked for.
  package func selecting(_ indices: [Int]) -> Table {
    let cells = indices.map { body.cells[$0] }
    return Table(
      columns: indices.map {
        var column = columns[$0]
        column.isDetail = false
        column.isFolded = false
        column.isSparse = false
        return column
      },
      body: TableBody(cells, findings: body.findings, count: body.count)
    )
  }

  /// The table with only these columns, in this order; those that are not shown stay so.
  package func keeping(_ indices: [Int]) -> Table {
    let cells = indices.map { body.cells[$0] }
    return Table(
      columns: indices.map { columns[$0] },
      body: TableBody(cells, findings: body.findings, count: body.count)
    )
  }

  /// The rows of this table and then those of another, under `columns`; what the table that a row is of does
  /// not have is null. All cells are made.
  package func appending(_ other: Table, as columns: [Column]) -> Table {
    let cells = columns.map { column in
      var cells = self.cells(of: column.name)
      cells.append(contentsOf: other.cells(of: column.name))
      return LazyCells(cells)
    }
    let (count, others) = (body.count, other.body.count)
    let haveNone = body.findings.isEmpty && other.body.findings.isEmpty
    let findings = haveNone ? [] : (0..<count).map(finding) + (0..<others).map(other.finding)
    return Table(
      columns: columns,
      body: TableBody(cells, findings: findings, count: count + others)
    )
  }

  private func cells(of name: String) -> Cells {
    index(of: name).map { cells(of: $0) } ?? Cells(repeatElement(.null, count: body.count))
  }

  /// The table with only these rows, in this order; a row may come more than once.
  package func choosing(_ rows: [Int]) -> Table {
    let findings = body.findings.isEmpty ? [] : rows.map { body.findings[$0] }
    let cells = body.cells.map { $0.choosing(rows) }
    return Table(columns: columns, body: TableBody(cells, findings: findings, count: rows.count))
  }

  /// The table with a column of this name instead of the one that it has, or behind all others.
  package func setting(_ column: Column, to new: Cells) -> Table {
    var (columns, cells) = (columns, body.cells)
    if let index = index(of: column.name) {
      columns[index] = column
      cells[index] = LazyCells(new)
    } else {
      columns.append(column)
      cells.append(LazyCells(new))
    }
    return Table(
      columns: columns,
      body: TableBody(cells, findings: body.findings, count: body.count)
    )
  }
}

/// What a table holds; tables with the same content share it.
private final class TableBody: Sendable {
  let cells: [LazyCells]
  /// For each row, the id of its finding; empty where no row has one.
  let findings: [String?]
  let count: Int

  init(_ cells: [LazyCells], findings: [String?], count: Int) {
    self.cells = cells
    self.findings = findings
    self.count = count
  }

  func finding(at row: Int) -> String? { findings.isEmpty ? nil : findings[row] }
}

/// The rows of a table.
package struct TableRows: RandomAccessCollection, Sendable {
  private let body: TableBody

  fileprivate init(body: TableBody) { self.body = body }

  /// The first row.
  package var startIndex: Int { 0 }
  /// The number of rows.
  package var endIndex: Int { body.count }
  /// A row, in time that grows with the number of columns.
  package subscript(row: Int) -> Row {
    Row(body.cells.map { $0.cells[row] }, finding: body.finding(at: row))
  }
}
