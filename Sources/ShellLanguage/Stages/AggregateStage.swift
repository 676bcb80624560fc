// sum, mean, median, min, max: one value over a column or a list.

import Tabular

struct AggregateStage: TableStage {
  private static let column = CommandArgument.optional(
    "column",
    .column,
    "a column; of a plain list none"
  )

  let aggregator: Aggregator
  let signature: Signature

  init(_ aggregator: Aggregator, summary: String) {
    self.aggregator = aggregator
    signature = Signature(
      name: aggregator.rawValue,
      group: .table,
      summary: summary,
      details: "Null is left out.",
      arguments: [Self.column],
      input: .required([.table, .list]),
      output: .any,
      examples: ["docs | \(aggregator.rawValue) words"]
    )
  }

  func staticType(of call: StaticCall) -> StaticType {
    if case .list(let element) = call.input { return aggregator.type(over: element) }
    guard let columns = call.input.columns else { return aggregator.type(over: .any) }
    let name = call.has(Self.column) ? call.texts(Self.column).first : columns.first?.name
    let column = columns.first { $0.name == name }
    return aggregator.type(over: column.map(StaticType.init) ?? .any)
  }

  func fault(in call: StaticCall) -> CommandFault? {
    if case .list(let element) = call.input, !call.has(Self.column) {
      return wrongElements(element)
    }
    guard case .table(let columns?) = call.input else { return nil }
    guard call.has(Self.column) else { return columns.count == 1 ? nil : missingColumn(columns) }
    guard aggregator.needsNumbers, let name = call.texts(Self.column).first,
      let column = columns.first(where: { $0.name == name }), !column.mayHoldNumbers
    else { return nil }
    return CommandFault(
      message: "'\(aggregator.rawValue)' needs numbers, but '\(name)' holds none",
      help: ColumnSuggestion(columns).call(aggregator.rawValue, [.int, .float])
    )
  }

  private func wrongElements(_ type: StaticType) -> CommandFault? {
    guard aggregator.needsNumbers, !type.column("").mayHoldNumbers else { return nil }
    let message = "'\(aggregator.rawValue)' needs numbers, but this list holds none"
    return CommandFault(message: message, help: nil)
  }

  private func missingColumn(_ columns: [Column]) -> CommandFault {
    let kinds: [ValueKind] =
      aggregator.needsNumbers ? [.int, .float] : [.int, .float, .date, .string]
    return CommandFault(
      message: "'\(aggregator.rawValue)' needs a column",
      help: ColumnSuggestion(columns).call(aggregator.rawValue, kinds),
      lacksArgument: true
    )
  }

  func run(_ call: Invocation, in environment: any ProgramEnvironment) throws -> Value {
    try aggregator.value(of: try values(call))
  }

  private func values(_ call: Invocation) throws -> [Value] {
    if case .list(let elements)? = call.input, call[Self.column] == nil { return elements }
    let table = try call.table()
    if let argument = call[Self.column] {
      let column = try ColumnArguments.index(argument.value.text, argument, in: table)
      return table.values(of: column)
    }
    guard table.columns.count == 1 else { throw missingColumn(table.columns).error }
    return table.values(of: 0)
  }
}

extension Column {
  /// Whether nothing says that its values are of another kind.
  fileprivate var mayHoldNumbers: Bool { [.int, .float, .any, .null].contains(kind) }
}
