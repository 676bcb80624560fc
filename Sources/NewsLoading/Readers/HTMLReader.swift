// Web pages: the article's text out of all that stands around it, and what the page says about it.

import NewsModel

/// Reads web pages.
enum HTMLReader {
  /// The article that `bytes` are.
  static func read(_ bytes: [UInt8]) -> Result<ReadArticle, Unreadable> {
    if let offset = BinaryCheck.firstFault(bytes) {
      return .failure(Unreadable(.binary(offset: offset)))
    }
    let page = PageEncoding(bytes)
    if PageNesting.isTooDeep(page.bytes) { return .failure(Unreadable(.nestedTooDeep)) }
    guard let document = HTMLDocument(page.bytes) else { return .failure(Unreadable(.noText)) }
    let details = PageDetails.details(of: document)
    let builder = PageText.text(of: document, title: details.title)
    guard !builder.bytes.isEmpty else { return .failure(Unreadable(.noText)) }
    let text = ArticleText(String(decoding: builder.bytes, as: UTF8.self))
    return .success(
      ReadArticle(
        text: text,
        sections: SectionLayout.sections(builder.headings, in: text),
        details: details,
        oddities: page.oddities
      )
    )
  }
}
