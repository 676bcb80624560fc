// Finds the dates, times, sums and numbers of an article.

import NewsModel

/// Finds values.
enum ValueFinder {
  /// The values that an article states, in order, without overlap; none crosses the end of a sentence.
  /// Complexity O(bytes).
  static func values(
    in article: Article,
    _ tokens: [Token],
    _ sentences: [Sentence]
  ) -> [ValueMention] {
    var found: [ValueMention] = []
    var lastDay: CalendarDate?
    article.text.bytes.withUnsafeBufferPointer { bytes in
      for sentence in sentences {
        let places = TokenPlaces(tokens: tokens, range: sentence.tokens)
        var reader = ValueReader(
          atoms: ValueScanner.atoms(bytes, in: sentence.range),
          today: article.date,
          lastDay: lastDay,
          countsNext: { places.isNominal(after: $0.range.end) }
        )
        for value in reader.values() {
          let range = TextRange(
            reader.atoms[value.atoms.lowerBound].range.start,
            reader.atoms[value.atoms.upperBound - 1].range.end
          )
          found.append(
            ValueMention(
              range: range,
              tokens: places.tokens(in: range),
              kind: value.kind,
              value: value.value
            )
          )
        }
        lastDay = reader.lastDay
      }
    }
    return found
  }
}

/// Finds the tokens of a sentence by their bytes.
private struct TokenPlaces {
  let tokens: [Token]
  let range: Range<Int>

  /// The first token that ends after `offset`; complexity O(log tokens).
  private func first(endingAfter offset: Int) -> Int {
    range.partitioningIndex { tokens[$0].range.end > offset }
  }

  /// The tokens that share a byte with `place`.
  func tokens(in place: TextRange) -> Range<Int> {
    let start = first(endingAfter: place.start)
    var end = start
    while end < range.upperBound, tokens[end].range.start < place.end { end += 1 }
    return start..<end
  }

  /// Whether the token behind `offset` is a noun or an adjective.
  func isNominal(after offset: Int) -> Bool {
    let next = first(endingAfter: offset)
    guard next < range.upperBound else { return false }
    return tokens[next].tag == .noun || tokens[next].tag == .adjective
  }
}
