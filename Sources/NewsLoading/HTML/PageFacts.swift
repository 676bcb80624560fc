// The elements of a page that say something about its article, gathered in one pass.

import CGumbo

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
  /// Days beside these are of other articles.
  private static let mostTimes = 100
  /// No day is longer; elements may stand in each other, each with all text.
  private static let longestTime = 200
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
      // One tag may state several properties.
      for name in page.attribute(attribute, of: index)?.split(separator: " ") ?? [] {
        metas.append((name.lowercased(), content))
      }
    }
  }

  private mutating func addNamed(_ page: borrowing HTMLDocument, _ index: Int, _ tag: GumboTag) {
    let property = page.attribute("itemprop", of: index)
    if tag == GUMBO_TAG_TIME || property == "datePublished" {
      let stated = page.attribute("datetime", of: index) ?? page.attribute("content", of: index)
      if times.count < Self.mostTimes {
        times.append(stated ?? page.text(below: index, limit: Self.longestTime))
      }
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
