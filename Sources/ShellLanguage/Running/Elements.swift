// Elements by their place: counted from 0, or from -1 at the end backwards.

import Tabular

/// Looks into lists, tables and texts by place. A text is its code points; finding one of them takes time
/// that grows with what stands before it.
enum Elements {
  /// The place of an element from the start. Throws `CommandError` where there is none.
  static func place(_ index: Int, of count: Int) throws(CommandError) -> Int {
    let place = index < 0 ? index + count : index
    guard (0..<count).contains(place) else { throw .noElement(index, of: count) }
    return place
  }

  /// The element of a list, the row of a table or the character of a text; nil for other values.
  static func element(_ index: Int, of value: Value) throws(CommandError) -> Value? {
    switch value {
    case .list(let elements): return elements[try place(index, of: elements.count)]
    case .table(let table):
      return .record(table.record(at: try place(index, of: table.rows.count)))
    case .string(let text):
      let scalars = text.unicodeScalars
      let place = try place(index, of: scalars.count)
      return .string(String(scalars[scalars.index(scalars.startIndex, offsetBy: place)]))
    default: return nil
    }
  }

  /// The elements from `lower` up to, not including, `upper`. What lies outside is cut off, so that a
  /// stretch may be shorter than asked for, or empty. A stretch of null is null.
  static func slice(
    of value: Value,
    from lower: Value?,
    to upper: Value?
  ) throws(CommandError) -> Value {
    switch value {
    case .null: return .null
    case .list(let elements):
      return .list(Array(elements[try range(lower, upper, of: elements.count)]))
    case .table(let table):
      return .table(table.choosing(Array(try range(lower, upper, of: table.rows.count))))
    case .string(let text):
      let scalars = text.unicodeScalars
      let range = try range(lower, upper, of: scalars.count)
      let start = scalars.index(scalars.startIndex, offsetBy: range.lowerBound)
      let end = scalars.index(start, offsetBy: range.count)
      return .string(String(scalars[start..<end]))
    default:
      throw CommandError("\(value.kind.described) has no elements")
    }
  }

  private static func range(
    _ lower: Value?,
    _ upper: Value?,
    of count: Int
  ) throws(CommandError) -> Range<Int> {
    let start = try bound(lower, of: count) ?? 0
    let end = try bound(upper, of: count) ?? count
    return start..<max(start, end)
  }

  /// A bound from the start, cut to what there is.
  private static func bound(_ value: Value?, of count: Int) throws(CommandError) -> Int? {
    guard let value else { return nil }
    guard case .int(let bound) = value else {
      throw CommandError("a range goes between whole numbers, not \(value.kind.described)")
    }
    return min(max(bound < 0 ? bound + count : bound, 0), count)
  }
}
