// The structured data of a page: schema.org's article types in JSON-LD.

import NewsModel

/// What the first article in a page's structured data says of itself.
struct StructuredData {
  private let article: JSONValue?

  /// Reads the texts of the page's JSON-LD scripts; malformed ones are passed over.
  init(_ scripts: [String]) {
    article =
      scripts.lazy
      .compactMap { try? JSONReader.read(Array($0.utf8)).value.withBoundedMarks }
      .compactMap(Self.article)
      .first
  }

  var title: String? { words("headline") ?? words("name") }
  var author: String? { words("author") ?? words("creator") }
  var outlet: String? { words("publisher") }
  var date: String? { words("datePublished") ?? words("dateCreated") }
  var url: String? { words("url") }
  /// The whole text, as some pages give it.
  var body: String? { words("articleBody") }

  private func words(_ name: String) -> String? {
    article?[name].flatMap(ArticleFields.words)
  }

  /// The first object of an article type, outside in.
  private static func article(in value: JSONValue) -> JSONValue? {
    var pending = [value]
    var index = 0
    while index < pending.count {
      let next = pending[index]
      index += 1
      if case .array(let elements) = next { pending += elements }
      guard case .object = next else { continue }
      if isArticle(next["@type"]) { return next }
      for name in ["@graph", "mainEntity", "mainEntityOfPage"] {
        if let inner = next[name] { pending.append(inner) }
      }
    }
    return nil
  }

  private static func isArticle(_ type: JSONValue?) -> Bool {
    switch type {
    case .string(let name):
      name.hasSuffix("Article") || name.hasSuffix("Posting") || name == "Report"
        || name == "Review"
    case .array(let names): names.contains { isArticle($0) }
    default: false
    }
  }
}
