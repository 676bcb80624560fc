// select: some columns, in a chosen order.

import Tabular

struct SelectStage: Command {
  let signature = Signature(
    name: "select",
    group: .table,
    summary: "keep these columns, in this order",
    parameters: [Parameter("column", .column, .some, "a column")],
    input: .required([.table, .list, .record]),
    output: .table(nil),
    examples: ["claims | select id source text"]
  )

  func shape(of call: StaticCall) -> Shape {
    let names = call.texts("column")
    guard let columns = call.input.columns, names.count == call.constants["column"]?.count else {
      return .table(nil)
    }
    let picked = names.compactMap { name in columns.first { $0.name == name } }
    if case .record = call.input { return .record(picked) }
    return .table(picked)
  }

  func run(_ call: Invocation, in context: CommandContext) throws -> Value {
    if case .record(let record)? = call.input {
      let fields = try call.all("column").map { argument -> (String, Value) in
        guard let value = record[argument.value.text] else {
          throw CommandError("there is no field '\(argument.value.text)'", at: argument.range)
        }
        return (argument.value.text, value)
      }
      return .record(Record(fields, finding: record.finding))
    }
    let table = try call.table()
    return .table(table.selecting(try ColumnArguments.indices(call.all("column"), in: table)))
  }
}
