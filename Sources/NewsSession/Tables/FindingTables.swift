// Findings as tables: the columns that every command shows in the same way.

import NewsModel
import Tabular

/// What cells are made from: what was found, and what the analyst put to it, as it was when the table was made.
package struct FindingContext: Sendable {
  /// The articles and actors.
  package let corpus: Corpus
  private let noteBook: NoteBook

  /// What a session knows now.
  package init(_ session: Session) { (corpus, noteBook) = (session.corpus, session.noteBook) }

  /// The tags of a finding.
  package func tags(of finding: FindingID) -> Value { Value(noteBook.tags(of: finding)) }
}

/// A column of a table of findings, and how the cell of a finding is made.
package struct FindingField<Finding: Sendable>: Sendable {
  /// The column.
  package let column: Column
  /// The cell of a finding.
  package let cell: @Sendable (Finding, FindingContext) -> Value

  /// A column with its cells.
  package init(_ column: Column, _ cell: @escaping @Sendable (Finding, FindingContext) -> Value) {
    (self.column, self.cell) = (column, cell)
  }

  /// The same column for what has such a finding.
  package func of<Holder>(
    _ finding: @escaping @Sendable (Holder) -> Finding
  ) -> FindingField<Holder> {
    let cell = cell
    return FindingField<Holder>(column) { cell(finding($0), $1) }
  }
}

/// Builds the tables of findings.
package enum FindingTables {
  /// The table of some findings of a session, whose cells are made when they are asked for.
  package static func table<Finding>(
    _ fields: [FindingField<Finding>],
    _ findings: [Finding],
    in session: Session,
    id: (Finding) -> String
  ) -> Table {
    let context = FindingContext(session)
    return Table(columns: fields.map(\.column), findings: findings.map(id)) { row, column in
      fields[column].cell(findings[row], context)
    }
  }

  /// The columns of `provenance` for findings of an article; as a detail none of them is shown unasked.
  package static func provenance<Finding>(
    isDetail: Bool = false,
    _ article: @escaping @Sendable (Finding) -> LoadedArticle?
  ) -> [FindingField<Finding>] {
    provenance.enumerated().map { index, column in
      var column = column
      column.isDetail = column.isDetail || isDetail
      return FindingField(column) { finding, _ in
        article(finding).map { provenance($0)[index] } ?? .null
      }
    }
  }

  /// The columns of `span` for findings that stand in a range of an article.
  package static func span<Finding>(
    _ place: @escaping @Sendable (Finding) -> (range: TextRange, article: LoadedArticle)
  ) -> [FindingField<Finding>] {
    span.enumerated().map { index, column in
      FindingField(column) { finding, _ in
        let (range, article) = place(finding)
        return span(range, in: article)[index]
      }
    }
  }

  /// What the analyst made of a finding.
  package static let review = Column("review", .string, values: Review.names, isSparse: true)
  /// The tags that the analyst gave it.
  package static let tags = Column("tags", .list, isSparse: true)

  /// The columns of what the analyst put to findings.
  package static func judged<Finding>(
    _ id: @escaping @Sendable (Finding) -> FindingID,
    _ review: @escaping @Sendable (Finding, Corpus) -> Review
  ) -> [FindingField<Finding>] {
    [
      FindingField(self.review) { .string(review($0, $1.corpus).rawValue) },
      FindingField(tags) { $1.tags(of: id($0)) },
    ]
  }

  /// The columns that tell where a finding comes from; every table of findings ends with them.
  package static let provenance = [
    Column("document", .string),
    Column("outlet", .string, isDetail: true),
    Column("author", .string, isDetail: true),
    Column("date", .date, isDetail: true),
  ]

  /// The cells of `provenance` for an article.
  package static func provenance(_ article: LoadedArticle) -> [Value] {
    [
      .string(article.id.description), Value(article.article.outlet),
      Value(article.article.author), Value(article.article.date),
    ]
  }

  /// Text on one line: line breaks and runs of white space are one space.
  package static func oneLine(_ text: String) -> Value {
    .string(
      text.split(whereSeparator: { $0 == " " || $0.isNewline || $0 == "\t" })
        .joined(separator: " ")
    )
  }

  /// Where a finding stands, in code points, as in exports.
  package static let span = [
    Column("start", .int, isDetail: true), Column("end", .int, isDetail: true),
  ]

  /// The cells of `span`.
  package static func span(_ range: TextRange, in article: LoadedArticle) -> [Value] {
    [
      .int(article.offsets.codePoints(before: range.start)),
      .int(article.offsets.codePoints(before: range.end)),
    ]
  }
}
