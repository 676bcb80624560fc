// From headings to sections that cover a text.

import NewsModel

/// A heading and its level.
struct Heading {
  let range: TextRange
  let level: Int
}

/// Makes sections of headings.
enum SectionLayout {
  /// The sections that `headings`, in order, make of `text`: each from its heading to the next, and
  /// an untitled lead where words stand before the first. Together they cover the text.
  static func sections(_ headings: [Heading], in text: ArticleText) -> [Section] {
    guard text.count > 0 else { return [] }
    var sections: [Section] = []
    var first = 0
    if let heading = headings.first, text.trimmed(TextRange(0, heading.range.start)).isEmpty {
      // White space before the first heading belongs to its section.
      first = 1
      sections.append(section(headings, 0, from: 0, in: text))
    } else {
      let end = headings.first?.range.start ?? text.count
      sections.append(Section(heading: nil, level: 1, range: TextRange(0, end)))
    }
    for index in headings.indices.dropFirst(first) {
      sections.append(section(headings, index, from: headings[index].range.start, in: text))
    }
    return sections
  }

  private static func section(
    _ headings: [Heading],
    _ index: Int,
    from start: Int,
    in text: ArticleText
  ) -> Section {
    let end = index + 1 < headings.count ? headings[index + 1].range.start : text.count
    return Section(
      heading: headings[index].range,
      level: headings[index].level,
      range: TextRange(start, end)
    )
  }
}
