// Expressions that make values of other values, look into them, or take them from elsewhere.

import ShellSyntax
import Tabular

/// The last table shown.
final class LastTable: ExpressionCode {
  private let range: SourceRange

  init(_ range: SourceRange) { self.range = range }

  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    try run.lastTable(at: range)
  }
}

final class MetadataValue: ExpressionCode {
  private let name: String

  init(_ name: String) { self.name = name }

  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    row.map { run.environment.metadata(name, of: $0.table.finding(at: $0.row)) } ?? .null
  }
}

final class Interpolation: ExpressionCode {
  private let parts: [ExpressionCode]
  private let range: SourceRange

  init(_ parts: [ExpressionCode], _ range: SourceRange) {
    self.parts = parts
    self.range = range
  }

  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    let texts = try parts.map { try $0.value(run, frame, row).text }
    try run.located(range) { try Operators.checkLength(texts.reduce(0) { $0 + $1.utf8.count }) }
    return .string(texts.joined())
  }
}

final class ListCode: ExpressionCode {
  private let elements: [ExpressionCode]

  init(_ elements: [ExpressionCode]) { self.elements = elements }

  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    .listOrTable(try elements.map { try $0.value(run, frame, row) })
  }
}

final class RecordCode: ExpressionCode {
  private let names: [String]
  private let values: [ExpressionCode]

  init(_ names: [String], _ values: [ExpressionCode]) {
    self.names = names
    self.values = values
  }

  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    .record(Record(try zip(names, values).map { ($0, try $1.value(run, frame, row)) }))
  }
}

final class MemberValue: ExpressionCode {
  private let base: ExpressionCode
  private let name: Name

  init(_ base: ExpressionCode, _ name: Name) {
    self.base = base
    self.name = name
  }

  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    try run.member(name, of: try base.value(run, frame, row))
  }
}

final class ElementValue: ExpressionCode {
  private let base: ExpressionCode
  private let index: ExpressionCode
  private let range: SourceRange

  init(_ base: ExpressionCode, _ index: ExpressionCode, _ range: SourceRange) {
    self.base = base
    self.index = index
    self.range = range
  }

  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    let (base, index) = (try base.value(run, frame, row), try index.value(run, frame, row))
    return try run.element(index, of: base, at: range)
  }
}

final class SliceValue: ExpressionCode {
  private let base: ExpressionCode
  private let lower: ExpressionCode?
  private let upper: ExpressionCode?
  private let range: SourceRange

  init(
    _ base: ExpressionCode,
    _ lower: ExpressionCode?,
    _ upper: ExpressionCode?,
    _ range: SourceRange
  ) {
    self.base = base
    self.lower = lower
    self.upper = upper
    self.range = range
  }

  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    let base = try base.value(run, frame, row)
    let lower = try lower?.value(run, frame, row)
    let upper = try upper?.value(run, frame, row)
    return try run.located(range) { try Elements.slice(of: base, from: lower, to: upper) }
  }
}

final class PipeValue: ExpressionCode {
  private let pipe: PipeCode

  init(_ pipe: PipeCode) { self.pipe = pipe }

  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    try run.evaluate(pipe, frame, row)
  }
}
