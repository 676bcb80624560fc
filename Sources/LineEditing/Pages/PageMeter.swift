// Which lines of a long text fit on the screen next.

/// How far a text was shown.
package struct PageMeter: Sendable {
  /// The rows of the screen that each line takes.
  private let rows: [Int]
  /// How many lines were shown.
  package private(set) var shown = 0

  /// Nothing was shown yet of lines that take so many rows each.
  package init(rows: [Int]) { self.rows = rows }

  /// How many lines there are.
  package var count: Int { rows.count }

  /// Whether all was shown.
  package var isDone: Bool { shown == rows.count }

  /// The next lines that fit into `room` rows, which count as shown; one at least.
  package mutating func take(_ room: Int) -> Range<Int> {
    let start = shown
    var left = room
    while shown < rows.count, shown == start || rows[shown] <= left {
      left -= rows[shown]
      shown += 1
    }
    return start..<shown
  }
}
