// Places in the text. Nearly all begin where a token begins and end where one ends, so that they
// are told by tokens, which are fewer than bytes.

import NewsModel

extension FindingsCoder {
  /// A stretch of the text, whose first token is likely to be near another.
  mutating func span(
    _ known: TextRange?,
    _ part: Part,
    near other: Int
  ) throws(CompactFormError) -> TextRange {
    let known = known.map { ($0, tokens(of: $0)) }
    let isOfTokens = try flag(known.map { $0.1 != nil }, Context(.spanPlace, part))
    guard isOfTokens else { return try bytes(known?.0, part, near: other) }
    let place = known?.1
    let total = state.tokens.count
    let distance = try signed(place.map { $0.lowerBound - other }, Context(.spanStart, part))
    let length = try number(place.map { $0.count - 1 }, Context(.spanLength, part))
    let (first, overflows) = other.addingReportingOverflow(distance)
    guard !overflows, first >= 0, first < total, length < total - first else {
      throw .outOfBounds(.spanStart)
    }
    return TextRange(
      state.tokens[first].range.start,
      state.tokens[first + length].range.end
    )
  }

  /// A stretch of the text that most probably is that of some tokens, from the first to the last.
  mutating func span(
    _ known: TextRange?,
    _ part: Part,
    of tokens: Range<Int>
  ) throws(CompactFormError) -> TextRange {
    guard let first = tokens.first, let last = tokens.last else {
      return try span(known, part, near: tokens.lowerBound)
    }
    let whole = TextRange(state.tokens[first].range.start, state.tokens[last].range.end)
    let isWhole = try flag(known.map { $0 == whole }, Context(.wholeSpan, part))
    return isWhole ? whole : try span(known, part, near: first)
  }

  /// A stretch that is told in bytes.
  private mutating func bytes(
    _ known: TextRange?,
    _ part: Part,
    near other: Int
  ) throws(CompactFormError) -> TextRange {
    let anchor = start(ofToken: other)
    let distance = try signed(known.map { $0.start - anchor }, Context(.spanOffset, part))
    let length = try number(known?.length, Context(.spanBytes, part))
    let (start, overflows) = anchor.addingReportingOverflow(distance)
    guard !overflows, start >= 0, start <= state.text.count, length <= state.text.count - start
    else { throw .outOfBounds(.spanBytes) }
    return TextRange(start, start + length)
  }

  /// Where a token starts; the end of the text for one behind the last.
  func start(ofToken index: Int) -> Int {
    state.tokens.indices.contains(index) ? state.tokens[index].range.start : state.text.count
  }

  /// The last token that starts at or before a place, or 0.
  func token(at offset: Int) -> Int {
    state.tokens.lastIndex(atOrBefore: offset) { $0.range.start } ?? 0
  }

  /// The tokens that a stretch consists of; nil where it cuts some.
  private func tokens(of range: TextRange) -> Range<Int>? {
    guard !range.isEmpty, !state.tokens.isEmpty else { return nil }
    let (first, last) = (token(at: range.start), token(at: range.end - 1))
    guard first <= last, state.tokens[first].range.start == range.start,
      state.tokens[last].range.end == range.end
    else { return nil }
    return first..<(last + 1)
  }
}
