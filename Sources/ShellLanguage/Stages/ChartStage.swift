// chart: bars beside the numbers of a column, or a sparkline of a list of numbers.

import Tabular

struct ChartStage: TableStage {
  /// The cells of the longest bar.
  private static let width = 40

  private static let column = CommandArgument.optional("column", .column, "the numbers of a table")

  let signature = Signature(
    name: "chart",
    group: .table,
    summary: "add a bar for a column of numbers, or draw a list of numbers as a line",
    details:
      "Bars start at 0. Of a column of lists, each list becomes a sparkline, as does a list that "
      + "comes through the pipe: a character for each number.",
    arguments: [Self.column],
    input: .required([.table, .list]),
    output: .any,
    examples: [
      "claims | group-by certainty n = count() | chart n",
      "claims | group-by document n = count() | get n | chart",
    ]
  )

  func staticType(of call: StaticCall) -> StaticType {
    if !call.has(Self.column) { return .scalar(.string) }
    return .table(call.input.columns.map { $0.replacing(Self.drawn) })
  }

  func fault(in call: StaticCall) -> CommandFault? {
    guard !call.has(Self.column), case .table(let columns?) = call.input else { return nil }
    return Self.missingColumn(columns)
  }

  private static func missingColumn(_ columns: [Column]) -> CommandFault {
    let suggestion = ColumnSuggestion(columns.filter { !$0.isDetail })
    return CommandFault(
      message: "'chart' needs the column to draw",
      help: suggestion.call("chart", [.int, .float]) ?? suggestion.counted,
      lacksArgument: true
    )
  }

  /// The column that is added. What a script knows before it runs must not depend on the numbers.
  private static let drawn = Column("chart", .string, layout: .bar)

  func run(_ call: Invocation, in environment: any ProgramEnvironment) throws -> Value {
    guard let argument = call[Self.column] else { return try line(call) }
    let table = try call.table()
    guard let column = try ColumnArguments.indices([argument], in: table).first else {
      return .table(table)
    }
    let charts = charts(of: table.values(of: column))
    return .table(table.setting(Self.drawn, to: Cells(charts.lazy.map(Value.string))))
  }

  private func line(_ call: Invocation) throws -> Value {
    guard case .list(let elements)? = call.input else {
      throw Self.missingColumn(try call.table().columns).error
    }
    return .string(BarText.sparkline(elements.map(\.number)))
  }

  /// A bar for each number, a sparkline for each list.
  private func charts(of values: [Value]) -> [String] {
    let numbers = values.compactMap(\.number).filter(\.isFinite)
    let largest = numbers.map(\.magnitude).max() ?? 0
    return values.map { value in
      if case .list(let elements) = value { return BarText.sparkline(elements.map(\.number)) }
      return bar(value.number ?? 0, of: largest)
    }
  }

  /// A number that is not 0 has a bar that can be seen.
  private func bar(_ number: Double, of largest: Double) -> String {
    guard largest > 0, number > 0, number.isFinite else { return "" }
    return BarText.bar(max(1, Int((number / largest * Double(8 * Self.width)).rounded())))
  }
}
