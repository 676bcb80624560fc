// The claim matrix: points by accounts. Few accounts have a column each; of many, each point lists those that speak.

import NewsModel

/// Writes the matrix.
struct MatrixSection {
  let matrix: ReportMatrix

  /// More columns than this are wider than a screen.
  private static let mostColumns = 6

  /// The section.
  func write(to page: inout HTMLWriter) {
    page.element(.section, .id(Anchor("matrix")), .labelled(by: Anchor("h-matrix"))) { page in
      page.element(.h2, .id(Anchor("h-matrix"))) { $0.words("Where the accounts part and agree") }
      guard !matrix.points.isEmpty else {
        page.element(.p) { $0.words("No two accounts speak of the same thing.") }
        return
      }
      legend(&page)
      let isWide = matrix.accounts.count > Self.mostColumns
      for status in [PointStatus.disputed, .agreed, .copied, .related] {
        let points = matrix.points.filter { $0.status == status }
        guard !points.isEmpty else { continue }
        page.element(.h3, .id(Anchor("m-\(status.rawValue)"))) { page in
          page.text("\(ReportWords.count(points.count, "point")) \(status.words)")
        }
        if isWide { list(points, status, &page) } else { table(points, status, &page) }
      }
    }
  }

  private func legend(_ page: inout HTMLWriter) {
    page.element(.details, .style("legend")) { page in
      page.element(.summary) { $0.words("What the signs mean") }
      page.element(.dl) { page in
        for sign in MatrixSign.allCases {
          page.element(.dt) { page in
            page.element(.span, .style("cell \(sign.style)"), text: sign.rawValue)
          }
          page.element(.dd) { $0.words(sign.meaning) }
        }
      }
    }
  }

  private func caption(_ status: PointStatus) -> String {
    "Points \(status.words), and what each account says of them"
  }

  // MARK: A column for each account

  private func table(_ points: [ReportPoint], _ status: PointStatus, _ page: inout HTMLWriter) {
    page.element(
      .div,
      .style("scroll"),
      .isRegion,
      .label(caption(status)),
      .isReachable
    ) { page in
      page.element(.table, .style("matrix")) { page in
        page.element(.caption, text: caption(status))
        page.element(.thead) { page in
          page.element(.tr) { page in
            page.element(.th, .scope(.column)) { $0.words("Point") }
            for account in matrix.accounts {
              page.element(.th, .scope(.column)) { name(account, &$0) }
            }
          }
        }
        page.element(.tbody) { page in
          for point in points {
            page.element(.tr) { page in
              page.element(.th, .scope(.row)) { name(point, &$0) }
              for account in matrix.accounts.indices {
                let cell = point.cells.first { $0.account == account }
                write(cell, to: &page)
              }
            }
          }
        }
      }
    }
  }

  // MARK: A row for each account that speaks

  private func list(_ points: [ReportPoint], _ status: PointStatus, _ page: inout HTMLWriter) {
    DataTable(caption: caption(status), columns: ["Point", "Account", "What it says"])
      .write(to: &page, rows: points.flatMap { point in point.cells.indices.map { (point, $0) } }) {
        row,
        page in
        let (point, index) = row
        if index == 0 {
          page.element(.th, .scope(.row), .rows(point.cells.count)) { name(point, &$0) }
        }
        page.element(.th, .scope(.row)) { name(matrix.accounts[point.cells[index].account], &$0) }
        write(point.cells[index], to: &page)
      }
  }

  // MARK: Cells

  private func name(_ account: ReportAccount, _ page: inout HTMLWriter) {
    if let document = account.document {
      page.element(.a, .link(Anchor(document)), text: account.label)
    } else {
      page.isolated(account.label)
    }
    guard let title = account.title else { return }
    page.words(" ")
    page.element(.small) { $0.isolated(title) }
  }

  private func name(_ point: ReportPoint, _ page: inout HTMLWriter) {
    page.isolated(point.name)
    guard !point.kinds.isEmpty else { return }
    page.words(" ")
    page.element(.small, text: "they part in: \(point.kinds.joined(separator: ", "))")
  }

  private func write(_ cell: ReportCell?, to page: inout HTMLWriter) {
    let sign = cell?.sign ?? .absent
    page.element(.td, .style("cell \(sign.style)")) { page in
      page.element(.b, text: sign.rawValue)
      guard let cell else { return }
      if !cell.values.isEmpty {
        page.words(": ")
        page.isolated(cell.values.joined(separator: ", "))
      }
      if let holder = cell.holder {
        page.words(" ")
        page.element(.span, .style("who")) { page in
          page.words("by ")
          page.isolated(holder)
        }
      }
      for words in cell.words { page.element(.q) { $0.isolated(words) } }
      for claim in cell.claims {
        page.words(" ")
        page.element(.a, .style("id"), .link(Anchor(claim)), text: claim)
      }
    }
  }
}
