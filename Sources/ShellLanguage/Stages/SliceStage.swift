// first, last, skip: a stretch of the rows.

import Tabular

struct SliceStage: TableStage {
  /// Which stretch.
  enum Part: String {
    case first, last, skip
  }

  let part: Part
  private static let count = CommandArgument.optional(count: "n", "how many; 1 if not given")

  let signature: Signature

  init(_ part: Part, summary: String) {
    self.part = part
    signature = Signature(
      name: part.rawValue,
      group: .table,
      summary: summary,
      arguments: [Self.count],
      input: .required([.table, .list]),
      output: .any,
      examples: ["claims | \(part.rawValue) 5"]
    )
  }

  func staticType(of call: StaticCall) -> StaticType { call.input }

  func run(_ call: Invocation, in environment: any ProgramEnvironment) throws -> Value {
    let count = call[Self.count] ?? 1
    guard count >= 0 else {
      throw CommandError("a number of rows is not negative", at: call.range(of: Self.count))
    }
    switch call.input {
    case .list(let elements)?: return .list(Array(slice(elements[...], count)))
    default:
      let table = try call.table()
      return .table(table.choosing(Array(slice(Array(table.rows.indices)[...], count))))
    }
  }

  private func slice<Element>(_ all: ArraySlice<Element>, _ count: Int) -> ArraySlice<Element> {
    switch part {
    case .first: all.prefix(count)
    case .last: all.suffix(count)
    case .skip: all.dropFirst(count)
    }
  }
}
