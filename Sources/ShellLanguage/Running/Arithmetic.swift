// Arithmetic, in one place: what `+ - * / %` and the unary `-` give for numbers and days, and which of two values
// comes first. The check, which works out constants, the nodes of the interpreter, the loops over columns and the
// sums over many values all take it from here.

import NewsModel
import ShellSyntax
import Tabular

/// Operators on numbers, days and whatever else has an order.
enum Arithmetic {
  private static let overflow = CommandError(
    "the number is too large for an int",
    help: "use floats: float(…)"
  )
  private static let divisionByZero = CommandError("division by zero")
}

// MARK: Two ints

/// An int, and whether it is too large for one; division by zero gives none either.
typealias PlainInt = (partialValue: Int, overflow: Bool)

// The loops over columns and the nodes of the interpreter call these for every value: they are put in place.
extension Arithmetic {
  @inline(__always)
  static func sum(_ x: Int, _ y: Int) -> PlainInt { x.addingReportingOverflow(y) }

  @inline(__always)
  static func difference(_ x: Int, _ y: Int) -> PlainInt { x.subtractingReportingOverflow(y) }

  @inline(__always)
  static func product(_ x: Int, _ y: Int) -> PlainInt { x.multipliedReportingOverflow(by: y) }

  @inline(__always)
  static func remainder(_ x: Int, _ y: Int) -> PlainInt {
    x.remainderReportingOverflow(dividingBy: y)
  }

  @inline(__always)
  static func isEqual(_ x: Int, _ y: Int) -> Bool { x == y }

  @inline(__always)
  static func isLess(_ x: Int, _ y: Int) -> Bool { x < y }

  @inline(__always)
  static func isLessOrEqual(_ x: Int, _ y: Int) -> Bool { x <= y }

  /// `-x`; nil where that is no int.
  static func negative(_ x: Int) -> Int? {
    let result = difference(0, x)
    return result.overflow ? nil : result.partialValue
  }

  private static func ints(_ op: BinaryOperator, _ x: Int, _ y: Int) throws -> Value {
    if y == 0, op == .divide || op == .remainder { throw divisionByZero }
    let result: PlainInt
    switch op {
    case .add: result = sum(x, y)
    case .subtract: result = difference(x, y)
    case .multiply: result = product(x, y)
    case .remainder: result = remainder(x, y)
    default: return .float(Double(x) / Double(y))
    }
    guard !result.overflow else { throw overflow }
    return .int(result.partialValue)
  }
}

// MARK: Two values

extension Arithmetic {
  /// What `+ - * / %` give for numbers and days; nil where the values are no such pair.
  static func value(_ op: BinaryOperator, _ a: Value, _ b: Value) throws -> Value? {
    switch (a, b) {
    case (.int(let x), .int(let y)): return try ints(op, x, y)
    case (.date(let day), .int(let days)) where op == .add: return try shifted(day, by: days)
    case (.date(let day), .int(let days)) where op == .subtract:
      // Back by more days than there are ints leads out of the calendar, as does forward by as many.
      return try shifted(day, by: negative(days) ?? .max)
    case (.date(let x), .date(let y)) where op == .subtract: return .int(x.ordinal - y.ordinal)
    default:
      guard let x = a.number, let y = b.number else { return nil }
      return try floats(op, x, y)
    }
  }

  /// `-a`
  static func negative(_ a: Value) throws -> Value {
    switch a {
    case .int(let number):
      guard let result = negative(number) else { throw overflow }
      return .int(result)
    case .float(let number): return .float(-number)
    default: throw CommandError("'-' needs a number, not \(a.kind.described)")
    }
  }

  private static func floats(_ op: BinaryOperator, _ x: Double, _ y: Double) throws -> Value {
    let result: Double
    switch op {
    case .add: result = x + y
    case .subtract: result = x - y
    case .multiply: result = x * y
    default:
      guard y != 0 else { throw divisionByZero }
      result = op == .remainder ? x.truncatingRemainder(dividingBy: y) : x / y
    }
    guard result.isFinite else {
      throw CommandError("the number is too large", help: "floats go up to 1.8e308")
    }
    return .float(result)
  }

  private static func shifted(_ day: CalendarDate, by days: Int) throws -> Value {
    let (ordinal, overflow) = sum(day.ordinal, days)
    guard !overflow, let date = CalendarDate(ordinal: ordinal) else {
      throw CommandError("the date is out of the calendar")
    }
    return .date(date)
  }
}

// MARK: Order

extension Arithmetic {
  /// Whether `a op b` holds for an operator of order. Comparing with null is false, so that rows without a value
  /// drop out of a filter; so is comparing with what is not a number.
  static func holds(_ op: BinaryOperator, _ a: Value, _ b: Value) throws -> Bool {
    if a.isNull || b.isNull { return false }
    guard let order = a.order(against: b) ?? dayOrder(a, b) else {
      if a.number != nil, b.number != nil { return false }
      throw CommandError("\(a.kind.described) and \(b.kind.described) have no order")
    }
    return switch op {
    case .less: order < 0
    case .lessOrEqual: order <= 0
    case .greater: order > 0
    default: order >= 0
    }
  }

  /// Kinds whose values have an order among themselves; a day is compared with a text that writes one.
  private static let ordered: [[ValueKind]] = [[.int, .float], [.string, .date], [.bool]]

  /// Whether values of these kinds may have an order.
  static func mayOrder(_ a: ValueKind, _ b: ValueKind) -> Bool {
    ordered.contains { $0.contains(a) && $0.contains(b) }
  }

  /// The order of a day and a text that writes one; nil for other values.
  private static func dayOrder(_ a: Value, _ b: Value) -> Int? {
    switch (a, b) {
    case (.date, .string(let text)):
      CalendarDate(iso: text).flatMap { a.order(against: .date($0)) }
    case (.string(let text), .date):
      CalendarDate(iso: text).flatMap { Value.date($0).order(against: b) }
    default: nil
    }
  }
}
