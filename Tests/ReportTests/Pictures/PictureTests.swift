// Tests of the pictures of a report.

import NewsModel
import Report
import Testing

@Suite("Pictures")
struct PictureTests {
  @Test("Each picture has a name, a description and its data in a table")
  func words() {
    let markup = Markup(ReportContents.full.page)
    let pictures = markup.named("svg")
    // Outlets are as many as articles here, so they have no picture of their own.
    #expect(pictures.count == 3)
    for picture in pictures {
      #expect(picture.attributes["role"] == "img")
      let names = (picture.attributes["aria-labelledby"] ?? "").split(separator: " ")
      #expect(names.compactMap { markup.element(String($0))?.name } == ["title", "desc"])
    }
    for id in ["certainty", "network", "timeline"] {
      #expect(markup.element(id) != nil)
    }
    let tables = markup.named("table").filter { $0.within.contains("figure") }
    #expect(tables.count == pictures.count)
  }

  @Test("Bars are as long as their shares, and end where they should")
  func bars() {
    var sample = SampleDocument("One two three four.")
    for (word, id) in [("One", "c1"), ("two", "c2"), ("three", "c3")] {
      sample.claim(word, id: id) { claim, _ in
        if id == "c3" { claim.claim.certainty = .possible }
      }
    }
    let markup = Markup(ReportContents.sample([sample.document]).page)
    let bars = markup.named("rect").filter { Int($0.attributes["x"] ?? "") ?? 0 >= 138 }
      .filter { $0.attributes["class"] != "bar" && $0.attributes["y"] != "2" }
    #expect(bars.map { $0.attributes["x"] } == ["138", "258"])
    #expect(bars.map { $0.attributes["width"] } == ["120", "60"])
  }

  @Test("A long name is cut in the picture and whole in the table")
  func names() {
    let name = "The Honourable Society of Millers, Bakers and Candlestick Makers"
    var contents = ReportContents.full
    contents.ties[0].other.name = name
    let markup = Markup(contents.page)
    let labels = markup.named("text").map(\.text)
    #expect(labels.contains("The Honourable Society …"))
    #expect(markup.named("td").map(\.text).contains(name))
  }

  @Test("Days are put together where they are too many")
  func manyDays() throws {
    var contents = ReportContents.full
    let first = try #require(contents.dated.first)
    contents.dated = (0..<400).compactMap { index in
      var dated = first
      guard let day = CalendarDate(ordinal: first.day.ordinal + index * 20) else { return nil }
      (dated.day, dated.when) = (day, day.description)
      return dated
    }
    let markup = Markup(contents.page)
    let labels = markup.named("text").map(\.text)
    #expect(labels.contains("2025 ◆"))
    #expect(labels.contains("2046"))
    #expect(!labels.contains("2025-05-01"))
  }

  @Test("More actors than fit are left to the table")
  func manyActors() {
    var contents = ReportContents.full
    contents.ties = (0..<60).map { index in
      ReportTie(
        one: ReportHolder(actor: nil, name: "One \(index)"),
        other: ReportHolder(actor: nil, name: "Other \(index)"),
        sentences: 1,
        says: 0,
        said: 0
      )
    }
    let markup = Markup(contents.page)
    #expect(markup.styled("node").count == 20)
    #expect(markup.styled("arc").count == 10)
    #expect(markup.styled("with").count == 10)
  }
}
