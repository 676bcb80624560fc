// A table of what is known of articles, a row for each, which are told by their files or addresses.

import Files
import NewsModel

/// What is wrong with a table of details, in words, and where.
package struct DetailsTableError: Error, Hashable, Sendable {
  /// The line, counted from 1.
  package let line: Int
  /// What is wrong, in a few words.
  package let message: String
  /// What to do about it.
  package let help: String
}

/// Details of many articles.
package struct DetailsTable {
  private var places: [String: Int] = [:]
  private var rows: [(line: Int, details: GivenDetails)] = []

  /// The columns that tell the article of a row.
  package static let placeNames = ["file", "path", "filename", "name"]

  /// Reads a table with a line of names and a line for each article. Columns that nsh has no name for become
  /// metadata; empty cells give nothing.
  package init(_ bytes: [UInt8]) throws(DetailsTableError) {
    let table = SeparatedReader.rows(in: bytes)
    guard let head = table.first else {
      throw DetailsTableError(line: 1, message: "nothing is in it", help: Self.help)
    }
    let columns = head.cells.map { $0.lowercased() }
    let place = columns.firstIndex(where: Self.placeNames.contains)
    let address = columns.firstIndex(where: ArticleFields.url.contains)
    guard place != nil || address != nil else {
      throw DetailsTableError(line: 1, message: "no column names a file or a URL", help: Self.help)
    }
    for row in table.dropFirst() {
      func cell(_ column: Int?) -> String? {
        column.flatMap { row.cells.indices.contains($0) ? row.cells[$0] : nil }
          .flatMap { $0.isEmpty ? nil : $0 }
      }
      guard let key = cell(place) ?? cell(address) else { continue }
      var details = GivenDetails()
      for (column, name) in columns.enumerated() where column != place {
        guard let text = cell(column) else { continue }
        guard Self.give(name, as: head.cells[column], text, to: &details) else {
          throw DetailsTableError(
            line: row.line,
            message: "'\(text)' is not a date",
            help: "write it as 2026-03-01"
          )
        }
      }
      if places.updateValue(rows.count, forKey: key) != nil {
        throw DetailsTableError(
          line: row.line,
          message: "'\(key)' has a row already",
          help: "one row for each article"
        )
      }
      rows.append((row.line, details))
    }
  }

  private static let help =
    "the first line names the columns: file (or url), and any of title, author, outlet, date"

  /// Gives what a column says; false for a date that is none.
  private static func give(
    _ name: String,
    as written: String,
    _ text: String,
    to details: inout GivenDetails
  ) -> Bool {
    for (detail, names) in [
      (ArticleDetail.title, ArticleFields.title), (.author, ArticleFields.author),
      (.outlet, ArticleFields.outlet), (.date, ArticleFields.date), (.url, ArticleFields.url),
    ] where names.contains(name) {
      return details.give(detail, text)
    }
    if !written.isEmpty { details.give(written, text) }
    return true
  }

  /// The row of an article: of its path, the name of its file, its name, or its address; nil where there is none.
  private func row(of article: Article) -> Int? {
    let file = FileAccess.name(of: article.path)
    let line = article.line.map { ":\($0)" } ?? ""
    let keys = [article.path + line, file + line, article.path, file, article.name, article.url]
    return keys.lazy.compactMap { $0.flatMap { places[$0] } }.first
  }

  /// The articles with what the table says of them, and the lines whose articles are not among them.
  package func applied(to articles: [Article]) -> (articles: [Article], unused: [Int]) {
    var used: Set<Int> = []
    let told = articles.map { article in
      guard let row = row(of: article) else { return article }
      used.insert(row)
      return rows[row].details.applied(to: article)
    }
    return (told, rows.indices.filter { !used.contains($0) }.map { rows[$0].line })
  }
}
