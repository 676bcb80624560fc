// What a page says about its article: by its structured data first, then by its meta tags, then by
// its elements.

import CGumbo
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
      )?.joinedLines
    details.author =
      first(
        data.author,
        facts.meta(["author", "article:author", "dc.creator", "byl", "parsely-author"])
          .flatMap { $0.contains("://") ? nil : $0 },
        facts.author
      )?.joinedLines
    details.outlet =
      first(
        data.outlet,
        facts.meta(["og:site_name", "dc.publisher", "publisher", "application-name"])
      )?.joinedLines
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
    values.lazy.compactMap { $0 }.map { $0.trimmed }.first { !$0.isEmpty }
  }

  private static func day(_ values: [String?]) -> CalendarDate? {
    values.lazy.compactMap { $0 }.compactMap { DateReading.date(in: $0.trimmed) }.first
  }
}

/// The elements of a page that say something about it.
struct PageFacts {
  /// The texts of the structured data.
  private(set) var structured: [String] = []
  /// The first heading of level 1.
  private(set) var heading: String?
  private(set) var title: String?
  private(set) var author: String?
  private(set) var canonical: String?
  private(set) var language: String?
  /// The days of `<time>` elements and of `itemprop="datePublished"`, in order.
  private(set) var times: [String] = []
  /// Name and content, in order.
  private var metas: [(name: String, content: String)] = []

  /// Gathers the facts of `page`.
  init(_ page: borrowing HTMLDocument) {
    for index in page.nodes.indices {
      guard let tag = page.nodes[index].tag else { continue }
      switch tag {
      case GUMBO_TAG_HTML: language = page.attribute("lang", of: index)
      case GUMBO_TAG_META: addMeta(page, index)
      case GUMBO_TAG_LINK:
        if canonical == nil, page.attribute("rel", of: index) == "canonical" {
          canonical = page.attribute("href", of: index)
        }
      case GUMBO_TAG_TITLE: title = title ?? page.text(below: index)
      case GUMBO_TAG_H1: heading = heading ?? page.text(below: index)
      case GUMBO_TAG_SCRIPT:
        if page.attribute("type", of: index)?.lowercased().contains("ld+json") == true {
          structured.append(page.text(below: index))
        }
      default: addNamed(page, index, tag)
      }
    }
  }

  private mutating func addMeta(_ page: borrowing HTMLDocument, _ index: Int) {
    guard let content = page.attribute("content", of: index) else { return }
    for attribute in ["property", "name", "itemprop"] {
      if let name = page.attribute(attribute, of: index) {
        metas.append((name.lowercased(), content))
      }
    }
  }

  private mutating func addNamed(_ page: borrowing HTMLDocument, _ index: Int, _ tag: GumboTag) {
    let property = page.attribute("itemprop", of: index)
    if tag == GUMBO_TAG_TIME || property == "datePublished" {
      let stated = page.attribute("datetime", of: index) ?? page.attribute("content", of: index)
      times.append(stated ?? page.text(below: index))
    } else if author == nil,
      property == "author" || page.attribute("rel", of: index) == "author"
    {
      author = page.text(below: index)
    }
  }

  /// The content of the first meta tag with one of `names`, those named first first.
  func meta(_ names: [String]) -> String? {
    for name in names {
      if let found = metas.first(where: { $0.name == name && !$0.content.isEmpty }) {
        return found.content
      }
    }
    return nil
  }
}
