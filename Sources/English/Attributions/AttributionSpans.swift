// From the roles of single words to the phrases of an attribution.

import NewsModel

enum AttributionSpans {
  /// A source whose head leads by less is a guess.
  private static let leastLead: Float = 0.4

  /// The attribution of a reading; nil where it has no content.
  static func mention(
    _ reading: AttributionReading,
    _ text: AttributionText
  ) -> AttributionMention? {
    let contents = merged(clauses(runs(.content, reading), reading, text) + reading.more, text)
    let cues = runs(.cue, reading)
    guard !contents.isEmpty,
      let cue = cues.first(where: { $0.contains(reading.cue) })
    else { return nil }
    let source = runs(.source, reading).max { $0.count < $1.count }
    return AttributionMention(
      cue: .init(tokens: cue, head: reading.cue),
      source: source.map { .init(tokens: $0, head: head($0, text)) },
      contents: contents.map { .init(tokens: $0, head: head($0, text)) },
      score: AttributionScorer.probability(reading.odds),
      isSourceSure: reading.sourceLead.map { $0 >= leastLead } ?? true
    )
  }

  /// The stretches of a content without the listener before its clause: "told reporters that …", where the
  /// listener depends on the cue as the clause does.
  private static func clauses(
    _ runs: [Range<Int>],
    _ reading: AttributionReading,
    _ text: AttributionText
  ) -> [Range<Int>] {
    guard let clause = text.child(of: reading.cue, .clause), clause > reading.cue,
      let listener = text.child(of: reading.cue, .object)
    else { return runs }
    let start = Int(text.leftmost[clause])
    let first = Int(text.leftmost[listener])
    guard listener < start else { return runs }
    return runs.map { run in
      run.contains(start) && first <= run.lowerBound ? start..<run.upperBound : run
    }
  }

  /// The stretches of words with a role, over marks of punctuation between them.
  private static func runs(
    _ role: AttributionRole,
    _ reading: AttributionReading
  ) -> [Range<Int>] {
    var (runs, start, end): ([Range<Int>], Int?, Int) = ([], nil, 0)
    for (place, label) in reading.labels.enumerated() where label != RoleWalk.unknown {
      let token = reading.window.lowerBound + place
      if label == role.rawValue {
        start = start ?? token
        end = token + 1
      } else if let first = start {
        runs.append(first..<end)
        start = nil
      }
    }
    if let start { runs.append(start..<end) }
    return runs
  }

  /// The ranges in order, those joined between which there are marks alone.
  private static func merged(_ ranges: [Range<Int>], _ text: AttributionText) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = result.last,
        last.upperBound >= range.lowerBound
          || (last.upperBound..<range.lowerBound).allSatisfy(text.isMark)
      {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }

  /// The word of a range whose head lies outside of it, nearest to the root.
  static func head(_ range: Range<Int>, _ text: AttributionText) -> Int {
    var token = range.lowerBound
    var steps = 0
    while case let head = text.head(token), range.contains(head), steps < range.count {
      token = head
      steps += 1
    }
    return token
  }
}
