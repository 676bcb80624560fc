// join: rows of two tables that agree in a column.

import Tabular

struct JoinStage: Command {
  let signature = Signature(
    name: "join",
    group: .table,
    summary: "add the columns of another table where a column agrees",
    details: "For each row, every row of the other table with the same value. Columns of the other "
      + "table that have a name of this one's get '_2'.",
    parameters: [
      Parameter("table", .value([.table, .list]), .one, "the other table"),
      Parameter("column", .column, .one, "the column that must agree"),
    ],
    flags: [CommandFlag("left", nil, "keep rows without a partner, with nulls")],
    sharedColumns: [("column", "table")],
    input: .required([.table, .list]),
    output: .table(nil),
    examples: ["claims | join (docs | select document title) document"]
  )

  func shape(of call: StaticCall) -> Shape {
    guard let left = call.input.columns, let right = call.shapes["table"]?.first?.columns,
      let key = call.texts("column").first
    else { return .table(nil) }
    return .table(columns(left, right, key: key))
  }

  func run(_ call: Invocation, in context: CommandContext) throws -> Value {
    let left = try call.table()
    guard let argument = call.first("table"), let column = call.first("column"),
      case .table(let right) = argument.value
    else {
      if case .list(let elements)? = call.first("table")?.value, elements.isEmpty {
        return .table(call.has("left") ? left : Table(columns: left.columns, rows: []))
      }
      throw CommandError("'join' needs a table", at: call.first("table")?.range)
    }
    let key = column.value.text
    let leftKey = try ColumnArguments.index(key, column, in: left)
    let rightKey = try ColumnArguments.index(key, column, in: right)
    let kept = right.columns.indices.filter { $0 != rightKey }
    var partners: [ValueKey: [Row]] = [:]
    for row in right.rows { partners[ValueKey(row.cells[rightKey]), default: []].append(row) }
    let nothing = Row(Array(repeating: .null, count: right.columns.count))
    let rows = left.rows.flatMap { row -> [Row] in
      let found =
        partners[ValueKey(row.cells[leftKey])] ?? (call.has("left") ? [nothing] : [])
      return found.map { partner in
        Row(row.cells + kept.map { partner.cells[$0] }, finding: row.finding)
      }
    }
    return .table(Table(columns: columns(left.columns, right.columns, key: key), rows: rows))
  }

  private func columns(_ left: [Column], _ right: [Column], key: String) -> [Column] {
    var columns = left
    for column in right where column.name != key {
      var new = column
      while columns.contains(where: { $0.name == new.name }) { new.name += "_2" }
      columns.append(new)
    }
    return columns
  }
}
