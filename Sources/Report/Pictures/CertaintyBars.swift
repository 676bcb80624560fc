// Bars of claims by how sure they are: a row for each document, outlet or day. The parts of a bar differ by pattern and
// by brightness, and the table below has the numbers.

import NewsModel

/// A picture of bars.
struct CertaintyBars {
  /// A bar.
  struct Row {
    let label: String
    /// Where the label leads from the table; nil for nowhere.
    let anchor: Anchor?
    /// How many claims there are of each certainty, in the order of its cases.
    let counts: [Int]

    var total: Int { counts.reduce(0, +) }
  }

  let id: String
  let name: String
  let rows: [Row]
  /// Whether bars are as long as their shares, all alike, rather than as their numbers.
  let showsShares: Bool

  /// How many rows a picture has at most; the table below has them all.
  static let mostRows = 40
  /// Where bars begin, and how long the longest is.
  private static let (left, length) = (138, 180)
  private static let labelCells = 23

  /// The picture.
  func write(to page: inout HTMLWriter) {
    let shown = rows.prefix(Self.mostRows)
    let picture = Picture(
      id: id,
      name: name,
      description: description,
      height: (shown.count + 1) * Picture.line + 8
    )
    let most = max(1, shown.map(\.total).max() ?? 1)
    picture.write(to: &page) { page in
      patterns(&page)
      legend(&page)
      for (index, row) in shown.enumerated() {
        let y = (index + 1) * Picture.line + 6
        write(row, y, most, &page)
      }
    }
  }

  private var description: String {
    let total = rows.reduce(0) { $0 + $1.total }
    let parts = Certainty.allCases.map { certainty in
      "\(rows.reduce(0) { $0 + $1.counts[certainty.place] }) \(certainty.rawValue)"
    }
    let rest = rows.count > Self.mostRows ? ", of which the first \(Self.mostRows) are drawn" : ""
    return "\(ReportWords.count(rows.count, "bar"))\(rest), \(ReportWords.count(total, "claim")): "
      + parts.joined(separator: ", ") + ". The table below has the numbers."
  }

  private func write(_ row: Row, _ y: Int, _ most: Int, _ page: inout HTMLWriter) {
    // The table has the links: a picture is one thing to those who do not see it.
    Picture.text(row.label, x: 0, y: y + 11, cells: Self.labelCells, &page)
    let whole = showsShares ? max(1, row.total) : most
    var before = 0
    for certainty in Certainty.allCases where row.counts[certainty.place] > 0 {
      // From sums, so that the parts of a bar leave no gap and end where they should.
      let start = before * Self.length / whole
      before += row.counts[certainty.place]
      let end = before * Self.length / whole
      bar(certainty, x: Self.left + start, y: y, width: max(1, end - start), &page)
    }
    Picture.text(
      ReportWords.number(row.total),
      x: Self.left + before * Self.length / whole + 4,
      y: y + 11,
      cells: 7,
      &page
    )
  }

  private func bar(
    _ certainty: Certainty,
    x: Int,
    y: Int,
    width: Int,
    _ page: inout HTMLWriter
  ) {
    for fill in [nil, pattern(certainty)] {
      page.empty(
        .rect,
        .style(fill == nil ? "bar-\(certainty.rawValue)" : "bar"),
        .measure(.x, x),
        .measure(.y, y),
        .measure(.width, width),
        .measure(.height, 13),
        fill.map(HTMLAttribute.fill) ?? .isHidden
      )
    }
  }

  private func legend(_ page: inout HTMLWriter) {
    for certainty in Certainty.allCases {
      let x = certainty.place * 90
      bar(certainty, x: x, y: 2, width: 13, &page)
      Picture.text(certainty.rawValue, x: x + 17, y: 13, cells: 10, &page)
    }
  }

  // MARK: Patterns

  private func pattern(_ certainty: Certainty) -> Anchor { Anchor("\(id)-\(certainty.rawValue)") }

  /// Each picture has patterns of its own, since a hidden one would hide them.
  private func patterns(_ page: inout HTMLWriter) {
    page.element(.defs) { page in
      for certainty in Certainty.allCases {
        let size = 6
        page.element(
          .pattern,
          .id(pattern(certainty)),
          .countsInUnits,
          .measure(.width, size),
          .measure(.height, size)
        ) { page in
          switch certainty {
          case .certain: break
          case .probable: page.empty(.path, .style("ink"), .course(.slant(size)))
          case .possible:
            page.empty(
              .circle,
              .style("dot"),
              .measure(.centreX, 3),
              .measure(.centreY, 3),
              .measure(.radius, 1)
            )
          case .unknown: page.empty(.path, .style("ink"), .course(.upright(size)))
          }
        }
      }
    }
  }
}
