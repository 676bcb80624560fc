// The copies of a comparison as a table: a row for each pair of documents that share text.

import NewsAnalysis
import NewsModel
import Tabular

extension ComparisonTables {
  static let copies = [
    Column("copy", .string), Column("from", .string),
    Column("order", .string, values: CopyOrder.allCases.map(\.rawValue)), Column("words", .int),
    Column("share", .float), Column("shareOfFrom", .float), Column("lost", .list),
    Column("losses", .list, inner: [Column("", .record, inner: loss)], isDetail: true),
    Column("outlet", .string, isDetail: true), Column("date", .date, isDetail: true),
    Column("fromOutlet", .string, isDetail: true), Column("fromDate", .date, isDetail: true),
  ]

  /// What a loss's record holds.
  private static let loss = [
    Column("kind", .string, values: LossKind.allCases.map(\.rawValue)), Column("words", .string),
    Column("from", .string), Column("copy", .string),
  ]

  var copyRows: [Row] {
    comparison.copies.map { copy in
      let (article, source) = (
        session.corpus.article(copy.copy)?.article, session.corpus.article(copy.source)?.article
      )
      return Row(
        [
          .string(copy.copy.description), .string(copy.source.description),
          .string(copy.order.rawValue), .int(copy.words), .score(copy.shareOfCopy),
          .score(copy.shareOfSource),
          .list(copy.losses.map { FindingTables.oneLine(words(of: $0)) }),
          .list(copy.losses.map(record)), Value(article?.outlet), Value(article?.date),
          Value(source?.outlet), Value(source?.date),
        ],
        finding: copy.copy.description
      )
    }
  }

  /// `hedge "may": c4 "A cable may have snapped", c31 "A cable snapped"`
  private func words(of loss: CopyLoss) -> String {
    let claims = loss.between.map { id in
      let text = session.corpus.claim(id).map { found in
        found.article.text(found.article.findings.claims[found.index].range)
      }
      return "\(id) \"\(text ?? "")\""
    }
    return "\(loss.kind.rawValue) \"\(loss.words)\": \(claims.joined(separator: ", "))"
  }

  private func record(_ loss: CopyLoss) -> Value {
    .record(
      Record([
        ("kind", .string(loss.kind.rawValue)), ("words", FindingTables.oneLine(loss.words)),
        ("from", Value(loss.between.first?.description)),
        ("copy", Value(loss.between.last?.description)),
      ])
    )
  }
}
