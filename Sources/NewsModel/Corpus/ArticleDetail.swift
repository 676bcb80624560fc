// What a source says of its article, or an analyst in its place.

/// A detail of an article; the raw value is its name in findings and commands.
package enum ArticleDetail: String, Hashable, Sendable, CaseIterable {
  case title, author, outlet, date, url
}
