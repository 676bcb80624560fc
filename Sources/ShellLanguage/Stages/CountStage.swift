// count: how many.

import Tabular

struct CountStage: TableStage {
  let signature = Signature(
    name: "count",
    group: .table,
    summary: "the number of rows or elements",
    input: .required([.table, .list, .record]),
    output: .scalar(.int),
    examples: ["claims | count"]
  )

  func run(_ call: Invocation, in environment: any ProgramEnvironment) throws -> Value {
    switch call.input {
    case .table(let table)?: return .int(table.rows.count)
    case .list(let elements)?: return .int(elements.count)
    case .record(let record)?: return .int(record.names.count)
    case .null?: return .int(0)
    default:
      throw CommandError(
        "'count' needs a table or a list, not \((call.input?.kind ?? .null).described)"
      )
    }
  }
}
