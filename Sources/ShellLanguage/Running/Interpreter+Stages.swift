// The stages of the grammar over tables: `where`, `add` and `group-by`. Expressions over whole numbers
// are worked out for all rows at once, all others row by row.

import NewsModel
import ShellSyntax
import Tabular

extension Interpreter {
  /// Rows between two looks at whether the user wants to stop.
  private static let rowsBetweenChecks = 1024

  @inline(__always)
  private func checkInterruption(at index: Int, of count: Int) throws {
    if index % Self.rowsBetweenChecks == 0 { try lookUp(at: index, of: count) }
  }

  /// Looks whether the user wants to stop, and tells how far a stage has come.
  @inline(never)
  private func lookUp(at index: Int, of count: Int) throws {
    try environment.checkInterruption()
    environment.progress(Progress(done: index, total: count, unit: .rows))
  }

  private func binding(of columns: [RowColumn], in table: Table) throws -> [Int] {
    // An empty table may come without its columns; no row will ask for them.
    if table.rows.isEmpty { return [] }
    return try columns.map { column in
      guard let index = table.index(of: column.name) else {
        throw RunError(
          diagnostic: .unknownColumn(column.name, columns: table.columns, at: column.range),
          source: source
        )
      }
      return index
    }
  }

  // MARK: where

  func filter(
    _ table: Table,
    _ condition: RowExpression,
    _ range: SourceRange,
    _ frame: Frame
  ) throws -> Table {
    if table.rows.isEmpty { return table }
    let cursor = RowCursor(table, binding: try binding(of: condition.columns, in: table))
    if case .bools(let flags)? = condition.code.vector(self, frame, cursor) {
      return table.choosing(flags.indices.filter { flags[$0] })
    }
    let count = table.rows.count
    let kept = try table.rows.indices.filter { row in
      try checkInterruption(at: row, of: count)
      cursor.row = row
      return try truth(condition.code, of: "the condition of 'where'", range, frame, cursor)
    }
    return table.choosing(kept)
  }

  // MARK: add

  func extend(
    _ table: Table,
    _ name: String,
    _ expression: RowExpression,
    _ frame: Frame
  ) throws -> Table {
    let binding = try binding(of: expression.columns, in: table)
    let cells = try cells(expression.code, RowCursor(table, binding: binding), frame)
    return table.setting(Column(name, cells.kind), to: cells)
  }

  /// The values of an expression in all rows.
  func cells(
    _ code: ExpressionCode,
    _ cursor: RowCursor,
    _ frame: Frame
  ) throws -> Cells {
    let rows = cursor.table.rows.indices
    switch rows.isEmpty ? nil : code.vector(self, frame, cursor) {
    case .same(let number)?: return Cells(Array(repeating: number, count: rows.count))
    case .ints(let numbers)?: return Cells(numbers)
    case .bools(let flags)?: return Cells(flags.lazy.map(Value.bool))
    case nil: break
    }
    var cells = Cells()
    for row in rows {
      try checkInterruption(at: row, of: rows.count)
      cursor.row = row
      cells.append(try code.value(self, frame, cursor))
    }
    return cells
  }

  // MARK: group-by

  func group(
    _ table: Table,
    by keys: [RowColumn],
    _ aggregates: [AggregateCode],
    _ frame: Frame
  ) throws -> Table {
    let keyBinding = try binding(of: keys, in: table)
    let groups = try split(table, by: keyBinding)
    let firstRows = groups.map { $0[0] }
    var cells = keys.indices.map { key in
      table.rows.isEmpty ? Cells() : table.cells(of: keyBinding[key]).choosing(firstRows)
    }
    var columns = keys.enumerated().map { index, key in
      var column = table.rows.isEmpty ? Column(key.name, .any) : table.columns[keyBinding[index]]
      column.isDetail = false
      column.isFolded = false
      column.isSparse = false
      return column
    }
    for aggregate in aggregates {
      let binding = try binding(of: aggregate.value.columns, in: table)
      let memo = StageMemo()
      let values = try groups.map { group in
        try aggregate.value.code.value(
          self,
          frame,
          RowCursor(table, binding: binding, group: group, memo: memo)
        )
      }
      cells.append(Cells(values))
      columns.append(Column(aggregate.name, cells[cells.count - 1].kind))
    }
    return Table(columns: columns, cells: cells)
  }

  /// The rows with equal keys together, in order of their first rows.
  private func split(_ table: Table, by keys: [Int]) throws -> [[Int]] {
    let cells = keys.map { table.cells(of: $0) }
    if cells.count == 1, let numbers = cells[0].ints { return try split(numbers) { $0 } }
    // One key, as is usual, needs no list of its own.
    if let only = cells.first, cells.count == 1 { return try split(only) { ValueKey($0) } }
    return try split(table.rows.indices) { row in ValueKey(.list(cells.map { $0[row] })) }
  }

  private func split<Element, Key: Hashable>(
    _ rows: some Collection<Element>,
    key: (Element) -> Key
  ) throws -> [[Int]] {
    var order: [Key: Int] = [:]
    var groups: [[Int]] = []
    for (index, row) in rows.enumerated() {
      try checkInterruption(at: index, of: rows.count)
      let key = key(row)
      if let group = order[key] {
        groups[group].append(index)
      } else {
        order[key] = groups.count
        groups.append([index])
      }
    }
    return groups
  }
}
