// reverse: the rows or elements from the last to the first.

import Tabular

struct ReverseStage: TableStage {
  let signature = Signature(
    name: "reverse",
    group: .table,
    summary: "the rows or elements in the opposite order",
    input: .required([.table, .list]),
    output: .any,
    examples: ["docs | sort-by date | reverse"]
  )

  func staticType(of call: StaticCall) -> StaticType { call.input }

  func run(_ call: Invocation, in environment: any ProgramEnvironment) throws -> Value {
    if case .list(let elements)? = call.input { return .list(elements.reversed()) }
    let table = try call.table()
    return .table(table.choosing(table.rows.indices.reversed()))
  }
}
