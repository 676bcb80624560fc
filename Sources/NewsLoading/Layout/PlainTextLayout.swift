// The layout of a plain text: its sections by its headings, and what the lines at its head say about
// it. The text itself is not changed.

import NewsModel

/// Who wrote an article, when and where, as far as it is known.
struct ArticleDetails {
  var title: String?
  var author: String?
  var outlet: String?
  var date: CalendarDate?
  var url: String?
  var language: String?
  /// Whatever else is known, by name.
  var metadata: [String: JSONValue] = [:]

  /// These details, with what is not known taken from `other`.
  func completed(by other: ArticleDetails) -> ArticleDetails {
    var details = self
    details.title = title ?? other.title
    details.author = author ?? other.author
    details.outlet = outlet ?? other.outlet
    details.date = date ?? other.date
    details.url = url ?? other.url
    details.language = language ?? other.language
    details.metadata.merge(other.metadata) { mine, _ in mine }
    return details
  }
}

/// The sections of a plain text and the details it states.
struct PlainTextLayout {
  /// The sections, in order; they cover the text.
  let sections: [Section]
  /// What the lines of the head say.
  let details: ArticleDetails

  /// Lays out `text`; what is left of it when `stop` says so is one section. Complexity O(bytes).
  init(_ text: ArticleText, stop: StopSign = .never) {
    let blocks = stop.isUp ? [] : TextBlocks.blocks(of: text)
    var shapes: [LineShape] = []
    shapes.reserveCapacity(blocks.count)
    for block in blocks {
      if stop.isUp { break }
      shapes.append(LineShape(text, block.range))
    }
    guard shapes.count == blocks.count else {
      (sections, details) = (SectionLayout.sections([], in: text), ArticleDetails())
      return
    }
    let indexes = HeadingRules(blocks, shapes: shapes).headings()
    let headings = Self.levels(indexes, blocks, shapes)
    sections = SectionLayout.sections(headings, in: text)
    let hasTitle = indexes.first == 0
    let start = hasTitle ? 1 : 0
    var details = HeaderLines.details(Array(shapes[start...]))
    if hasTitle { details.title = details.title ?? text[blocks[0].range].joinedLines }
    self.details = details
  }

  /// Levels: 1 for the title; else the depth of a heading's number; else 2 below a title and 1
  /// without one.
  private static func levels(
    _ indexes: [Int],
    _ blocks: [TextBlock],
    _ shapes: [LineShape]
  ) -> [Heading] {
    let hasTitle = indexes.first == 0
    return indexes.map { index in
      let depth = shapes[index].depth
      let below = depth > 0 ? depth : hasTitle ? 2 : 1
      return Heading(range: blocks[index].range, level: index == 0 ? 1 : below)
    }
  }
}

extension String {
  /// The text with its line breaks as spaces, as a title that is wrapped over two lines is said.
  var joinedLines: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
