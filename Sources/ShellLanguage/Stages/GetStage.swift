// get: the values of one column, or one field.

import Tabular

struct GetStage: TableStage {
  private static let name = RequiredArgument(
    "name",
    .column,
    "the column, the field, or a number: 0, or -1 at the end"
  )

  let signature = Signature(
    name: "get",
    group: .table,
    summary: "the values of a column as a list, a field of a record, or a row or an element",
    arguments: [Self.name],
    input: .required([.table, .list, .record]),
    output: .any,
    examples: ["docs | get title", "docs | get -1", "status | get documents"]
  )

  func staticType(of call: StaticCall) -> StaticType {
    if case .int(let index)?? = call.constants(Self.name).first,
      call.input.columns?.contains(where: { $0.name == String(index) }) != true
    {
      return call.input.element
    }
    guard let name = call.texts(Self.name).first,
      let column = call.input.columns?.first(where: { $0.name == name })
    else { return .any }
    if case .record = call.input { return StaticType(column) }
    return .list(StaticType(column))
  }

  func run(_ call: Invocation, in environment: any ProgramEnvironment) throws -> Value {
    let argument = try call[Self.name]
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
      return elements[try place(index, of: elements.count, at: argument)]
    case (.table(let table)?, .int(let index)) where table.index(of: String(index)) == nil:
      return .record(table.record(at: try place(index, of: table.rows.count, at: argument)))
    default:
      let table = try call.table()
      let column = try ColumnArguments.index(argument.value.text, argument, in: table)
      return .listOrTable(table.values(of: column))
    }
  }

  private func place(_ index: Int, of count: Int, at argument: ArgumentValue) throws -> Int {
    do throws(CommandError) {
      return try Elements.place(index, of: count)
    } catch {
      throw CommandError(error.message, help: error.help, at: argument.range)
    }
  }
}
