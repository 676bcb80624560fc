// The days that a date of a claim names, so that dates are compared as stretches of days and not as text.

import NewsModel

/// Days in a row, by their ordinals.
package struct CalendarSpan: Hashable, Sendable {
  /// The first day.
  package let first: Int
  /// The last day.
  package let last: Int

  /// The days that a date in ISO 8601 names: a day, week (`2025-W11`), month, season (`2025-21`), year,
  /// or two of these with `/` between; nil for any other text.
  package init?(iso: String) {
    let ends = iso.split(separator: "/", omittingEmptySubsequences: false).map(Self.days)
    guard let start = ends.first ?? nil, let end = ends.last ?? nil, ends.count <= 2 else {
      return nil
    }
    (first, last) = (min(start.lowerBound, end.lowerBound), max(start.upperBound, end.upperBound))
  }

  /// Whether some day is in both.
  func overlaps(_ other: CalendarSpan) -> Bool { first <= other.last && other.first <= last }

  /// Whether one of its days is such a weekday, 0 being Monday.
  func holds(weekday: Int) -> Bool {
    (first...min(last, first + 6)).contains { CalendarDate(ordinal: $0)?.weekday == weekday }
  }

  /// Whether one of its days lies in such a month of some year.
  func holds(month: Int) -> Bool {
    guard last - first < 366 else { return true }
    return (first...last).contains { CalendarDate(ordinal: $0)?.month == month }
  }

  /// Whether one of its days is such a day of some year.
  func holds(day: Int, month: Int) -> Bool {
    guard last - first < 366 else { return true }
    return (first...last).contains {
      CalendarDate(ordinal: $0).map { $0.month == month && $0.day == day } ?? false
    }
  }

  private static func days(_ text: Substring) -> ClosedRange<Int>? {
    if let day = CalendarDate(iso: text) { return day.ordinal...day.ordinal }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts[0].utf8.count == 4, let year = Int(parts[0]), parts.count <= 2 else { return nil }
    guard parts.count == 2 else { return months(1...12, of: year) }
    if parts[1].hasPrefix("W") { return Int(parts[1].dropFirst()).flatMap { week($0, of: year) } }
    return Int(parts[1]).flatMap { part in
      switch part {
      case 1...12: months(part...part, of: year)
      // Spring begins in March, winter in December.
      case 21...24: months((3 * part - 60)...(3 * part - 58), of: year)
      default: nil
      }
    }
  }

  private static func months(_ months: ClosedRange<Int>, of year: Int) -> ClosedRange<Int>? {
    // The months of a winter after December are those of the next year.
    let (lastYear, lastMonth) =
      months.upperBound > 12 ? (year + 1, months.upperBound - 12) : (year, months.upperBound)
    guard let first = CalendarDate(year: year, month: months.lowerBound, day: 1),
      let last = CalendarDate(
        year: lastYear,
        month: lastMonth,
        day: CalendarDate.days(in: lastMonth, of: lastYear)
      )
    else { return nil }
    return first.ordinal...last.ordinal
  }

  /// The week from Monday to Sunday with this number: the first is that of 4 January.
  private static func week(_ number: Int, of year: Int) -> ClosedRange<Int>? {
    guard (1...53).contains(number), let day = CalendarDate(year: year, month: 1, day: 4) else {
      return nil
    }
    let monday = day.ordinal - day.weekday + 7 * (number - 1)
    return monday...(monday + 6)
  }
}
