// Columns as a whole in expressions over rows, and what is worked out once for all rows since it depends on none.

import Tabular

/// `column(expression)`: a list of its values in all rows of the table.
final class ColumnList: ExpressionCode {
  /// How it is called.
  static let name = "column"

  private let element: ExpressionCode

  init(_ element: ExpressionCode) { self.element = element }

  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    guard let row else { return .null }
    let rows = RowCursor(row.table, binding: row.binding, memo: row.memo)
    return .listOrTable(Array(try run.cells(element, rows, frame)))
  }
}

/// What no row decides, worked out for the first row that needs it and kept for the others.
final class OnceValue: ExpressionCode {
  private let code: ExpressionCode
  private let index: Int

  /// - Parameter index: its number among those of the stage's expression.
  init(_ code: ExpressionCode, _ index: Int) {
    self.code = code
    self.index = index
  }

  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    guard let memo = row?.memo else { return try code.value(run, frame, row) }
    if let value = memo[index] { return value }
    let value = try code.value(run, frame, row)
    memo[index] = value
    return value
  }

  override func vector(_ run: Interpreter, _ frame: Frame, _ rows: RowCursor) -> ColumnVector? {
    // A fault is told by the row that needs the value.
    (try? value(run, frame, rows))?.int.map(ColumnVector.same)
  }
}

/// The values that a stage has worked out once.
final class StageMemo {
  private var values: [Value?] = []

  subscript(index: Int) -> Value? {
    get { index < values.count ? values[index] : nil }
    set {
      while values.count <= index { values.append(nil) }
      values[index] = newValue
    }
  }
}
