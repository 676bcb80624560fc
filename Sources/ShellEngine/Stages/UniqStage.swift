// uniq: each value once.

import Tabular

struct UniqStage: Command {
  let signature = Signature(
    name: "uniq",
    group: .table,
    summary: "each row or element once, in order of first appearance",
    parameters: [Parameter("column", .column, .any, "compare only these columns")],
    input: .required([.table, .list]),
    output: .any,
    examples: ["claims | select source | uniq"]
  )

  func shape(of call: StaticCall) -> Shape { call.input }

  func run(_ call: Invocation, in context: CommandContext) throws -> Value {
    var seen: Set<[ValueKey]> = []
    if case .list(let elements)? = call.input, call.all("column").isEmpty {
      return .list(elements.filter { seen.insert([ValueKey($0)]).inserted })
    }
    let table = try call.table()
    let named = try ColumnArguments.indices(call.all("column"), in: table)
    let columns = named.isEmpty ? Array(table.columns.indices) : named
    let cells = columns.map { table.cells(of: $0) }
    let kept = table.rows.indices.filter { row in
      seen.insert(cells.map { ValueKey($0[row]) }).inserted
    }
    return .table(table.choosing(kept))
  }
}
