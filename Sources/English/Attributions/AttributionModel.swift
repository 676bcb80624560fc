// Finds attributions with linear models: which words are cues, and which words around each are its source
// and its content.

import NewsModel

/// Finds attributions with the models of a model file.
package struct AttributionModel: Sendable {
  private let first: AttributionReader.Models
  private let second: AttributionReader.Models?
  private let words: CueWords

  /// How sure a first reading must be of a cue for the second to look at it.
  package static let firstOdds: Float = -1.6
  /// By so much less than for attributions by themselves need the second reading be sure: the search for claims drops those that
  /// nobody holds.
  package static let leeway: Float = 0.3
  /// How sure the second reading must be.
  private let least: Float

  /// The models of a file; nil where it has none.
  package init?(_ file: ModelFile) {
    guard let first = AttributionReader.Models(file, .first),
      let words = file.numbers("cues.words", as: UInt64.self)
    else { return nil }
    (self.first, second) = (first, AttributionReader.Models(file, .second))
    self.words = CueWords(words)
    least = (Float(file.lines("cues.least")?.first ?? "") ?? 0) - Self.leeway
  }

  /// The cues of an article that a first reading takes to be possible, with their roles.
  package func firstReadings(
    _ text: AttributionText,
    until stop: StopSign = .never
  ) throws(Stopped) -> [AttributionReading] {
    let reader = AttributionReader(first)
    var readings: [AttributionReading] = []
    for sentence in text.sentences {
      try stop.check()
      for token in sentence.tokens where CueAtoms.isCandidate(text, token, words) {
        let odds = reader.odds(text, token)
        guard odds > Self.firstOdds else { continue }
        readings.append(reader.read(text, token, odds))
      }
    }
    return readings
  }

  /// The same, read again with what the first reading found.
  package func secondReadings(
    _ text: AttributionText,
    _ first: [AttributionReading],
    above least: Float,
    until stop: StopSign = .never
  ) throws(Stopped) -> [AttributionReading] {
    guard let reader = second.map(AttributionReader.init) else {
      return first.filter { $0.odds > 0 }
    }
    let cover = ReadingCover(text, first)
    var readings: [AttributionReading] = []
    for reading in first {
      try stop.check()
      let odds = reader.odds(text, reading, cover)
      if odds > least { readings.append(reader.read(text, reading, odds, cover)) }
    }
    return readings
  }

  /// The attributions of an article, unless `stop` goes up; complexity O(tokens).
  package func attributions(
    _ text: AttributionText,
    until stop: StopSign = .never
  ) throws(Stopped) -> [AttributionMention] {
    let first = try firstReadings(text, until: stop)
    return try secondReadings(text, first, above: least, until: stop).compactMap {
      AttributionSpans.mention($0, text)
    }
  }
}
