// Functions that make one kind of value of another.

import NewsModel
import Tabular

extension Builtin {
  static let conversions = [
    Builtin(
      name: "date",
      arity: 1...1,
      output: .scalar(.date),
      summary: "date(\"2025-03-18\"): a day",
      takes: [.day]
    ) { arguments in
      switch arguments[0] {
      case .null, .date: return arguments[0]
      default:
        let iso = try text(arguments[0], of: "date", at: 1)
        guard let date = CalendarDate(iso: iso) else { throw CommandError.noDate(iso) }
        return .date(date)
      }
    },
    Builtin(
      name: "string",
      arity: 1...1,
      output: .scalar(.string),
      summary: "string(x): as text"
    ) { .string($0[0].text) },
    Builtin(
      name: "int",
      arity: 1...1,
      output: .scalar(.int),
      summary: "int(x): a whole number; of a float, without its fraction",
      takes: [.numeral],
      run: int
    ),
    Builtin(
      name: "float",
      arity: 1...1,
      output: .scalar(.float),
      summary: "float(x): a float",
      takes: [.numeral]
    ) {
      switch $0[0] {
      case .null: return .null
      case .string(let text):
        guard let number = Double(trimmed(text)), number.isFinite else {
          throw CommandError("\"\(text)\" is not a number")
        }
        return .float(number)
      case .bool(let flag): return .float(flag ? 1 : 0)
      case let value: return .float(try number(value, of: "float"))
      }
    },
  ]

  @Sendable private static func int(_ arguments: [Value]) throws -> Value {
    switch arguments[0] {
    case .null, .int: return arguments[0]
    case .bool(let flag): return .int(flag ? 1 : 0)
    case .float(let number):
      guard number.magnitude < 9e18 else {
        throw CommandError("the number is too large for an int")
      }
      return .int(Int(number))
    case .string(let text):
      guard let number = Int(trimmed(text)) else {
        throw CommandError("\"\(text)\" is not a whole number")
      }
      return .int(number)
    case let other: throw CommandError("int() does not work on \(other.kind.described)")
    }
  }
}
