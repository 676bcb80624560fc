// Dates and times, by the calendar and by the article's day.

import NewsModel
import Testing

@Suite struct DateValueTests {
  @Test(arguments: [
    ("The pier opened on 25 December 2024.", ["date 25 December 2024 = 2024-12-25"]),
    ("The pier opened on December 25, 2024, at last.", ["date December 25, 2024 = 2024-12-25"]),
    ("The pier opened on the 3rd of March.", ["date 3rd of March = 2025-03-03"]),
    ("The pier opened on Dec. 25.", ["date Dec. 25 = 2024-12-25"]),
    ("The fair ran March 3-5, 2024.", ["date March 3-5, 2024 = 2024-03-03/2024-03-05"]),
    ("The fair ran from 3 to 5 March.", ["date 3 to 5 March = 2025-03-03/2025-03-05"]),
    ("The pier opened in March 2016.", ["date March 2016 = 2016-03"]),
    ("The pier opened in November.", ["date November = 2024-11"]),
    ("The pier may open in May.", ["date May = 2025-05"]),
    ("The pier opened in 2016.", ["date 2016 = 2016"]),
    ("The pier opened 2024-05-06.", ["date 2024-05-06 = 2024-05-06"]),
    ("The pier opened on 18/3/2024.", ["date 18/3/2024 = 2024-03-18"]),
    ("The pier opened on 4/3/2024.", ["date 4/3/2024 = ?"]),
    ("The pier opened in early 2016.", ["date early 2016 = 2016"]),
    ("The pier opened in mid-2016.", ["date mid-2016 = 2016"]),
    ("The pier opened in the 1990s.", ["date 1990s = 1990/1999"]),
    ("It was the summer of 2016.", ["date summer of 2016 = 2016-22"]),
    ("The season of 2015-16 was short.", ["date 2015-16 = 2015/2016"]),
    (
      "Profits fell in the first quarter of 2024.",
      [
        "date first quarter of 2024 = 2024-01/2024-03"
      ]
    ),
    ("A pier of the 19th century.", ["date 19th century = 1801/1900"]),
    ("It closed on Tuesday, March 4, 2025.", ["date Tuesday, March 4, 2025 = 2025-03-04"]),
  ])
  func `dates by the calendar`(text: String, expected: [String]) {
    #expect(values(text) == expected)
  }

  @Test(arguments: [
    ("She left on Tuesday.", ["date Tuesday = 2025-03-18"]),
    ("She may leave on Sunday.", ["date Sunday = 2025-03-23"]),
    ("She might leave on Sunday.", ["date Sunday = 2025-03-23"]),
    ("She may have left on Sunday.", ["date Sunday = 2025-03-16"]),
    ("She left on Thursday evening.", ["date Thursday evening = 2025-03-13"]),
    ("She will leave on Thursday.", ["date Thursday = 2025-03-20"]),
    ("He said that she would leave on Thursday.", ["date Thursday = 2025-03-20"]),
    ("She left last Wednesday.", ["date last Wednesday = 2025-03-12"]),
    ("She leaves next Friday.", ["date next Friday = 2025-03-21"]),
    ("She left yesterday.", ["date yesterday = 2025-03-18"]),
    ("She leaves tomorrow night.", ["date tomorrow night = 2025-03-20"]),
    ("She left the day before yesterday.", ["date the day before yesterday = 2025-03-17"]),
    ("She left last week.", ["date last week = 2025-W11"]),
    ("She leaves next month.", ["date next month = 2025-04"]),
    ("She left last year.", ["date last year = 2024"]),
    ("She left last weekend.", ["date last weekend = 2025-03-15/2025-03-16"]),
    ("She left last summer.", ["date last summer = 2024-22"]),
    ("She left last October.", ["date last October = 2024-10"]),
    ("She left three days ago.", ["date three days ago = 2025-03-16"]),
    ("She left two years ago.", ["date two years ago = 2023"]),
    ("She left a month ago.", ["date a month ago = 2025-02"]),
    ("She was away the past three years.", ["date the past three years = 2022-03-19/2025-03-19"]),
    (
      "She left on March 4. She wrote the next day.",
      [
        "date March 4 = 2025-03-04", "date the next day = 2025-03-05",
      ]
    ),
    (
      "She left on March 4. A week later she wrote.",
      [
        "date March 4 = 2025-03-04", "date A week later = 2025-03-11",
      ]
    ),
    ("She wrote the next day.", ["date the next day = ?"]),
  ])
  func `dates told from another day`(text: String, expected: [String]) {
    #expect(values(text) == expected)
  }

  @Test(arguments: ["She left on Tuesday.", "She left yesterday.", "She left in March."])
  func `without the article's day they have no value`(text: String) {
    #expect(values(text, date: nil).allSatisfy { $0.hasSuffix("= ?") })
    #expect(values(text, date: nil).count == 1)
  }

  @Test(arguments: [
    ("The boat left at 3 pm.", ["time 3 pm = 15:00"]),
    ("The boat left at 3:30 p.m. sharp.", ["time 3:30 p.m. = 15:30"]),
    ("The boat left at 10.05am.", ["time 10.05am = 10:05"]),
    ("The boat left at 15:30.", ["time 15:30 = 15:30"]),
    ("The boat left at 12 am.", ["time 12 am = 00:00"]),
    ("The boat left at noon.", ["time noon = 12:00"]),
    ("The boat left at half past three.", ["time half past three = 03:30"]),
    ("The boat left at ten o'clock.", ["time ten o'clock = 10:00"]),
  ])
  func `times of day`(text: String, expected: [String]) {
    #expect(values(text) == expected)
  }
}
