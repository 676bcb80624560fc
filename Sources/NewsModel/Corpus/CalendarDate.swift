// A day of the calendar, without a time or a zone: what articles are dated with.

/// A day in the Gregorian calendar.
package struct CalendarDate: Hashable, Sendable {
  // In four bytes, so that a date makes no value of the language larger than a string does.
  private let storedYear: Int16
  private let storedMonth: Int8
  private let storedDay: Int8

  /// The year, from 1 to 9999.
  package var year: Int { Int(storedYear) }
  /// The month, from 1 to 12.
  package var month: Int { Int(storedMonth) }
  /// The day of the month, from 1.
  package var day: Int { Int(storedDay) }

  /// The day, or nil where the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(in: month, of: year)
    else { return nil }
    (storedYear, storedMonth, storedDay) = (Int16(year), Int8(month), Int8(day))
  }

  /// The day that `text` writes as `YYYY-MM-DD` (ISO 8601), or nil for any other text.
  package init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The number of days in a month.
  package static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1 March of the year 0, for differences and weekdays (Howard Hinnant, "chrono-Compatible
  /// Low-Level Date Algorithms").
  package var ordinal: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }

  /// The day with this ordinal; the inverse of `ordinal`.
  package init?(ordinal: Int) {
    guard ordinal >= 0 else { return nil }
    let era = ordinal / 146_097
    let dayOfEra = ordinal - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - (153 * shifted + 2) / 5 + 1
    )
  }

  /// The day of the week: 0 for Monday to 6 for Sunday.
  package var weekday: Int { (ordinal + 2) % 7 }

  /// The week from Monday to Sunday that the day is in (ISO 8601): `2025-W01`. It counts for the year that its
  /// Thursday is in, so that no week is cut in two.
  package var isoWeek: String {
    let thursday = ordinal - weekday + 3
    // The last days of the last year may lie in a week of one that the calendar no longer has.
    let year = CalendarDate(ordinal: thursday)?.year ?? year + 1
    let newYear = CalendarDate(year: year, month: 1, day: 1)?.ordinal ?? thursday
    return "\(Self.padded(year, 4))-W\(Self.padded((thursday - newYear) / 7 + 1, 2))"
  }
}

extension CalendarDate: Comparable {
  /// The earlier day first.
  package static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// `YYYY-MM-DD`.
  package var description: String {
    "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
