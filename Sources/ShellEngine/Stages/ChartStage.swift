// chart: bars beside the numbers of a column.

import Tabular

struct ChartStage: Command {
  /// The cells of the longest bar.
  private static let width = 40

  let signature = Signature(
    name: "chart",
    group: .table,
    summary: "add a bar for a column of numbers",
    parameters: [Parameter("column", .column, .one, "the numbers")],
    input: .required([.table, .list]),
    output: .table(nil),
    examples: ["claims | group-by certainty n = count() | chart n"]
  )

  func shape(of call: StaticCall) -> Shape {
    .table(call.input.columns.map { $0.replacing(Column("chart", .string)) })
  }

  func run(_ call: Invocation, in context: CommandContext) throws -> Value {
    let table = try call.table()
    guard let argument = call.first("column"),
      let column = try ColumnArguments.indices([argument], in: table).first
    else { return .table(table) }
    let numbers = table.values(of: column).map { $0.number ?? 0 }
    let largest = numbers.filter(\.isFinite).map(\.magnitude).max() ?? 0
    let bars = Cells(numbers.lazy.map { .string(bar($0, of: largest)) })
    return .table(table.setting(Column("chart", .string), to: bars))
  }

  /// Whole and eighth blocks; a number that is not 0 has a bar that can be seen.
  private func bar(_ number: Double, of largest: Double) -> String {
    guard largest > 0, number > 0, number.isFinite else { return "" }
    let eighths = max(1, Int((number / largest * Double(8 * Self.width)).rounded()))
    let blocks: [String] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: eighths / 8) + blocks[eighths % 8]
  }
}
