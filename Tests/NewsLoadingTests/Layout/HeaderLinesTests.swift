import NewsLoading
import NewsModel
import Testing

@Suite struct HeaderLinesTests {
  @Test func takesWhatTheHeadStates() throws {
    let text = """
      Island Waits for Its Ferry
      By Marta Quill and Joss van Reed | The Harbor Times
      Source: The Harbor Times
      URL: https://example.org/ferry
      March 18, 2025
      \(prose)
      """
    let read = try article(text)
    #expect(read.text.string == text)
    #expect(read.title == "Island Waits for Its Ferry")
    #expect(read.author == "Marta Quill and Joss van Reed")
    #expect(read.outlet == "The Harbor Times")
    #expect(read.url == "https://example.org/ferry")
    #expect(read.date?.description == "2025-03-18")
  }

  @Test(arguments: [
    ("By Marta Quill", "Marta Quill"), ("MARTA QUILL, Staff writer", "MARTA QUILL"),
    ("BY MARTA QUILL", "MARTA QUILL"), ("By Marta Quill, Staff Writer", "Marta Quill"),
    ("Written by Marta Quill", "Marta Quill"), ("Author: marta quill", "marta quill"),
    ("By J. Quill Jr.", "J. Quill Jr."),
  ])
  func readsBylines(line: String, author: String) throws {
    #expect(try article("The Ferry\n\(line)\n\(prose)").author == author)
  }

  @Test(arguments: ["By the end of the day", "By Tuesday.", "By bus", "By 2030"])
  func isNoByline(line: String) throws {
    #expect(try article("The Ferry\n\(line)\n\(prose)").author == nil)
  }

  @Test func statementsFurtherDownDoNotCount() throws {
    let text = "The Ferry\n\(prose) \(prose)\nBy Marta Quill\nMarch 18, 2025\n\(prose)"
    #expect(try article(text).author == nil)
    #expect(try article(text).date == nil)
  }
}
