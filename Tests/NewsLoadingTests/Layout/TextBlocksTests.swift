import NewsLoading
import NewsModel
import Testing

@Suite struct TextBlocksTests {
  /// `text` broken into lines of at most `width` bytes.
  private func wrapped(_ text: String, at width: Int) -> String {
    var (lines, line) = ([String](), "")
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.utf8.count + 1 + word.utf8.count > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return (lines + [line]).joined(separator: "\n")
  }

  @Test(arguments: [50, 60, 72, 80])
  func wrappedLinesAreOneParagraph(width: Int) throws {
    let paragraph = wrapped("\(prose) \(prose) \(prose)", at: width)
    let text = "The Ferry\n\n\(paragraph)\n\n\(paragraph)\n\nA Long Winter\n\n\(paragraph)\n"
    #expect(try outline(text) == ["1 The Ferry", "2 A Long Winter"])
  }

  @Test func shortLinesOfAWrappedParagraphAreNoHeadings() throws {
    let text = wrapped("\(prose) \(prose)", at: 60) + "\nThe End of It\n" + wrapped(prose, at: 60)
    #expect(try outline("The Ferry\n\n" + text).first == "1 The Ferry")
  }

  @Test func sectionsCoverTheText() throws {
    let text = "\n\n  The Ferry\n\n\(prose)\r\n\r\nA Long Winter\r\n\(prose)\n\n"
    let read = try article(text)
    #expect(read.sections.first?.range.start == 0)
    #expect(read.sections.last?.range.end == read.text.count)
    for (section, next) in zip(read.sections, read.sections.dropFirst()) {
      #expect(section.range.end == next.range.start)
    }
    #expect(outline(read) == ["1 The Ferry", "2 A Long Winter"])
  }

  @Test func oneEndlessLineIsOneParagraph() throws {
    let text = String(repeating: "The ferry did not come. ", count: 50_000)
    let report = load(text)
    #expect(report.articles.first.map(outline) == ["1 -"])
    #expect(report.warnings.map(\.oddity) == [.longLine(bytes: text.utf8.count)])
  }
}
