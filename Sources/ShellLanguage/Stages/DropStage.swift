// drop: all columns but some.

import Tabular

struct DropStage: TableStage {
  private static let columns = CommandArgument.list("column", .column, atLeastOne: true, "a column")

  let signature = Signature(
    name: "drop",
    group: .table,
    summary: "leave these columns out",
    details:
      "Columns that are not shown stay as they are; 'select' names those that are to be kept.",
    arguments: [Self.columns],
    input: .required([.table, .list, .record]),
    output: .table(nil),
    examples: ["claims | drop polarity kind"]
  )

  func staticType(of call: StaticCall) -> StaticType {
    let names = call.texts(Self.columns)
    guard let columns = call.input.columns, names.count == call.constants(Self.columns).count else {
      return .table(nil)
    }
    let kept = columns.filter { !names.contains($0.name) }
    if case .record = call.input { return .record(kept) }
    return .table(kept)
  }

  func fault(in call: StaticCall) -> CommandFault? {
    guard let columns = call.input.columns else { return nil }
    let numbers = call.constants(Self.columns).compactMap { $0?.int }
    return numbers.first { number in !columns.contains { $0.name == String(number) } }
      .map(Self.rows)
  }

  func run(_ call: Invocation, in environment: any ProgramEnvironment) throws -> Value {
    let names = call[Self.columns]
    if case .record(var record)? = call.input {
      for argument in names where record[argument.value.text] == nil {
        throw CommandError("there is no field '\(argument.value.text)'", at: argument.range)
      }
      for argument in names { record[argument.value.text] = nil }
      return .record(record)
    }
    let table = try call.table()
    for case .int(let number) in names.map(\.value) where table.index(of: String(number)) == nil {
      throw Self.rows(number).error
    }
    let dropped = Set(try ColumnArguments.indices(names, in: table))
    return .table(table.keeping(table.columns.indices.filter { !dropped.contains($0) }))
  }

  /// Elsewhere `drop 3` leaves rows out.
  private static func rows(_ number: Int) -> CommandFault {
    CommandFault(
      message: "'drop' leaves columns out, not rows",
      help: number < 0 ? "'skip' leaves out the first rows" : "the first rows: skip \(number)"
    )
  }
}
