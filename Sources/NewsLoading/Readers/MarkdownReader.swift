// Markdown: front matter, and the body's text with its headings.

import NewsModel

/// Reads Markdown.
enum MarkdownReader {
  /// The article that `bytes` are.
  static func read(_ bytes: [UInt8], stop: StopSign = .never) -> Result<ReadArticle, Unreadable> {
    if let offset = BinaryCheck.firstFault(bytes) {
      return .failure(Unreadable(.binary(offset: offset)))
    }
    let decoded = DecodedText(bytes)
    let matter = FrontMatter(decoded.bytes)
    var read: ReadArticle
    do throws(PageError) {
      if let extract = try MarkdownText.text(of: matter.body, stop: stop) {
        read = article(extract)
      } else {
        read = TextReader.article(Array(matter.body), stop: stop)
        read.oddities.append(.tangledMarkdown)
      }
    } catch {
      return .failure(Unreadable(.stopped))
    }
    guard read.text.count > 0 else { return .failure(Unreadable(.empty)) }
    var fields = matter.fields
    let (stated, oddities) = ArticleFields.details(&fields)
    read.details = stated.completed(by: read.details)
    read.oddities =
      decoded.oddities + (matter.oddity.map { [$0] } ?? []) + oddities + read.oddities
    return .success(read)
  }

  private static func article(_ extract: MarkdownText.Extract) -> ReadArticle {
    let text = ArticleText(String(decoding: extract.builder.bytes, as: UTF8.self))
    var details = ArticleDetails()
    if let first = extract.builder.headings.first, first.range.start == 0 {
      details.title = text[first.range]
    }
    return ReadArticle(
      text: text,
      sections: SectionLayout.sections(extract.builder.headings, in: text),
      setOff: extract.builder.setOff,
      details: details,
      oddities: extract.oddity.map { [$0] } ?? []
    )
  }
}
