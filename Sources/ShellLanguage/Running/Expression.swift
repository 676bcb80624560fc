// The hot loop of the language: expressions as a tree of nodes, each of which knows how to get its value.
// A node is an object that never changes, so that running it copies no part of the program. Nodes without
// parts are here; those that compute, call and look into values are in files of their own.

import ShellSyntax
import Tabular

/// An expression, ready to run.
package class ExpressionCode {
  /// The value of a constant; nil for all else.
  package var constant: Value? { nil }

  /// The slot of a variable; nil for all else.
  var slot: Slot? { nil }

  /// The value, in a function's frame and, inside a step over rows, for a row.
  func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value { .null }

  /// The values for all rows at once; nil where they must be found one by one.
  func vector(_ run: Interpreter, _ frame: Frame, _ rows: RowCursor) -> ColumnVector? { nil }
}

final class ConstantCode: ExpressionCode {
  private let held: Value

  init(_ value: Value) { held = value }

  override var constant: Value? { held }

  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    held
  }

  override func vector(_ run: Interpreter, _ frame: Frame, _ rows: RowCursor) -> ColumnVector? {
    held.int.map(ColumnVector.same)
  }
}

final class LocalVariable: ExpressionCode {
  private let index: Int
  private let name: Name

  init(_ index: Int, _ name: Name) {
    self.index = index
    self.name = name
  }

  override var slot: Slot? { .local(index) }

  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    guard let value = frame[index] else { throw run.noValueYet(name) }
    return value
  }

  override func vector(_ run: Interpreter, _ frame: Frame, _ rows: RowCursor) -> ColumnVector? {
    frame[index]?.int.map(ColumnVector.same)
  }
}

final class GlobalVariable: ExpressionCode {
  private let index: Int
  private let name: Name

  init(_ index: Int, _ name: Name) {
    self.index = index
    self.name = name
  }

  override var slot: Slot? { .global(index) }

  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    guard let value = run.globals[index] else { throw run.noValueYet(name) }
    return value
  }

  override func vector(_ run: Interpreter, _ frame: Frame, _ rows: RowCursor) -> ColumnVector? {
    run.globals[index]?.int.map(ColumnVector.same)
  }
}

final class ColumnValue: ExpressionCode {
  private let index: Int

  init(_ index: Int) { self.index = index }

  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    row?.value(of: index) ?? .null
  }

  override func vector(_ run: Interpreter, _ frame: Frame, _ rows: RowCursor) -> ColumnVector? {
    rows.ints(of: index).map(ColumnVector.ints)
  }
}
