// What a stretch of text says of itself: its hedges, negations, quantities, times and main verb. Found
// once for the article and cut out for each claim.

import NewsModel

/// The findings inside an article's clauses, sorted by place.
struct ClaimReading: Sendable {
  let words: Words
  /// The hedges.
  let hedges: [Hedge]
  /// The tokens that negate.
  let negations: [Int]
  /// The quantities.
  let quantities: [FoundQuantity]
  /// The dates.
  let times: [FoundTime]

  /// Reads an article; complexity O(tokens).
  init(words: Words) {
    self.words = words
    hedges = words.hedges()
    negations = words.negations()
    times = TimeReader(words: words).times()
    var taken = [Bool](repeating: false, count: words.count)
    for time in times { for token in time.tokens { taken[token] = true } }
    quantities = words.quantities(outside: taken)
  }

  /// The hedges in `range`.
  func hedges(in range: Range<Int>) -> ArraySlice<Hedge> {
    slice(hedges, in: range) { $0.tokens.lowerBound }
  }

  /// The negating tokens in `range`.
  func negations(in range: Range<Int>) -> ArraySlice<Int> { slice(negations, in: range) { $0 } }

  /// The quantities in `range`.
  func quantities(in range: Range<Int>) -> [Quantity] {
    slice(quantities, in: range) { $0.tokens.lowerBound }.map(\.quantity)
  }

  /// The dates in `range`.
  func times(in range: Range<Int>) -> [TimeExpression] {
    slice(times, in: range) { $0.tokens.lowerBound }.map(\.time)
  }

  private func slice<Element>(
    _ all: [Element],
    in range: Range<Int>,
    by position: (Element) -> Int
  ) -> ArraySlice<Element> {
    let first = Self.first(all, from: range.lowerBound, by: position)
    return all[first..<max(first, Self.first(all, from: range.upperBound, by: position))]
  }

  private static func first<Element>(
    _ all: [Element],
    from token: Int,
    by position: (Element) -> Int
  ) -> Int {
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if position(all[middle]) < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
