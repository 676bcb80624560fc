// The operators on values.

import NewsModel
import ShellSyntax
import Tabular

/// Applies operators to values.
enum Operators {
  /// `a op b`; `and`, `or` and `??` are the interpreter's, because they may leave `b` alone.
  static func apply(_ op: BinaryOperator, _ a: Value, _ b: Value) throws -> Value {
    switch op {
    case .equal: .bool(isEqual(a, b))
    case .notEqual: .bool(!isEqual(a, b))
    case .less, .lessOrEqual, .greater, .greaterOrEqual: .bool(try Arithmetic.holds(op, a, b))
    case .isIn: .bool(try contains(b, a, op: op))
    case .contains: .bool(try contains(a, b, op: op))
    case .matches: .bool(try matches(a, b))
    case .add, .subtract, .multiply, .divide, .remainder: try arithmetic(op, a, b)
    case .or, .and, .coalesce: throw CommandError("'\(op.rawValue)' is not an operator on values")
    }
  }

  /// Whether two values are equal; a text that writes a day equals that day, as it is compared with it.
  static func isEqual(_ a: Value, _ b: Value) -> Bool {
    switch (a, b) {
    case (.date(let day), .string(let text)), (.string(let text), .date(let day)):
      CalendarDate(iso: text) == day
    default: a.isEqual(to: b)
    }
  }

  /// Whether a condition holds; null does not.
  static func truth(_ value: Value, of what: String) throws -> Bool {
    switch value {
    case .bool(let flag): return flag
    case .null: return false
    default:
      throw CommandError(
        "\(what) must be true or false, not \(value.kind.described)",
        help: "compare it with something: … != null, count(…) > 0"
      )
    }
  }

  private static func contains(_ whole: Value, _ part: Value, op: BinaryOperator) throws -> Bool {
    if part.isNull { return false }
    switch whole {
    case .null: return false
    case .list(let elements): return elements.contains { isEqual($0, part) }
    case .record(let record): return part.string.map { record[$0] != nil } ?? false
    case .string(let text):
      guard case .string(let piece) = part else {
        throw CommandError("text contains text, not \(part.kind.described)")
      }
      return ByteSearch.first(Array(piece.utf8), in: Array(text.utf8)) != nil
    case .table:
      throw CommandError(
        "'\(op.rawValue)' does not look into tables",
        help: "take one column first: … | get NAME"
      )
    default: throw CommandError("\(whole.kind.described) contains nothing")
    }
  }

  private static func matches(_ a: Value, _ b: Value) throws -> Bool {
    if a.isNull || b.isNull { return false }
    guard case .string(let text) = a, case .string(let pattern) = b else {
      throw CommandError("'matches' needs text and a regular expression")
    }
    return try ProgramPatterns(until: .never).isFound(pattern, in: text)
  }

  private static func arithmetic(_ op: BinaryOperator, _ a: Value, _ b: Value) throws -> Value {
    switch (a, b) {
    case (.null, _), (_, .null): return .null
    case (.string(let x), .string(let y)) where op == .add:
      try checkLength(x.utf8.count + y.utf8.count)
      return .string(x + y)
    case (.list(let x), .list(let y)) where op == .add:
      try checkCount(x.count + y.count)
      return .listOrTable(x + y)
    case (.list(let x), .table(let y)) where op == .add && x.isEmpty: return .table(y)
    case (.table(let x), .list(let y)) where op == .add && y.isEmpty: return .table(x)
    case (.table(let x), .table(let y)) where op == .add: return .table(try joined(x, y))
    default:
      guard let result = try Arithmetic.value(op, a, b) else { throw mismatch(op, a, b) }
      return result
    }
  }

  /// Bytes that a text may have. Memory that a program asks for in vain would end it without a word.
  private static let longestText = 1 << 30

  /// Throws where a text of so many bytes would be too long.
  static func checkLength(_ count: Int) throws {
    guard count > longestText else { return }
    throw CommandError("the text is too long", help: "a text may have at most 1 GB")
  }

  /// Throws where a list of so many elements would be too long: the same bound as that of `range`.
  static func checkCount(_ count: Int) throws {
    guard count > Builtin.longestList else { return }
    throw CommandError(
      "the list is too long",
      help: "a list may have at most \(Builtin.longestList) elements"
    )
  }

  private static func mismatch(_ op: BinaryOperator, _ a: Value, _ b: Value) -> CommandError {
    let isText = op == .add && (a.string != nil || b.string != nil)
    return CommandError(
      "'\(op.rawValue)' does not work on \(a.kind.described) and \(b.kind.described)",
      help: isText ? "make text of both: string(…), or \"${…}\"" : nil
    )
  }

  private static func joined(_ x: Table, _ y: Table) throws -> Table {
    guard x.columns.map(\.name) == y.columns.map(\.name) else {
      throw CommandError(
        "tables with different columns cannot be added",
        help: "… | append TABLE takes them, with null where one has no such column"
      )
    }
    return Table(columns: x.columns, rows: Array(x.rows) + Array(y.rows))
  }
}
