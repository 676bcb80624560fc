// Web pages: the article's text out of all that stands around it, and what the page says about it.

import NewsModel

/// Reads web pages.
enum HTMLReader {
  /// The article that `bytes` are.
  static func read(_ bytes: [UInt8], stop: StopSign = .never) -> Result<ReadArticle, Unreadable> {
    if let offset = BinaryCheck.firstFault(bytes) {
      return .failure(Unreadable(.binary(offset: offset)))
    }
    let page = PageEncoding(bytes)
    let (details, builder): (ArticleDetails, TextBuilder)
    do throws(PageError) {
      let document = try HTMLDocument.parse(page.bytes, stop: stop)
      details = PageDetails.details(of: document)
      builder = PageText.text(of: document, title: details.title)
    } catch {
      return .failure(Unreadable(error == .stopped ? .stopped : .tangledPage))
    }
    guard !builder.bytes.isEmpty else { return .failure(Unreadable(.noText)) }
    let text = ArticleText(String(decoding: builder.bytes, as: UTF8.self))
    return .success(
      ReadArticle(
        text: text,
        sections: SectionLayout.sections(builder.headings, in: text),
        setOff: builder.setOff,
        details: details,
        oddities: page.oddities
      )
    )
  }
}
