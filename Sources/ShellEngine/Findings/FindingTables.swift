// Findings as tables: the columns that every command shows in the same way.

import NewsModel
import Tabular

/// Builds the tables of findings.
enum FindingTables {
  /// The columns that tell where a finding comes from; every table of findings ends with them.
  static let provenance = [
    Column("document", .string),
    Column("outlet", .string, isDetail: true),
    Column("author", .string, isDetail: true),
    Column("date", .date, isDetail: true),
  ]

  /// The cells of `provenance` for an article.
  static func provenance(_ article: LoadedArticle) -> [Value] {
    [
      .string(article.id.description), Value(article.article.outlet),
      Value(article.article.author), Value(article.article.date),
    ]
  }

  /// Text on one line: line breaks and runs of white space are one space.
  static func oneLine(_ text: String) -> Value {
    .string(
      text.split(whereSeparator: { $0 == " " || $0.isNewline || $0 == "\t" })
        .joined(separator: " ")
    )
  }

  /// Where a finding stands, in code points, as in exports.
  static let span = [
    Column("start", .int, isDetail: true), Column("end", .int, isDetail: true),
  ]

  /// The cells of `span`.
  static func span(_ range: TextRange, in article: LoadedArticle) -> [Value] {
    [
      .int(article.offsets.codePoints(before: range.start)),
      .int(article.offsets.codePoints(before: range.end)),
    ]
  }
}

extension CaseIterable where Self: RawRepresentable, RawValue == String {
  /// The names of all cases, in order.
  static var names: [String] { allCases.map(\.rawValue) }
}
