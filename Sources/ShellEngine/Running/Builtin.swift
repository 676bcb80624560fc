// The functions of the language. All are pure.

import NewsModel
import Tabular

/// A function of the language.
package struct Builtin: Sendable {
  /// Its name.
  package let name: String
  /// How many arguments it takes.
  package let arity: ClosedRange<Int>
  /// The shape of its value.
  package let output: Shape
  /// How it is called and what it gives, in one line.
  package let summary: String
  let run: @Sendable ([Value]) throws -> Value

  /// The function called `name`.
  package static func named(_ name: String) -> Builtin? { byName[name] }

  /// All functions, in the order in which `help` lists them.
  package static let all: [Builtin] = collections + texts + numbers + conversions

  private static let byName = Dictionary(
    all.map { ($0.name, $0) },
    uniquingKeysWith: { first, _ in first }
  )

  private static let collections = [
    Builtin(
      name: "count",
      arity: 1...1,
      output: .scalar(.int),
      summary: "count(x): the number of rows, elements or fields"
    ) { .int(try size(of: $0[0], for: "count")) },
    Builtin(
      name: "len",
      arity: 1...1,
      output: .scalar(.int),
      summary: "len(x): the number of characters of a text, or of elements"
    ) { arguments in
      if case .string(let text) = arguments[0] { return .int(text.unicodeScalars.count) }
      return .int(try size(of: arguments[0], for: "len"))
    },
    Builtin(
      name: "keys",
      arity: 1...1,
      output: .list(.scalar(.string)),
      summary: "keys(record): the names of its fields; of a table, of its columns"
    ) { arguments in
      switch arguments[0] {
      case .record(let record): Value(record.names)
      case .table(let table): Value(table.columns.map(\.name))
      case let other:
        throw ValueFault("keys() needs a record or a table, not \(other.kind.described)")
      }
    },
    Builtin(
      name: "has",
      arity: 2...2,
      output: .scalar(.bool),
      summary: "has(x, y): whether a list has the element y, or a record the field y"
    ) { arguments in
      switch arguments[0] {
      case .list(let elements): .bool(elements.contains { $0.isEqual(to: arguments[1]) })
      case .record(let record):
        .bool(record[try text(arguments[1], of: "has", at: 2)] != nil)
      case .table(let table):
        .bool(table.index(of: try text(arguments[1], of: "has", at: 2)) != nil)
      case .null: .bool(false)
      case let other:
        throw ValueFault("has() needs a list or a record, not \(other.kind.described)")
      }
    },
    Builtin(
      name: "range",
      arity: 1...3,
      output: .list(.scalar(.int)),
      summary: "range(n), range(from, to), range(from, to, step): whole numbers, the last left out",
      run: range
    ),
  ]

  private static let texts = [
    Builtin(
      name: "lower",
      arity: 1...1,
      output: .scalar(.string),
      summary: "lower(text): in small letters"
    ) { try mapText($0[0], "lower") { $0.lowercased() } },
    Builtin(
      name: "upper",
      arity: 1...1,
      output: .scalar(.string),
      summary: "upper(text): in capitals"
    ) { try mapText($0[0], "upper") { $0.uppercased() } },
    Builtin(
      name: "trim",
      arity: 1...1,
      output: .scalar(.string),
      summary: "trim(text): without white space at its ends"
    ) { try mapText($0[0], "trim", trimmed) },
    Builtin(
      name: "split",
      arity: 2...2,
      output: .list(.scalar(.string)),
      summary: "split(text, separator): the pieces between separators",
      run: split
    ),
    Builtin(
      name: "join",
      arity: 1...2,
      output: .scalar(.string),
      summary: "join(list, separator): the elements as one text"
    ) { arguments in
      guard case .list(let elements) = arguments[0] else {
        throw ValueFault("join() needs a list, not \(arguments[0].kind.described)")
      }
      let separator = arguments.count > 1 ? try text(arguments[1], of: "join", at: 2) : ""
      return .string(elements.map(\.text).joined(separator: separator))
    },
    Builtin(
      name: "replace",
      arity: 3...3,
      output: .scalar(.string),
      summary: "replace(text, old, new): every old replaced"
    ) { arguments in
      let old = try text(arguments[1], of: "replace", at: 2)
      let new = try text(arguments[2], of: "replace", at: 3)
      guard !old.isEmpty else { throw ValueFault("replace() cannot look for an empty text") }
      return try mapText(arguments[0], "replace") { pieces($0, by: old).joined(separator: new) }
    },
  ]

  private static let numbers = [
    Builtin(
      name: "round",
      arity: 1...2,
      output: .any,
      summary: "round(x), round(x, digits): to the nearest, halves away from zero",
      run: round
    ),
    Builtin(name: "abs", arity: 1...1, output: .any, summary: "abs(x): without its sign") {
      switch $0[0] {
      case .null: return .null
      case .int(let number) where number == .min:
        throw ValueFault("the number is too large for an int")
      case .int(let number): return .int(Swift.abs(number))
      case let value: return .float(Swift.abs(try number(value, of: "abs")))
      }
    },
    Builtin(
      name: "min",
      arity: 1...Int.max,
      output: .any,
      summary: "min(list), min(a, b, …): the least"
    ) { try Aggregator.min.value(of: elements($0, of: "min")) },
    Builtin(
      name: "max",
      arity: 1...Int.max,
      output: .any,
      summary: "max(list), max(a, b, …): the greatest"
    ) { try Aggregator.max.value(of: elements($0, of: "max")) },
    Builtin(name: "sum", arity: 1...1, output: .any, summary: "sum(list): of its numbers") {
      try Aggregator.sum.value(of: elements($0, of: "sum"))
    },
    Builtin(
      name: "mean",
      arity: 1...1,
      output: .any,
      summary: "mean(list): of its numbers; null for none"
    ) { try Aggregator.mean.value(of: elements($0, of: "mean")) },
  ]

  private static let conversions = [
    Builtin(
      name: "date",
      arity: 1...1,
      output: .scalar(.date),
      summary: "date(\"2025-03-18\"): a day"
    ) { arguments in
      switch arguments[0] {
      case .null, .date: return arguments[0]
      default:
        let iso = try text(arguments[0], of: "date", at: 1)
        guard let date = CalendarDate(iso: iso) else {
          throw ValueFault("\"\(iso)\" is no date", help: "a date is written 2025-03-18")
        }
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
      run: int
    ),
    Builtin(name: "float", arity: 1...1, output: .scalar(.float), summary: "float(x): a float") {
      switch $0[0] {
      case .null: return .null
      case .string(let text):
        guard let number = Double(trimmed(text)), number.isFinite else {
          throw ValueFault("\"\(text)\" is no number")
        }
        return .float(number)
      case let value: return .float(try number(value, of: "float"))
      }
    },
  ]
}

extension Builtin {
  private static func size(of value: Value, for name: String) throws -> Int {
    switch value {
    case .null: 0
    case .list(let elements): elements.count
    case .table(let table): table.rows.count
    case .record(let record): record.names.count
    default: throw ValueFault("\(name)() needs a table or a list, not \(value.kind.described)")
    }
  }

  private static func text(_ value: Value, of name: String, at position: Int) throws -> String {
    guard case .string(let text) = value else {
      throw ValueFault(
        "\(name)() needs text as argument \(position), not \(value.kind.described)"
      )
    }
    return text
  }

  private static func number(_ value: Value, of name: String) throws -> Double {
    guard let number = value.number else {
      throw ValueFault("\(name)() needs a number, not \(value.kind.described)")
    }
    return number
  }

  private static func mapText(
    _ value: Value,
    _ name: String,
    _ body: (String) -> String
  ) throws
    -> Value
  {
    if value.isNull { return .null }
    return .string(body(try text(value, of: name, at: 1)))
  }

  private static func elements(_ arguments: [Value], of name: String) throws -> [Value] {
    guard arguments.count == 1 else { return arguments }
    switch arguments[0] {
    case .list(let elements): return elements
    case .table(let table) where table.columns.count == 1: return table.values(of: 0)
    case .table:
      throw ValueFault(
        "\(name)() needs a list of numbers",
        help: "take one column first: … | get NAME"
      )
    default: return arguments
    }
  }

  private static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let end = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[start...end])
  }

  private static func pieces(_ text: String, by separator: String) -> [String] {
    let (hay, needle) = (Array(text.utf8), Array(separator.utf8))
    var pieces: [String] = []
    var start = 0
    while let found = ByteSearch.first(needle, in: hay, from: start) {
      pieces.append(String(decoding: hay[start..<found], as: UTF8.self))
      start = found + needle.count
    }
    pieces.append(String(decoding: hay[start...], as: UTF8.self))
    return pieces
  }

  @Sendable private static func split(_ arguments: [Value]) throws -> Value {
    if arguments[0].isNull { return .null }
    let whole = try text(arguments[0], of: "split", at: 1)
    let separator = try text(arguments[1], of: "split", at: 2)
    guard !separator.isEmpty else {
      return Value(whole.unicodeScalars.map { String(String.UnicodeScalarView([$0])) })
    }
    return Value(pieces(whole, by: separator))
  }

  @Sendable private static func range(_ arguments: [Value]) throws -> Value {
    let bounds = try arguments.map {
      guard let bound = $0.int else {
        throw ValueFault("range() needs ints, not \($0.kind.described)")
      }
      return bound
    }
    let (from, to) = bounds.count == 1 ? (0, bounds[0]) : (bounds[0], bounds[1])
    let step = bounds.count == 3 ? bounds[2] : 1
    guard step != 0 else { throw ValueFault("range() needs a step other than 0") }
    // A list of this length takes about a gigabyte.
    let limit = 30_000_000
    guard Double(to) - Double(from) <= Double(limit) * Double(Swift.abs(Double(step))),
      Double(from) - Double(to) <= Double(limit) * Double(Swift.abs(Double(step)))
    else {
      throw ValueFault("range() makes at most \(limit) numbers")
    }
    return .list(stride(from: from, to: to, by: step).map(Value.int))
  }

  @Sendable private static func round(_ arguments: [Value]) throws -> Value {
    if arguments[0].isNull { return .null }
    if arguments.count == 1, case .int = arguments[0] { return arguments[0] }
    let value = try number(arguments[0], of: "round")
    guard arguments.count > 1 else {
      let rounded = value.rounded()
      return rounded.magnitude < 9e18 ? .int(Int(rounded)) : .float(rounded)
    }
    guard let digits = arguments[1].int, (0...15).contains(digits) else {
      throw ValueFault("round() needs 0 to 15 digits")
    }
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let scaled = (value * scale).rounded()
    return .float(scaled.isFinite ? scaled / scale : value)
  }

  @Sendable private static func int(_ arguments: [Value]) throws -> Value {
    switch arguments[0] {
    case .null, .int: return arguments[0]
    case .bool(let flag): return .int(flag ? 1 : 0)
    case .float(let number):
      guard number.magnitude < 9e18 else { throw ValueFault("the number is too large for an int") }
      return .int(Int(number))
    case .string(let text):
      guard let number = Int(trimmed(text)) else {
        throw ValueFault("\"\(text)\" is no whole number")
      }
      return .int(number)
    case let other: throw ValueFault("int() does not work on \(other.kind.described)")
    }
  }
}
