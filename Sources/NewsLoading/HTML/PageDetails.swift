// What a page says about its article: by its structured data first, then by its meta tags, then by
// its elements.

import NewsModel

/// Reads a page's title, author, day, outlet and address.
enum PageDetails {
  /// The details that `page` states.
  static func details(of page: borrowing HTMLDocument) -> ArticleDetails {
    let facts = PageFacts(page)
    let data = StructuredData(facts.structured)
    var details = ArticleDetails()
    details.title =
      first(
        data.title,
        facts.meta(["og:title", "twitter:title", "dc.title", "headline"]),
        facts.heading,
        facts.title
      )
    details.author =
      first(
        data.author,
        facts.meta(["author", "article:author", "dc.creator", "byl", "parsely-author"])
          .flatMap { $0.contains("://") ? nil : $0 },
        facts.author
      ).map(unopened)
    details.outlet =
      first(
        data.outlet,
        facts.meta(["og:site_name", "dc.publisher", "publisher", "application-name"])
      )
    details.date = day(
      [data.date]
        + [
          facts.meta(["article:published_time", "og:published_time", "datepublished"]),
          facts.meta(["date", "dc.date", "dc.date.issued", "pubdate", "publish-date"]),
        ] + facts.times
    )
    details.url = first(facts.canonical, facts.meta(["og:url"]), data.url)
    details.language = first(facts.language, facts.meta(["og:locale"]))
      .flatMap(ArticleFields.languageCode)
    for (name, sources) in described {
      if let content = facts.meta(sources) { details.metadata[name] = .string(content.joinedLines) }
    }
    return details
  }

  /// What goes into the metadata, and the meta tags that give it.
  private static let described = [
    ("description", ["description", "og:description", "twitter:description"]),
    ("keywords", ["keywords", "news_keywords"]), ("section", ["article:section"]),
  ]

  private static func first(_ values: String?...) -> String? {
    values.lazy.compactMap { $0 }.map { decoded($0).joinedLines }.first { !$0.isEmpty }
  }

  /// A byline without its "By".
  private static func unopened(_ byline: String) -> String {
    byline.lowercased().hasPrefix("by ") ? byline.dropFirst(3).trimmed : byline
  }

  /// No title, name or day is longer.
  private static let longest = 10_000

  /// Words whose entities are written twice over, as structured data often has them.
  private static func decoded(_ words: String) -> String {
    guard words.utf8.contains(UInt8(ascii: "&")), words.utf8.contains(UInt8(ascii: ";")),
      let page = try? HTMLDocument.parse(Array(words.utf8.prefix(longest)), stop: .never)
    else { return words }
    return page.text(below: 0)
  }

  private static func day(_ values: [String?]) -> CalendarDate? {
    values.lazy.compactMap { $0 }.compactMap { DateReading.date(in: $0.trimmed) }.first
  }
}
