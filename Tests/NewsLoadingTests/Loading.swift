// How the tests of this target read articles from text they hold themselves.

import NewsLoading
import NewsModel
import Testing

/// What comes of reading `text` in a format.
func load(_ text: String, _ format: ArticleFormat = .text) -> LoadReport {
  ArticleReader().read(Array(text.utf8), format, path: "test")
}

/// The one article in `text`.
func article(_ text: String, _ format: ArticleFormat = .text) throws -> Article {
  try #require(load(text, format).articles.first)
}

/// The sections of an article as lines: the level and the heading's words, `-` for a lead.
func outline(_ article: Article) -> [String] {
  article.sections.map { "\($0.level) \(article.title(of: $0) ?? "-")" }
}

/// The outline of a plain text.
func outline(_ text: String) throws -> [String] { outline(try article(text)) }
