// Numbers and dates in claims.

import NewsAnalysis
import NewsModel
import Testing

struct QuantityTests {
  @Test(arguments: [
    ("They lost_v=lose 14 grain ships_n=ship .", "14", 14.0, "ship"),
    ("They lost_v=lose fourteen ships_n=ship .", "fourteen", 14, "ship"),
    ("They lost_v=lose two dozen ships_n=ship .", "two dozen", 24, "ship"),
    ("They lost_v=lose 1.2 million tons_n=ton .", "1.2 million", 1.2e6, "ton"),
    ("They lost_v=lose 3,500 ships_n=ship .", "3,500", 3500, "ship"),
    ("They lost_v=lose $ 40 million .", "$40 million", 4e7, "dollar"),
    ("They lost_v=lose 40 % of it .", "40%", 40, "percent"),
  ])
  func `a number has a value and a unit`(
    marked: String,
    text: String,
    value: Double,
    unit: String
  ) {
    let found = FoundClaims(marked)
    let quantities = found.claims.flatMap(\.quantities)
    #expect(quantities.map { found.words($0.range) } == [text])
    #expect(quantities.map(\.value) == [value])
    #expect(quantities.map(\.unit) == [unit])
  }

  @Test(arguments: [
    ("It sank_v=sink on March 18 , 2025 .", "March 18, 2025", "2025-03-18"),
    ("It sank_v=sink on 18 March 2025 .", "18 March 2025", "2025-03-18"),
    ("It sank_v=sink on March 18 .", "March 18", "2025-03-18"),
    ("It sank_v=sink in 2024 .", "2024", "2024"),
    ("It sank_v=sink on Tuesday .", "Tuesday", "2025-03-18"),
    ("It sank_v=sink on Wednesday .", "Wednesday", "2025-03-19"),
    ("It sank_v=sink on Thursday .", "Thursday", "2025-03-13"),
    ("It will sink_v on Tuesday .", "Tuesday", "2025-03-25"),
    ("It sank_v=sink yesterday_n .", "yesterday", "2025-03-18"),
    ("It sank_v=sink last_a week .", "last week", "2025-03-12"),
    ("It sank_v=sink last_a year .", "last year", "2024"),
  ])
  func `a date is told from the article's day`(marked: String, text: String, value: String) {
    let found = FoundClaims(marked, date: "2025-03-19")
    let times = found.claims.flatMap(\.times)
    #expect(times.map { found.words($0.range) } == [text])
    #expect(times.map(\.value) == [value])
    #expect(found.claims.flatMap(\.quantities).isEmpty)
  }

  /// "5.50am" was five and a half.
  @Test func `a time of day is in hours`() {
    let found = FoundClaims("It sank_v=sink at 5.50 am_n .").claims.flatMap(\.quantities)
    #expect(found.map { Int(($0.value * 60).rounded()) } == [350])
    #expect(found.map(\.unit) == ["a.m."])
    let other = FoundClaims("It sank_v=sink at 7.30 p.m._n .").claims.flatMap(\.quantities)
    #expect(other.map(\.value) == [7.5])
    #expect(other.map(\.unit) == ["p.m."])
  }

  @Test func `without the article's date a weekday has no value`() {
    let found = FoundClaims("It sank_v=sink on Tuesday .")
    #expect(found.claims.flatMap(\.times).map(\.value) == [nil])
  }
}
