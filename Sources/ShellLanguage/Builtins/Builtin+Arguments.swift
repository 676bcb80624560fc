// What functions ask of their arguments, with errors that name the function.

import Tabular

extension Builtin {
  static func size(of value: Value, for name: String) throws -> Int {
    switch value {
    case .null: 0
    case .list(let elements): elements.count
    case .table(let table): table.rows.count
    case .record(let record): record.names.count
    default: throw CommandError("\(name)() needs a table or a list, not \(value.kind.described)")
    }
  }

  /// The text of an argument. Throws `CommandError` for any other value.
  package static func text(_ value: Value, of name: String, at position: Int) throws -> String {
    guard case .string(let text) = value else {
      throw CommandError(
        "\(name)() needs text as argument \(position), not \(value.kind.described)"
      )
    }
    return text
  }

  static func number(_ value: Value, of name: String) throws -> Double {
    guard let number = value.number else {
      throw CommandError("\(name)() needs a number, not \(value.kind.described)")
    }
    return number
  }

  /// The values that a function over many is given: those of a list, of a table's only column, or the arguments
  /// where there are several. Null is no value.
  static func elements(_ arguments: [Value], of name: String) throws -> [Value] {
    guard arguments.count == 1 else { return arguments }
    switch arguments[0] {
    case .list(let elements): return elements
    case .null: return []
    case .table(let table) where table.columns.count == 1: return table.values(of: 0)
    case .table:
      throw CommandError(
        "\(name)() needs a list of values, not a table",
        help: "take one column: (… | get NAME)"
      )
    case let one:
      throw CommandError("\(name)() needs a list, not \(one.kind.described)")
    }
  }
}
