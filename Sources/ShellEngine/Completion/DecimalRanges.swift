// The numbers that some typed digits may become. They are counted, not written out and compared: a corpus has tens
// of thousands of claims.

/// The positive numbers whose decimal digits start with what is typed.
struct DecimalRanges {
  /// Those that are typed; nil where nothing is, nought where it is no number.
  private let typed: Int?

  /// The numbers that start with `digits`, without zeros in front; all where nothing is typed.
  init(startingWith digits: String) {
    let number = Int(digits) ?? 0
    typed = digits.isEmpty ? nil : "\(number)" == digits ? number : 0
  }

  /// Those in some ascending ranges, the ones with the fewest digits first.
  func numbers(in ranges: [Range<Int>]) -> [Int] {
    guard let last = ranges.last else { return [] }
    return matches(below: last.upperBound).flatMap { match in
      ranges.flatMap { $0.clamped(to: match) }
    }
  }

  private func matches(below end: Int) -> [Range<Int>] {
    guard let typed else { return [1..<max(1, end)] }
    guard typed > 0 else { return [] }
    var matches: [Range<Int>] = []
    var scale = 1
    while typed <= (end - 1) / scale {
      matches.append(typed * scale..<min(end, (typed + 1) * scale))
      scale *= 10
    }
    return matches
  }
}
