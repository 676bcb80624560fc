// select: some columns, in a chosen order.

import Tabular

struct SelectStage: TableStage {
  private static let columns = CommandArgument.list("column", .column, atLeastOne: true, "a column")

  let signature = Signature(
    name: "select",
    group: .table,
    summary: "keep these columns, in this order",
    arguments: [Self.columns],
    input: .required([.table, .list, .record]),
    output: .table(nil),
    examples: ["claims | select id source text"]
  )

  func staticType(of call: StaticCall) -> StaticType {
    let names = call.texts(Self.columns)
    guard let columns = call.input.columns, names.count == call.constants(Self.columns).count else {
      return .table(nil)
    }
    let picked = names.compactMap { name in columns.first { $0.name == name } }
    if case .record = call.input { return .record(picked) }
    return .table(picked)
  }

  func fault(in call: StaticCall) -> CommandFault? {
    Self.firstRepeated(call.texts(Self.columns)).map(Self.repeated)
  }

  private static func firstRepeated(_ names: [String]) -> String? {
    var seen: Set<[UInt8]> = []
    return names.first { !seen.insert(Array($0.utf8)).inserted }
  }

  private static func repeated(_ name: String) -> CommandFault {
    CommandFault(
      message: "the column '\(name)' is named twice",
      help: "a table has each column once; 'add' makes a copy: add \(name)_2 = \(name)"
    )
  }

  func run(_ call: Invocation, in environment: any ProgramEnvironment) throws -> Value {
    if case .record(let record)? = call.input {
      let fields = try call[Self.columns].map { argument -> (String, Value) in
        guard let value = record[argument.value.text] else {
          throw CommandError("there is no field '\(argument.value.text)'", at: argument.range)
        }
        return (argument.value.text, value)
      }
      return .record(Record(fields, finding: record.finding))
    }
    let table = try call.table()
    let columns = try ColumnArguments.indices(call[Self.columns], in: table)
    if let name = Self.firstRepeated(columns.map { table.columns[$0].name }) {
      throw Self.repeated(name).error
    }
    return .table(table.selecting(columns))
  }
}
