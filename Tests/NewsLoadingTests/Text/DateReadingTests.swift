import NewsLoading
import NewsModel
import Testing

@Suite struct DateReadingTests {
  @Test(arguments: [
    "2025-03-18", "2025-03-18T23:59:00Z", "2025-03-18T01:00:00.000-05:00", "2025-03-18 09:30",
    "2025-03-18T21:57:01+0000", "2025/03/18", "18 March 2025", "March 18, 2025", "Mar. 18, 2025",
    "18 Mar 2025", "Tuesday, March 18, 2025", "Tue, 18 Mar 2025 10:00:00 GMT", "march 18th, 2025",
    "18th of March 2025", "March 18, 2025 at 9:24 am", "  2025-3-18 ",
  ])
  func readsADay(text: String) {
    #expect(DateReading.date(in: text)?.description == "2025-03-18")
  }

  @Test(arguments: [
    "", "2025", "March 2025", "03/04/2025", "2025-13-01", "31 February 2025", "18 Marvel 2025",
    "2025-03/18", "On March 18, 2025 the council met and decided", "Chapter 12 of 2025",
    // What a page without a date came with; "last year" was then the year 0.
    "0001-01-01T00:00:00Z",
  ])
  func refusesWhatIsNoDay(text: String) {
    #expect(DateReading.date(in: text) == nil)
  }
}
