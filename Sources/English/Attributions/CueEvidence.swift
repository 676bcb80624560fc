// What a first reading of the whole article says of a cue.

import NewsModel

/// The atoms of the model of cues that tell of a first reading.
package enum CueEvidence {
  /// The names of the atoms.
  package static let names = [
    "a.score", "a.content", "a.contentHead", "a.source", "a.sourceKind", "a.inside",
    "a.insideScore",
    "a.overlap", "a.before", "a.quoted", "a.length", "a.side", "a.contentMark", "a.outerLemma",
  ]

  /// Writes the values of the atoms.
  package static func fill(
    _ values: UnsafeMutablePointer<UInt32>,
    _ text: AttributionText,
    _ reading: AttributionReading,
    _ cover: ReadingCover
  ) {
    let roles = reading.roles
    values[0] = ReadingCover.bucket(reading.odds)
    fillContent(values, text, reading, roles, cover)
    if let source = reading.first(.source) {
      let head = top(reading, text, from: source, .source)
      values[3] = UInt32(text.words[head].relation) + 2
      values[4] = text.kind(head)
      values[11] = source < reading.cue ? 2 : 3
    } else {
      (values[3], values[4], values[11]) = (1, 1, 1)
    }
    values[5] = cover.other(reading.cue, than: roles)
    values[6] = cover.otherScore(reading.cue, than: roles)
    values[13] = cover.holder(reading.cue, besides: roles).map { text.lemmas[$0.cue] } ?? 0
  }

  private static func fillContent(
    _ values: UnsafeMutablePointer<UInt32>,
    _ text: AttributionText,
    _ reading: AttributionReading,
    _ roles: AttributionReading.Roles,
    _ cover: ReadingCover
  ) {
    var (all, quoted, others, before) = (0, 0, 0, 0)
    for (place, label) in reading.labels.enumerated()
    where label == AttributionRole.content.rawValue {
      let token = reading.window.lowerBound + place
      all += 1
      if text.quotes[token] == .inside { quoted += 1 }
      if token < reading.cue { before += 1 }
      if let other = cover.holder(token, besides: roles), other.odds > reading.odds {
        others += 1
      }
    }
    values[7] = all == 0 || others == 0 ? 1 : others * 2 < all ? 2 : others * 10 < all * 9 ? 3 : 4
    values[8] = all == 0 ? 1 : before == 0 ? 2 : before == all ? 3 : 4
    values[9] = all == 0 ? 1 : quoted == 0 ? 2 : quoted * 10 < all * 9 ? 3 : 4
    if !reading.more.isEmpty { values[9] += 4 }
    values[10] = all == 0 ? 1 : all == 1 ? 2 : all < 4 ? 3 : all < 8 ? 4 : all < 20 ? 5 : 6
    guard let first = reading.first(.content) else {
      (values[1], values[2], values[12]) = (1, 1, 1)
      return
    }
    let head = top(reading, text, from: first, .content)
    values[1] = UInt32(text.words[head].relation) + 2
    values[2] = text.lemmas[head]
    values[12] = text.marker(head)
  }

  /// The word nearest to the root, up from one with a role over those that have it, too.
  private static func top(
    _ reading: AttributionReading,
    _ text: AttributionText,
    from token: Int,
    _ role: AttributionRole
  ) -> Int {
    var (token, steps) = (token, 0)
    while case let head = text.head(token), head >= 0, reading.label(head) == role.rawValue,
      steps < 100
    {
      (token, steps) = (head, steps + 1)
    }
    return token
  }
}
