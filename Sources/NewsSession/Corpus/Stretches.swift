// Stretches of a text, in which a stretch is looked up.

/// Stretches that may overlap. Places are offsets, or whatever else has an order.
struct Stretches<Place: Comparable & Sendable>: Sendable {
  /// Where a stretch starts, and the furthest end of those up to it.
  private let reaches: [(start: Place, end: Place)]

  /// Stretches in any order, each from `start` up to, but not with, `end`.
  init(_ stretches: [(start: Place, end: Place)]) {
    var reaches = stretches.sorted { $0.start < $1.start }
    for index in reaches.indices.dropFirst() {
      reaches[index].end = max(reaches[index].end, reaches[index - 1].end)
    }
    self.reaches = reaches
  }

  /// Whether one of them reaches from `start` to `end` or beyond; complexity O(log stretches).
  func holds(_ start: Place, _ end: Place) -> Bool {
    let next = reaches.partitioningIndex { $0.start > start }
    return next > 0 && reaches[next - 1].end >= end
  }
}
