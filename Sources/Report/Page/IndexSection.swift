// The lists that the numbers of the summary count, and who holds how many claims.

import NewsModel

/// Writes the speakers and the index of claims.
struct IndexSection {
  let contents: ReportContents
  let tally: ClaimTally

  /// Who speaks, as a table.
  func writeSpeakers(to page: inout HTMLWriter) {
    guard !tally.holders.isEmpty else { return }
    page.element(.section, .id(Anchor("speakers")), .labelled(by: Anchor("h-speakers"))) { page in
      page.element(.h2, .id(Anchor("h-speakers"))) { $0.words("Who speaks") }
      DataTable(
        caption: "Who is said to hold how many claims, and how surely",
        columns: ["Holder", "Claims"] + Certainty.allCases.map(\.rawValue)
      ).write(to: &page, rows: tally.holders.indices) { row, page in
        let (holder, group) = tally.holders[row]
        page.element(.th, .scope(.row)) { $0.isolated(holder.name) }
        page.element(.td, .style("n")) { page in
          page.element(.a, .link(group.anchor), text: ReportWords.number(group.count))
        }
        for count in tally.holderCertainties[row] {
          page.element(.td, .style("n"), text: ReportWords.number(count))
        }
      }
    }
  }

  /// All lists.
  func write(to page: inout HTMLWriter) {
    page.element(.section, .id(Anchor("index")), .labelled(by: Anchor("h-index"))) { page in
      page.element(.h2, .id(Anchor("h-index"))) { $0.words("Claims by what they have in common") }
      list("By who speaks", tally.voices, &page)
      list("By how sure", tally.certainties, &page)
      list("Others", [tally.negated, tally.numbers, tally.dated] + tally.reviews, &page)
      list("By holder", tally.holders.map(\.group), &page)
    }
  }

  private func list(_ title: StaticString, _ groups: [ClaimGroup], _ page: inout HTMLWriter) {
    let groups = groups.filter { $0.count > 0 }
    guard !groups.isEmpty else { return }
    page.element(.h3) { $0.words(title) }
    page.element(.dl) { page in
      for group in groups {
        page.element(.dt, .id(group.anchor)) { page in
          page.isolated(group.name)
          page.text(": \(ReportWords.count(group.count, "claim"))")
        }
        page.element(.dd) { page in
          for (index, place) in group.places.enumerated() {
            if index > 0 { page.words(" ") }
            let id = contents.documents[place.document].claims[place.claim].id
            page.element(.a, .link(Anchor(id)), text: id)
          }
        }
      }
    }
  }
}
