// append: the rows of another table behind those that come.

import Tabular

struct AppendStage: TableStage {
  private static let table = RequiredArgument(
    "table",
    .value([.table, .list]),
    "the other table or list"
  )

  let signature = Signature(
    name: "append",
    group: .table,
    summary: "the rows of another table below, or the elements of another list behind",
    details:
      "The tables may have other columns: each is there once, and null where a table had none.",
    arguments: [Self.table],
    input: .required([.table, .list]),
    output: .any,
    examples: ["claims --by Varn | append (claims --by Kell) | sort-by id"]
  )

  func staticType(of call: StaticCall) -> StaticType {
    let other = call.types(Self.table).first ?? .any
    switch (call.input, other) {
    case (.table(let one?), .table(let two?)): return .table(Self.columns(one, two))
    case (.list(let one), .list(let two)): return .list(one.joined(with: two))
    case (.table, .table): return .table(nil)
    default: return .any
    }
  }

  func run(_ call: Invocation, in environment: any ProgramEnvironment) throws -> Value {
    let argument = try call[Self.table]
    switch (call.input, argument.value) {
    case (.list(let one)?, .list(let two)):
      return try Operators.apply(.add, .list(one), .list(two))
    case (.list(let none)?, .table(let table)) where none.isEmpty: return .table(table)
    case (_, .list(let none)) where none.isEmpty: return .table(try call.table())
    case (_, .table(let table)): return .table(try Self.joined(try call.table(), table))
    default:
      throw CommandError(
        "'append' needs two tables or two lists",
        help: "this is \(argument.value.kind.described)",
        at: argument.range
      )
    }
  }

  private static func joined(_ one: Table, _ two: Table) throws -> Table {
    try Operators.checkCount(one.rows.count + two.rows.count)
    return one.appending(two, as: columns(one.columns, two.columns))
  }

  /// The columns of the one table, and those that only the other has.
  private static func columns(_ one: [Column], _ two: [Column]) -> [Column] {
    var columns = one
    for column in two {
      if let index = columns.firstIndex(where: { $0.name == column.name }) {
        let type = StaticType(columns[index]).joined(with: StaticType(column))
        var merged = type.column(column.name)
        merged.isDetail = columns[index].isDetail && column.isDetail
        merged.isFolded = columns[index].isFolded && column.isFolded
        merged.isSparse = columns[index].isSparse && column.isSparse
        merged.layout = columns[index].layout
        columns[index] = merged
      } else {
        columns.append(column)
      }
    }
    return columns
  }
}
