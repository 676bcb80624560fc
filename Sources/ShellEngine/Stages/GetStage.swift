// get: the values of one column, or one field.

import Tabular

struct GetStage: Command {
  let signature = Signature(
    name: "get",
    group: .table,
    summary: "the values of a column as a list, or a field of a record",
    parameters: [Parameter("name", .column, .one, "the column, the field, or a row's number")],
    input: .required([.table, .list, .record]),
    output: .any,
    examples: ["docs | get title", "status | get documents"]
  )

  func shape(of call: StaticCall) -> Shape {
    guard let name = call.texts("name").first,
      let column = call.input.columns?.first(where: { $0.name == name })
    else { return .any }
    if case .record = call.input { return Shape(column) }
    return .list(Shape(column))
  }

  func run(_ call: Invocation, in context: CommandContext) throws -> Value {
    guard let argument = call.first("name") else { return .null }
    switch (call.input, argument.value) {
    case (.record(let record)?, let name):
      guard let value = record[name.text] else {
        throw CommandError(
          "there is no field '\(name.text)'",
          help: "fields: \(record.names.joined(separator: ", "))",
          at: argument.range
        )
      }
      return value
    case (.list(let elements)?, .int(let index)):
      guard elements.indices.contains(index) else {
        throw CommandError("there is no element \(index)", at: argument.range)
      }
      return elements[index]
    default:
      let table = try call.table()
      let column = try ColumnArguments.index(argument.value.text, argument, in: table)
      return .listOrTable(table.values(of: column))
    }
  }
}
