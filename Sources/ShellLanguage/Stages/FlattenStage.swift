// flatten: a row for each element of a list in it.

import Tabular

struct FlattenStage: TableStage {
  private static let column = CommandArgument.optional("column", .column, "the column of lists")

  let signature = Signature(
    name: "flatten",
    group: .table,
    summary: "a row for each element of a column of lists; of a list of lists, one list",
    details: "Rows whose list is empty are left out.",
    arguments: [Self.column],
    input: .required([.table, .list]),
    output: .any,
    examples: ["claims | select id hedges | flatten hedges | group-by hedges n = count()"]
  )

  func staticType(of call: StaticCall) -> StaticType {
    guard let name = call.texts(Self.column).first, let columns = call.input.columns else {
      return .any
    }
    let lists = columns.first { $0.name == name }.map(StaticType.init) ?? .any
    return .table(columns.replacing(lists.element.column(name)))
  }

  func fault(in call: StaticCall) -> CommandFault? {
    guard !call.has(Self.column), case .table(let columns?) = call.input else { return nil }
    return Self.missingColumn(columns)
  }

  private static func missingColumn(_ columns: [Column]) -> CommandFault {
    CommandFault(
      message: "'flatten' needs a column of a table",
      help: ColumnSuggestion(columns).call("flatten", [.list, .table])
        ?? "it makes a row of each element of a list, and no column here holds lists",
      lacksArgument: true
    )
  }

  func run(_ call: Invocation, in environment: any ProgramEnvironment) throws -> Value {
    guard let argument = call[Self.column] else {
      guard case .list(let elements)? = call.input else {
        throw Self.missingColumn(try call.table().columns).error
      }
      return .listOrTable(elements.flatMap(self.elements))
    }
    let table = try call.table()
    let column = try ColumnArguments.index(argument.value.text, argument, in: table)
    let name = table.columns[column].name
    var origins: [Int] = []
    var flat = Cells()
    for (row, cell) in table.cells(of: column).enumerated() {
      try environment.checkInterruption(at: row)
      for element in elements(cell) {
        origins.append(row)
        flat.append(element)
      }
    }
    // Without its lists, which would be copied for each of their elements.
    let nothing = Cells(Array(repeating: 0, count: table.rows.count))
    let others = table.setting(Column(name, .int), to: nothing).choosing(origins)
    return .table(others.setting(Column(name, flat.kind), to: flat))
  }

  private func elements(_ value: Value) -> [Value] {
    switch value {
    case .list(let elements): elements
    case .table(let table): table.rows.indices.map { .record(table.record(at: $0)) }
    case .null: []
    default: [value]
    }
  }
}
