import NewsModel
import Testing

/// Days of the calendar.
@Suite struct CalendarDateTests {
  @Test("Every day from 1599 to 2101 follows the one before, and is found from its ordinal")
  func ordinals() throws {
    var ordinal = try #require(CalendarDate(year: 1599, month: 1, day: 1)).ordinal
    var wrong: [String] = []
    for year in 1599...2101 {
      for month in 1...12 {
        for day in 1...CalendarDate.days(in: month, of: year) {
          let date = CalendarDate(year: year, month: month, day: day)
          if date?.ordinal != ordinal || CalendarDate(ordinal: ordinal) != date {
            wrong.append("\(year)-\(month)-\(day)")
          }
          ordinal += 1
        }
      }
    }
    #expect(wrong == [])
  }

  @Test("Ordinals outside of the years 1 to 9999 name no day")
  func ends() throws {
    let first = try #require(CalendarDate(year: 1, month: 1, day: 1))
    let last = try #require(CalendarDate(year: 9999, month: 12, day: 31))
    #expect(CalendarDate(ordinal: first.ordinal) == first)
    #expect(CalendarDate(ordinal: last.ordinal) == last)
    #expect(CalendarDate(ordinal: first.ordinal - 1) == nil)
    #expect(CalendarDate(ordinal: last.ordinal + 1) == nil)
    #expect(CalendarDate(ordinal: -1) == nil)
  }

  @Test(
    "February has 29 days in every fourth year, but not in most centuries",
    arguments: [(2024, 29), (2023, 28), (1900, 28), (2000, 29), (2100, 28)]
  )
  func leapYears(year: Int, days: Int) {
    #expect(CalendarDate.days(in: 2, of: year) == days)
    #expect((CalendarDate(year: year, month: 2, day: 29) != nil) == (days == 29))
  }

  @Test(
    "The weekday counts from Monday",
    arguments: [
      ("1969-07-20", 6), ("2000-01-01", 5), ("2024-02-29", 3), ("2025-06-02", 0), ("1900-03-01", 3),
    ]
  )
  func weekdays(text: String, weekday: Int) {
    #expect(CalendarDate(iso: text)?.weekday == weekday)
  }

  @Test(
    "A week belongs to the year of its Thursday",
    arguments: [
      ("2024-12-29", "2024-W52"), ("2024-12-30", "2025-W01"), ("2025-01-05", "2025-W01"),
      ("2025-01-06", "2025-W02"), ("2021-01-03", "2020-W53"), ("2020-12-28", "2020-W53"),
      ("2023-01-01", "2022-W52"), ("2025-03-18", "2025-W12"), ("0001-01-01", "0001-W01"),
      ("9999-12-31", "9999-W52"), ("2016-02-29", "2016-W09"),
    ]
  )
  func weeks(text: String, week: String) {
    #expect(CalendarDate(iso: text)?.isoWeek == week)
  }

  @Test(
    "ISO dates are read and written back",
    arguments: ["2025-06-02", "0001-01-01", "9999-12-31"]
  )
  func reading(text: String) {
    #expect(CalendarDate(iso: text)?.description == text)
  }

  @Test(
    "What is no ISO date is none",
    arguments: [
      "", "2025", "2025-6-2", "25-06-02", "2025-06-02T10:00", "2025-02-30", "2025-13-01",
      "2025-00-10", "2025-01-00", "0000-01-01", "2025/06/02", "２０２５-06-02", "+025-06-02",
      "2025-06-0a", "-2025-06-02", "2025-06-02-",
    ]
  )
  func refusing(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test("Days sort by year, month and day")
  func order() {
    let days = ["2025-01-31", "2024-12-01", "2025-01-02", "2025-02-01"].compactMap {
      CalendarDate(iso: $0)
    }
    #expect(
      days.sorted().map(\.description) == ["2024-12-01", "2025-01-02", "2025-01-31", "2025-02-01"]
    )
  }
}
