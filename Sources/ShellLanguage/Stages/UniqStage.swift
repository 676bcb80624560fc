// uniq: each value once.

import Tabular

struct UniqStage: TableStage {
  private static let columns = CommandArgument.list("column", .column, "compare only these columns")

  let signature = Signature(
    name: "uniq",
    group: .table,
    summary: "each row or element once, in order of first appearance",
    arguments: [Self.columns],
    input: .required([.table, .list]),
    output: .any,
    examples: ["claims | select source | uniq"]
  )

  func staticType(of call: StaticCall) -> StaticType { call.input }

  func run(_ call: Invocation, in environment: any ProgramEnvironment) throws -> Value {
    var seen: Set<[ValueKey]> = []
    if case .list(let elements)? = call.input, call[Self.columns].isEmpty {
      let kept = try elements.indices.filter { index in
        try environment.checkInterruption(at: index)
        return seen.insert([ValueKey(elements[index])]).inserted
      }
      return .list(kept.map { elements[$0] })
    }
    let table = try call.table()
    let named = try ColumnArguments.indices(call[Self.columns], in: table)
    let columns = named.isEmpty ? Array(table.columns.indices) : named
    let cells = columns.map { table.cells(of: $0) }
    let kept = try table.rows.indices.filter { row in
      try environment.checkInterruption(at: row)
      return seen.insert(cells.map { ValueKey($0[row]) }).inserted
    }
    return .table(table.choosing(kept))
  }
}
