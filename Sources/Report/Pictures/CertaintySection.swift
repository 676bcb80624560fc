// How sure the claims of each document and each outlet are.

import NewsModel

/// Writes the section on certainty.
struct CertaintySection {
  let contents: ReportContents

  /// The section.
  func write(to page: inout HTMLWriter) {
    let documents = contents.documents.map(row)
    guard documents.contains(where: { $0.total > 0 }) else { return }
    let outlets = outlets(documents)
    page.element(.section, .id(Anchor("certainty")), .labelled(by: Anchor("h-certainty"))) { page in
      page.element(.h2, .id(Anchor("h-certainty"))) { $0.words("How sure the claims are") }
      if outlets.count > 1, outlets.count < documents.count {
        figure("outlets", "Claims of each outlet by how sure they are", outlets, &page)
      }
      figure("documents", "Claims of each article by how sure they are", documents, &page)
    }
  }

  private func figure(
    _ id: String,
    _ name: String,
    _ rows: [CertaintyBars.Row],
    _ page: inout HTMLWriter
  ) {
    page.element(.figure) { page in
      CertaintyBars(id: "bars-\(id)", name: name, rows: rows, showsShares: true).write(to: &page)
      page.element(.figcaption, text: name)
      page.element(.details) { page in
        page.element(.summary) { $0.words("The numbers") }
        DataTable(
          caption: name,
          columns: [id == "outlets" ? "Outlet" : "Article"] + Certainty.allCases.map(\.rawValue)
            + ["claims"]
        ).write(to: &page, rows: rows) { row, page in
          page.element(.th, .scope(.row)) { page in
            if let anchor = row.anchor {
              page.element(.a, .link(anchor)) { $0.isolated(row.label) }
            } else {
              page.isolated(row.label)
            }
          }
          for count in row.counts + [row.total] {
            page.element(.td, .style("n"), text: ReportWords.number(count))
          }
        }
      }
    }
  }

  private func row(_ document: ReportDocument) -> CertaintyBars.Row {
    var counts = Array(repeating: 0, count: Certainty.allCases.count)
    for claim in document.claims { counts[claim.claim.certainty.place] += 1 }
    return CertaintyBars.Row(
      label: "\(document.id) \(document.title)",
      anchor: Anchor(document.id),
      counts: counts
    )
  }

  /// The sums of the documents of each outlet, in order of first appearance; those without one are left out.
  private func outlets(_ documents: [CertaintyBars.Row]) -> [CertaintyBars.Row] {
    var names = DistinctList<String, String>()
    var sums: [String: [Int]] = [:]
    for (document, row) in zip(contents.documents, documents) {
      guard let outlet = document.article.outlet else { continue }
      names.add(outlet)
      sums[outlet] = zip(sums[outlet] ?? row.counts.map { _ in 0 }, row.counts).map(+)
    }
    return names.elements.map {
      CertaintyBars.Row(label: $0, anchor: nil, counts: sums[$0] ?? [])
    }
  }
}
