// Tests of the blocks of a text.

import NewsModel
import Report
import Testing

@Suite("Blocks of an article as it is read")
struct ReadingBlockTests {
  private func blocks(_ text: String, headings: [String] = []) -> [String] {
    var article = Article(ArticleText(text))
    var starts: [(TextRange, Int)] = []
    for heading in headings {
      let start = ByteSearch.first(Array(heading.utf8), in: article.text.bytes) ?? 0
      starts.append((TextRange(start, start + heading.utf8.count), start))
    }
    if !starts.isEmpty {
      article.sections = starts.enumerated().map { index, place in
        let end = index + 1 < starts.count ? starts[index + 1].1 : article.text.count
        return Section(heading: place.0, level: 1, range: TextRange(place.1, end))
      }
    }
    return ReadingBlock.blocks(of: article).map { block in
      let mark = if case .heading(let section) = block.kind { "#\(section) " } else { "" }
      return mark + article.text[block.range]
    }
  }

  @Test("Empty lines part paragraphs, whose lines belong together")
  func gaps() {
    #expect(blocks("One\ntwo.\n\n  \nThree.\r\n") == ["One\ntwo.", "Three."])
  }

  @Test("Without empty lines each line is a paragraph")
  func lines() { #expect(blocks("One.\nTwo.\nThree.") == ["One.", "Two.", "Three."]) }

  @Test("Headings stand alone")
  func headings() {
    #expect(
      blocks("First\n\nOne.\n\nSecond\nTwo.", headings: ["First", "Second"])
        == ["#0 First", "One.", "#1 Second", "Two."]
    )
  }

  @Test("An empty text has no blocks")
  func empty() {
    #expect(blocks("") == [])
    #expect(blocks(" \n\n ") == [])
  }
}
