// get: the values of one column, or one field.

import Tabular

struct GetStage: Command {
  let signature = Signature(
    name: "get",
    group: .table,
    summary: "the values of a column as a list, a field of a record, or a row or an element",
    parameters: [
      Parameter("name", .column, .one, "the column, the field, or a number, counted from 0")
    ],
    input: .required([.table, .list, .record]),
    output: .any,
    examples: ["docs | get title", "docs | get 0", "status | get documents"]
  )

  func shape(of call: StaticCall) -> Shape {
    if case .int(let index)?? = call.constants["name"]?.first,
      call.input.columns?.contains(where: { $0.name == String(index) }) != true
    {
      return call.input.element
    }
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
      try check(index, of: elements.count, at: argument)
      return elements[index]
    case (.table(let table)?, .int(let index)) where table.index(of: String(index)) == nil:
      try check(index, of: table.rows.count, at: argument)
      return .record(table.record(at: index))
    default:
      let table = try call.table()
      let column = try ColumnArguments.index(argument.value.text, argument, in: table)
      return .listOrTable(table.values(of: column))
    }
  }

  private func check(_ index: Int, of count: Int, at argument: ArgumentValue) throws {
    guard !(0..<count).contains(index) else { return }
    let none = ValueFault.noElement(index, of: count)
    throw CommandError(none.message, help: none.help, at: argument.range)
  }
}
