// sum, mean, min, max: one value over a column or a list.

import Tabular

struct AggregateStage: Command {
  let aggregator: Aggregator
  let signature: Signature

  init(_ aggregator: Aggregator, summary: String) {
    self.aggregator = aggregator
    signature = Signature(
      name: aggregator.rawValue,
      group: .table,
      summary: summary,
      details: "Null is left out.",
      parameters: [Parameter("column", .column, .optional, "a column; of a plain list none")],
      input: .required([.table, .list]),
      output: .any,
      examples: ["docs | \(aggregator.rawValue) words"]
    )
  }

  func run(_ call: Invocation, in context: CommandContext) throws -> Value {
    try aggregator.value(of: try values(call))
  }

  private func values(_ call: Invocation) throws -> [Value] {
    if case .list(let elements)? = call.input, call.all("column").isEmpty { return elements }
    let table = try call.table()
    if let column = try ColumnArguments.indices(call.all("column"), in: table).first {
      return table.values(of: column)
    }
    guard table.columns.count == 1 else {
      throw CommandError(
        "'\(aggregator.rawValue)' needs a column",
        help: "\(aggregator.rawValue) NAME"
      )
    }
    return table.values(of: 0)
  }
}
