// The claim matrix of a report: the documents compared with one another, or the outlets where there are many documents.

import NewsAnalysis
import NewsModel
import Report

/// Compares the articles of a report.
struct ReportMatrixBuilder {
  private let session: Session
  private let articles: [LoadedArticle]
  private let claims: Set<ClaimID>?
  private let watch: AnalysisWatch

  /// The points of some articles, or of some of their claims.
  init(
    _ session: Session,
    _ articles: [LoadedArticle],
    _ claims: Set<ClaimID>?,
    watch: AnalysisWatch
  ) {
    self.session = session
    self.articles = articles.filter { $0.article.isAnalysed }
    self.claims = claims
    self.watch = watch
  }

  /// The points; nil where there are no two accounts.
  func matrix() throws -> ReportMatrix? {
    guard articles.count > 1 else { return nil }
    let selections = articles.map(selection)
    var builder = AccountBuilder(session.corpus, needs: [.claims])
    let accounts = selections.map { builder.account($0) }
    let comparison = try session.corpus.comparer([.claims])
      .compare(accounts, parts: [.claims], watch: watch)
    let tables = ComparisonTables(
      number: 0,
      accounts: accounts,
      comparison: comparison,
      session: session
    )
    return ReportMatrix(
      accounts: articles.map {
        ReportAccount(
          label: $0.id.description,
          title: $0.header.outlet ?? $0.header.title ?? $0.header.name,
          document: $0.id.description
        )
      },
      points: points(tables)
    )
  }

  private func selection(_ article: LoadedArticle) -> Selection {
    guard let claims else {
      return Selection(
        label: article.id.description,
        parts: [.init(document: article.id, section: nil)]
      )
    }
    let own = article.findings.claims.indices.map(article.claimID).filter(claims.contains)
    return Selection(label: article.id.description, claims: own)
  }

  /// The words of each claim of an account, which the table of points has in one cell.
  private static func parts(of text: String) -> [String] {
    text.split(separator: " | ").map { String($0) }
  }

  private func points(_ tables: ComparisonTables) -> [ReportPoint] {
    let table = tables.table(.claims)
    guard let points = PointTable(table) else { return [] }
    return points.told.compactMap { block in
      let entries = block.map(points.entry)
      guard let status = points.status(block), let first = entries.first else { return nil }
      let cells = zip(block, entries).compactMap { row, entry -> ReportCell? in
        guard !entry.isAside, let account = entry.nth else { return nil }
        let cell = MatrixCell(entry, beside: entries)
        return ReportCell(
          account: account - 1,
          sign: cell.sign,
          values: cell.values,
          holder: cell.holder,
          words: Self.parts(of: entry.text),
          claims: points.claims(row)
        )
      }
      return ReportPoint(
        status: status,
        name: PointName.of(Self.parts(of: first.text).first ?? ""),
        kinds: points.kinds(block),
        cells: cells
      )
    }
  }
}
