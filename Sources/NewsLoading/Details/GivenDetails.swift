// What an analyst says of articles that their sources do not say, or say wrongly.

import NewsModel

/// Details of articles, as an analyst gives them.
package struct GivenDetails: Hashable, Sendable {
  /// What is given; no words take away what the source says.
  private var words: [ArticleDetail: String] = [:]
  private var date: CalendarDate?
  /// Whatever else is given, by name.
  private var metadata: [JSONField] = []

  /// Nothing is given.
  package init() {}

  /// Whether nothing is given.
  package var isEmpty: Bool { words.isEmpty && metadata.isEmpty }

  /// Gives a detail; blank words take it away. False for a date that is none.
  package mutating func give(_ detail: ArticleDetail, _ text: String) -> Bool {
    let text = text.trimmed
    if detail == .date {
      date = DateReading.date(in: text)
      guard date != nil || text.isEmpty else { return false }
    }
    words[detail] = text
    return true
  }

  /// Gives a value that nsh has no name for.
  mutating func give(_ name: String, _ value: String) {
    metadata.append(JSONField(name: name, value: .string(value)))
  }

  /// An article with these details, which it tells from those of its source.
  package func applied(to article: Article) -> Article {
    var article = article
    for (detail, words) in words {
      let text = words.isEmpty ? nil : words
      switch detail {
      case .title: article.title = text
      case .author: article.author = text
      case .outlet: article.outlet = text
      case .date: article.date = date
      case .url: article.url = text
      }
    }
    article.given = ArticleDetail.allCases.filter {
      words[$0] != nil || article.given.contains($0)
    }
    if !metadata.isEmpty {
      let names = Set(metadata.map(\.name))
      article.metadata = (article.metadata.filter { !names.contains($0.name) } + metadata)
        .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }
    return article
  }
}
