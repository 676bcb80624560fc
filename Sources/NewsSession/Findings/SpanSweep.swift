// The spans over each piece of a text, from its start to its end.

/// Spans of a text, asked for piece by piece. Places are offsets, or whatever else has an order.
struct SpanSweep<Place: Comparable, Content> {
  /// A stretch of the text, and what it stands for.
  struct Span {
    let start: Place
    let end: Place
    let content: Content
  }

  /// A span, and its number in the order in which the spans were given.
  private typealias Numbered = (number: Int, span: Span)

  /// By their starts.
  private let spans: [Numbered]
  private var next = 0
  /// Those that have begun and have not ended, in the order in which they were given.
  private var open: [Numbered] = []

  /// A sweep over spans in any order.
  init(_ spans: [Span]) {
    self.spans = spans.enumerated().map { ($0, $1) }.sorted { $0.span.start < $1.span.start }
  }

  /// The spans that reach over the piece from `start` to `end`, in the order in which they were given. No
  /// piece begins before the one asked for last. Complexity of all pieces together:
  /// O(spans + pieces · spans over a piece).
  mutating func over(_ start: Place, _ end: Place) -> [Span] {
    open.removeAll { $0.span.end <= start }
    let count = open.count
    while next < spans.count, spans[next].span.start < end {
      if spans[next].span.end > start { open.append(spans[next]) }
      next += 1
    }
    if open.count > count { open.sort { $0.number < $1.number } }
    return open.map(\.span)
  }
}
