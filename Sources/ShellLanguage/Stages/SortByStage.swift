// sort-by: the rows in order of some columns.

import Tabular

struct SortByStage: TableStage {
  private static let columns = CommandArgument.list(
    "column",
    .column,
    "a column; of a plain list none"
  )
  private static let desc = CommandArgument<Bool>.flag("desc", "the largest first")

  let signature = Signature(
    name: "sort-by",
    group: .table,
    summary: "order the rows by columns, the first counting most",
    details: "Sorting is stable: rows that tie keep their order. Null comes first, or last with "
      + "--desc. Text goes by its code points.",
    arguments: [Self.columns, Self.desc],
    input: .required([.table, .list]),
    output: .table(nil),
    examples: ["docs | sort-by words --desc"]
  )

  func staticType(of call: StaticCall) -> StaticType { call.input }

  func fault(in call: StaticCall) -> CommandFault? {
    guard !call.has(Self.columns), case .table(let columns?) = call.input else { return nil }
    return Self.missingColumn(columns)
  }

  private static func missingColumn(_ columns: [Column]) -> CommandFault {
    let kinds: [ValueKind] = [.int, .float, .date, .string, .bool]
    return CommandFault(
      message: "'sort-by' needs a column",
      help: ColumnSuggestion(columns).call("sort-by", kinds),
      lacksArgument: true
    )
  }

  func run(_ call: Invocation, in environment: any ProgramEnvironment) throws -> Value {
    let sign = call[Self.desc] ? -1 : 1
    if case .list(let elements)? = call.input, call[Self.columns].isEmpty {
      return .list(
        try Self.sorted(elements, in: environment) { sign * $0.sortOrder(against: $1) }
      )
    }
    let table = try call.table()
    let columns = try ColumnArguments.indices(call[Self.columns], in: table)
    guard !columns.isEmpty else { throw Self.missingColumn(table.columns).error }
    let cells = columns.map { table.cells(of: $0) }
    if cells.count == 1, let numbers = cells[0].ints {
      return .table(table.choosing(SortKeys(numbers).order(isDescending: sign < 0)))
    }
    let order = try Self.sorted(Array(table.rows.indices), in: environment) { a, b in
      for column in cells {
        let order = column[a].sortOrder(against: column[b])
        if order != 0 { return sign * order }
      }
      return 0
    }
    return .table(table.choosing(order))
  }

  private static func sorted<Element>(
    _ elements: [Element],
    in environment: any ProgramEnvironment,
    _ order: (Element, Element) -> Int
  ) throws -> [Element] {
    var compared = 0
    return try elements.enumerated().sorted { a, b in
      compared += 1
      try environment.checkInterruption(at: compared)
      let order = order(a.element, b.element)
      return order != 0 ? order < 0 : a.offset < b.offset
    }.map(\.element)
  }
}
