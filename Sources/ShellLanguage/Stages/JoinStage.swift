// join: rows of two tables that agree in some columns.

import Tabular

struct JoinStage: TableStage {
  private static let table = RequiredArgument("table", .value([.table, .list]), "the other table")
  private static let columns = CommandArgument.list(
    "column",
    .column,
    atLeastOne: true,
    "a column that must agree"
  )
  private static let left = CommandArgument<Bool>.flag(
    "left",
    "keep rows without a partner, with nulls"
  )

  let signature = Signature(
    name: "join",
    group: .table,
    summary: "add the columns of another table where one or more columns agree",
    details:
      "For each row, every row of the other table with the same values. Columns of the other "
      + "table that have a name of this one's get '_2'.",
    arguments: [Self.table, Self.columns, Self.left],
    sharedColumns: [("column", "table")],
    input: .required([.table, .list]),
    output: .table(nil),
    examples: ["claims | join (docs | select document title) document"]
  )

  func staticType(of call: StaticCall) -> StaticType {
    let keys = call.texts(Self.columns)
    guard let left = call.input.columns, let right = call.types(Self.table).first?.columns,
      keys.count == call.constants(Self.columns).count
    else { return .table(nil) }
    return .table(columns(left, right.filter { !keys.contains($0.name) }))
  }

  func fault(in call: StaticCall) -> CommandFault? {
    guard let left = call.input.columns, let right = call.types(Self.table).first?.columns
    else { return nil }
    for name in call.texts(Self.columns) {
      guard let one = left.first(where: { $0.name == name })?.kind,
        let other = right.first(where: { $0.name == name })?.kind, !one.mayEqual(other)
      else { continue }
      return CommandFault(
        message: "no row agrees: '\(name)' is \(one.described) here and \(other.described) there",
        help: Self.help(name, one, other)
      )
    }
    return nil
  }

  /// How the one that is no text becomes the other.
  private static func help(_ name: String, _ one: ValueKind, _ other: ValueKind) -> String? {
    if other == .string { return "make text of it: … | add \(name) = string(\(name)) | join …" }
    guard one == .string else { return nil }
    return "make text of that one: join (… | add \(name) = string(\(name))) …"
  }

  func run(_ call: Invocation, in environment: any ProgramEnvironment) throws -> Value {
    let left = try call.table()
    let argument = try call[Self.table]
    guard case .table(let right) = argument.value else {
      if case .list(let elements) = argument.value, elements.isEmpty {
        return .table(call[Self.left] ? left : Table(columns: left.columns, rows: []))
      }
      throw CommandError("'join' needs a table", at: argument.range)
    }
    let names = call[Self.columns]
    let leftKeys = try ColumnArguments.indices(names, in: left)
    let rightKeys = try ColumnArguments.indices(names, in: right)
    let pairs = try RowPairs(
      Self.keys(left, leftKeys),
      Self.keys(right, rightKeys),
      lonely: call[Self.left] ? .kept : .dropped
    ) { row, count in
      try environment.checkInterruption(at: row)
      try Operators.checkCount(count)
    }
    let others = right.columns.indices.filter { !rightKeys.contains($0) }
    let new = columns(left.columns, others.map { right.columns[$0] }).dropFirst(left.columns.count)
    var joined = left.choosing(pairs.first)
    for (column, index) in zip(new, others) {
      let cells = right.cells(of: index)
      joined = joined.setting(
        column,
        to: Cells(pairs.second.lazy.map { $0.map { cells[$0] } ?? .null })
      )
    }
    return .table(joined)
  }

  /// For each row what must agree.
  private static func keys(_ table: Table, _ columns: [Int]) -> [ValueKey] {
    let cells = columns.map { table.cells(of: $0) }
    // One key, as is usual, needs no list of its own.
    if let only = cells.first, cells.count == 1 { return only.map { ValueKey($0) } }
    return table.rows.indices.map { row in ValueKey(.list(cells.map { $0[row] })) }
  }

  /// The columns of the one table and the other ones of the other, under names that differ.
  private func columns(_ left: [Column], _ others: [Column]) -> [Column] {
    var columns = left
    for column in others {
      var new = column
      while columns.contains(where: { $0.name == new.name }) { new.name += "_2" }
      columns.append(new)
    }
    return columns
  }
}

extension ValueKind {
  /// Whether values of the two kinds may be equal.
  fileprivate func mayEqual(_ other: ValueKind) -> Bool {
    let numbers: [ValueKind] = [.int, .float]
    return self == other || !isSingle || !other.isSingle
      || (numbers.contains(self) && numbers.contains(other))
  }
}
