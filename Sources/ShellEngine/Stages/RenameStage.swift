// rename: another name for a column.

import Tabular

struct RenameStage: Command {
  let signature = Signature(
    name: "rename",
    group: .table,
    summary: "give a column another name",
    details: "Rows of findings are not changed by it: the name holds in this table only.",
    parameters: [
      Parameter("column", .column, .one, "the column"),
      Parameter("name", .newName, .one, "its new name"),
    ],
    input: .required([.table, .list]),
    output: .table(nil),
    examples: ["docs | rename words length"]
  )

  func shape(of call: StaticCall) -> Shape {
    guard var columns = call.input.columns, let old = call.texts("column").first,
      let new = call.texts("name").first,
      let index = columns.firstIndex(where: { $0.name == old })
    else { return .table(nil) }
    columns[index].name = new
    return .table(columns)
  }

  func run(_ call: Invocation, in context: CommandContext) throws -> Value {
    var table = try call.table()
    guard let index = try ColumnArguments.indices(call.all("column"), in: table).first,
      let name = call.text("name")
    else { return .table(table) }
    if let other = table.index(of: name), other != index {
      throw CommandError("there is a column '\(name)' already", at: call.first("name")?.range)
    }
    table.columns[index].name = name
    return .table(table)
  }
}
