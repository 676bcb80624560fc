// What is said of which day: bars of the claims of each day, month or year, with the articles of it, and all dated
// claims as a table.

import NewsModel

/// Writes the section on days.
struct TimelineSection {
  let contents: ReportContents

  /// How many claims the table has.
  private static let mostRows = 500

  /// By what days are put together.
  private enum Unit: CaseIterable {
    /// As the claims have it: a day, a week, a month, a year …
    case own
    case month, year, decade

    func name(of day: CalendarDate, _ own: String? = nil) -> String {
      let text = day.description
      return switch self {
      case .own: own ?? text
      case .month: String(text.prefix(7))
      case .year: String(text.prefix(4))
      case .decade: text.prefix(3) + "0s"
      }
    }
  }

  /// The section.
  func write(to page: inout HTMLWriter) {
    guard !contents.dated.isEmpty else { return }
    let articles = contents.documents.compactMap(\.article.date)
    page.element(.section, .id(Anchor("timeline")), .labelled(by: Anchor("h-timeline"))) { page in
      page.element(.h2, .id(Anchor("h-timeline"))) { $0.words("What is said to happen when") }
      page.element(.figure) { page in
        CertaintyBars(
          id: "days",
          name: "Claims by the day that they speak of",
          rows: rows(articles),
          showsShares: false
        ).write(to: &page)
        page.element(.figcaption) { page in
          page.words(
            "Claims by the day, month, year or decade that they speak of, and how sure they are; ◆ where articles were published."
          )
        }
        page.element(.details) { page in
          page.element(.summary) { $0.words("The dated claims") }
          table(&page)
        }
      }
    }
  }

  // MARK: The picture

  /// A bar for each day, or for each longer time where those would be too many.
  private func rows(_ articles: [CalendarDate]) -> [CertaintyBars.Row] {
    let days =
      contents.dated.map { (day: $0.day, own: Optional($0.when)) }
      + articles.map { (day: $0, own: nil) }
    let unit =
      Unit.allCases.first { unit in
        Set(days.map { unit.name(of: $0.day, $0.own) }).count <= CertaintyBars.mostRows
      } ?? .decade
    var counts: [String: [Int]] = [:]
    for dated in contents.dated {
      let claim = contents.documents[dated.document].claims[dated.claim].claim
      counts[unit.name(of: dated.day, dated.when), default: Self.none][claim.certainty.place] += 1
    }
    let published = Dictionary(grouping: articles) { unit.name(of: $0) }
    var names = DistinctList<String, String>()
    for day in days.stablySorted(by: \.day.ordinal) { names.add(unit.name(of: day.day, day.own)) }
    return names.elements.map { name in
      let articles = published[name]?.count ?? 0
      return CertaintyBars.Row(
        label: name + (articles == 0 ? "" : articles == 1 ? " ◆" : " ◆×\(articles)"),
        anchor: nil,
        counts: counts[name] ?? Self.none
      )
    }
  }

  private static let none = Certainty.allCases.map { _ in 0 }

  // MARK: The table

  private func table(_ page: inout HTMLWriter) {
    let isCut = contents.dated.count > Self.mostRows
    DataTable(
      caption: isCut
        ? "The first \(Self.mostRows) of \(contents.dated.count) dated claims" : "The dated claims",
      columns: ["When", "Claim", "Who", "How", "Words"]
    ).write(to: &page, rows: contents.dated.prefix(Self.mostRows)) { dated, page in
      let document = contents.documents[dated.document]
      let claim = document.claims[dated.claim]
      page.element(.th, .scope(.row)) { page in
        page.text(dated.when)
        page.words(" ")
        page.element(.small) { $0.isolated(dated.words) }
      }
      page.element(.td) { page in
        page.element(.a, .style("id"), .link(Anchor(claim.id)), text: claim.id)
      }
      page.element(.td) { $0.isolated(claim.holders.first?.name ?? "") }
      page.element(.td, text: claim.manner)
      page.element(.td) { page in
        for (place, part) in claim.parts.enumerated() {
          if place > 0 { page.words(" … ") }
          page.text(document.article.text, part)
        }
      }
    }
  }
}
