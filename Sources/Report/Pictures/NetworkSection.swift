// Who speaks of whom and appears with whom: actors below one another, with an arc between those who have to do with
// each other. Nothing is placed by force or by chance, and every name can be read.

import NewsModel

/// Writes the section on ties.
struct NetworkSection {
  let contents: ReportContents

  /// More actors in a picture are a tangle; the table has more.
  private static let mostActors = 20
  /// How many ties the table has.
  private static let mostRows = 100
  private static let labelCells = 24
  /// Where the arcs hang.
  private static let left = 176

  /// The section.
  func write(to page: inout HTMLWriter) {
    guard !contents.ties.isEmpty else { return }
    page.element(.section, .id(Anchor("network")), .labelled(by: Anchor("h-network"))) { page in
      page.element(.h2, .id(Anchor("h-network"))) { $0.words("Who speaks of and with whom") }
      page.element(.figure) { page in
        draw(&page)
        page.element(.figcaption) { page in
          page.words(
            "A full arc: one speaks of the other, the thicker, the more claims. A broken arc: they only stand in the same sentences."
          )
        }
        page.element(.details) { page in
          page.element(.summary) { $0.words("The numbers") }
          table(&page)
        }
      }
    }
  }

  // MARK: The picture

  /// The actors of the strongest ties, by first appearance in the ties, and the ties among them.
  private var drawn: (actors: [ReportHolder], ties: [ReportTie]) {
    var actors = DistinctList<ReportHolder, ReportHolder>()
    for tie in contents.ties {
      let fresh = [tie.one, tie.other].count { !actors.elements.contains($0) }
      guard actors.elements.count + fresh <= Self.mostActors else { continue }
      actors.add(tie.one)
      actors.add(tie.other)
    }
    let shown = Set(actors.elements)
    let ties = contents.ties.filter { shown.contains($0.one) && shown.contains($0.other) }
    return (actors.elements, ties)
  }

  private func draw(_ page: inout HTMLWriter) {
    let (actors, ties) = drawn
    var places: [ReportHolder: Int] = [:]
    for (index, actor) in actors.enumerated() {
      places[actor] = index * Picture.line + Picture.line / 2
    }
    let picture = Picture(
      id: "net",
      name: "Who speaks of and with whom",
      description: description(actors, ties),
      height: actors.count * Picture.line + 4
    )
    picture.write(to: &page) { page in
      let most = max(1, ties.map { $0.says + $0.said }.max() ?? 1)
      for tie in ties.reversed() {
        guard let one = places[tie.one], let other = places[tie.other] else { continue }
        // From one unit to four, by the share of the strongest tie.
        let width = 1 + 3 * (tie.says + tie.said) / most
        arc(tie, min(one, other), max(one, other), width, &page)
      }
      for (index, actor) in actors.enumerated() {
        let y = index * Picture.line + Picture.line / 2
        page.empty(
          .circle,
          .style("node"),
          .measure(.centreX, Self.left),
          .measure(.centreY, y),
          .measure(.radius, 3)
        )
        Picture.text(actor.name, x: 0, y: y + 4, cells: Self.labelCells, &page)
      }
    }
  }

  private func arc(
    _ tie: ReportTie,
    _ from: Int,
    _ to: Int,
    _ width: Int,
    _ page: inout HTMLWriter
  ) {
    let bulge = min(Picture.width - Self.left - 8, 14 + (to - from) / 2)
    page.element(
      .path,
      .style(tie.says + tie.said > 0 ? "arc" : "arc with"),
      .measure(.lineWidth, width),
      .course(.arc(x: Self.left, from: from, to: to, bulge: bulge))
    ) { page in
      page.element(.title, text: words(tie))
    }
  }

  private func words(_ tie: ReportTie) -> String {
    "\(tie.one.name) and \(tie.other.name): \(ReportWords.count(tie.says, "claim")) of the first about the "
      + "second, \(tie.said) of the second about the first, in "
      + ReportWords.count(tie.sentences, "sentence") + " together"
  }

  private func description(_ actors: [ReportHolder], _ ties: [ReportTie]) -> String {
    let strongest = ties.first.map { " The strongest: \(words($0))." } ?? ""
    return
      "\(ReportWords.count(actors.count, "actor")) with \(ReportWords.count(ties.count, "tie")).\(strongest)"
      + " The table below has the numbers."
  }

  // MARK: The table

  private func table(_ page: inout HTMLWriter) {
    let left = contents.ties.count - Self.mostRows
    DataTable(
      caption: left > 0
        ? "The first \(Self.mostRows) of \(contents.ties.count) ties" : "The ties in numbers",
      columns: [
        "One", "Other", "Claims of one about the other", "of the other", "Sentences with both",
      ]
    ).write(to: &page, rows: contents.ties.prefix(Self.mostRows)) { tie, page in
      page.element(.th, .scope(.row)) { $0.isolated(tie.one.name) }
      page.element(.td) { $0.isolated(tie.other.name) }
      for count in [tie.says, tie.said, tie.sentences] {
        page.element(.td, .style("n"), text: ReportWords.number(count))
      }
    }
  }
}
