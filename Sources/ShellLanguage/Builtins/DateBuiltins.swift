// Functions that take a date apart.

import NewsModel
import Tabular

extension Builtin {
  static let dates = [
    part("year", "year(date): its year, such as 2025") { $0.year },
    part("month", "month(date): its month, from 1 to 12") { $0.month },
    part("day", "day(date): its day of the month, from 1") { $0.day },
    part("weekday", "weekday(date): from 1 for Monday to 7 for Sunday (ISO 8601)") {
      $0.weekday + 1
    },
    Builtin(
      name: "week",
      arity: 1...1,
      output: .scalar(.string),
      summary: "week(date): its week with the year that holds most of it: \"2025-W12\" (ISO 8601)",
      takes: [.day]
    ) { arguments in Value(try day(arguments[0], of: "week").map(\.isoWeek)) },
  ]

  private static func part(
    _ name: String,
    _ summary: String,
    _ part: @escaping @Sendable (CalendarDate) -> Int
  ) -> Builtin {
    Builtin(name: name, arity: 1...1, output: .scalar(.int), summary: summary, takes: [.day]) {
      try day($0[0], of: name).map { .int(part($0)) } ?? .null
    }
  }

  /// A date, or text that writes one, as comparisons take it; nil for null.
  private static func day(_ value: Value, of name: String) throws -> CalendarDate? {
    switch value {
    case .null: return nil
    case .date(let date): return date
    case .string(let text):
      guard let date = CalendarDate(iso: text) else { throw CommandError.noDate(text) }
      return date
    default: throw CommandError("\(name)() needs a date, not \(value.kind.described)")
    }
  }
}
