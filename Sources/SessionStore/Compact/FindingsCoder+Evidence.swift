// What speaks for the fields of a claim, and other spans of it.

import NewsModel

extension FindingsCoder {
  /// Some spans near a token.
  mutating func spans(
    _ known: [TextRange]?,
    _ part: Part,
    near other: Int
  ) throws(CompactFormError) -> [TextRange] {
    var next = other
    return try list(known, part) { (coder, known) throws(CompactFormError) in
      let span = try coder.span(known, part, near: next)
      next = coder.token(at: span.start)
      return span
    }
  }

  /// A span that is often the same as the last one of its part.
  mutating func repeated(
    _ known: TextRange?,
    _ part: Part,
    _ last: TextRange?,
    near other: Int
  ) throws(CompactFormError) -> TextRange {
    guard let last else { return try span(known, part, near: other) }
    let isLast = try number(known.map { $0 == last ? 1 : 0 }, Context(.listing, part)) != 0
    return isLast ? last : try span(known, part, near: other)
  }

  /// The lemma of the token that starts a stretch.
  func lemma(at range: TextRange) -> String? {
    state.tokens.isEmpty ? nil : state.tokens[token(at: range.start)].lemma
  }

  /// The evidence for a claim, which rests on the claim's own words nearly always.
  mutating func evidence(
    _ known: [Evidence]?,
    of claim: Claim
  ) throws(CompactFormError) -> [Evidence] {
    let places = claim.places
    let near = token(at: claim.range.start)
    return try list(known, .evidence) { (coder, known) throws(CompactFormError) in
      let place = known.map { known in (places.firstIndex(of: known.range) ?? -1) + 1 }
      let found = try coder.number(place, Context(.listing, .evidence))
      guard found <= places.count else { throw .outOfBounds(.listing) }
      return Evidence(
        field: try coder.string(known?.field, .evidenceField),
        rule: try coder.string(known?.rule, .evidenceRule),
        range: found > 0
          ? places[found - 1] : try coder.span(known?.range, .evidence, near: near),
        strength: try coder.double(known?.strength, .strength)
      )
    }
  }
}

extension Claim {
  /// The places that evidence rests on; the order is part of the form.
  fileprivate var places: [TextRange] {
    var places = [range]
    places += [cue, source?.range, predicate?.range].compactMap(\.self)
    return places + hedges + negations
  }
}
