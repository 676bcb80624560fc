// Markdown: front matter, and the body's text with its headings.

import NewsModel

/// Reads Markdown.
enum MarkdownReader {
  /// The article that `bytes` are.
  static func read(_ bytes: [UInt8]) -> Result<ReadArticle, Unreadable> {
    if let offset = BinaryCheck.firstFault(bytes) {
      return .failure(Unreadable(.binary(offset: offset)))
    }
    let decoded = DecodedText(bytes)
    let matter = FrontMatter(decoded.bytes)
    let builder = MarkdownText.text(of: matter.body)
    guard !builder.bytes.isEmpty else { return .failure(Unreadable(.empty)) }
    let text = ArticleText(String(decoding: builder.bytes, as: UTF8.self))
    var fields = matter.fields
    let (stated, oddities) = ArticleFields.details(&fields)
    var details = stated
    if details.title == nil, let first = builder.headings.first, first.range.start == 0 {
      details.title = text[first.range]
    }
    return .success(
      ReadArticle(
        text: text,
        sections: SectionLayout.sections(builder.headings, in: text),
        details: details,
        oddities: decoded.oddities + (matter.oddity.map { [$0] } ?? []) + oddities
      )
    )
  }
}
