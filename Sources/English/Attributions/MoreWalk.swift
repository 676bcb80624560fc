// Contents that go on in the sentences before and after that of their cue: quotations of several sentences.

import NewsModel

/// Steps from a cue's sentence to those before and after.
package enum MoreWalk {
  /// How many sentences a content may go on in, to each side.
  static let reach = 12

  /// One step.
  package struct Step {
    /// The number of the sentence that may belong to the content.
    package let sentence: Int
    /// How far it is from the cue's sentence: negative before it.
    package let distance: Int
  }

  /// The sentences, or their quoted parts, that the content goes on in; `decide` says it of each in turn,
  /// going away from the cue's until it says no.
  package static func sentences(
    _ text: AttributionText,
    _ reading: AttributionReading,
    _ decide: (Step) -> Bool
  ) -> [Range<Int>] {
    let own = Int(text.sentenceOf[reading.cue])
    var found: [Range<Int>] = []
    for direction in [-1, 1] {
      var distance = direction
      while abs(distance) <= reach, text.sentences.indices.contains(own + distance) {
        let step = Step(sentence: own + distance, distance: distance)
        guard isPossible(text, own, step), decide(step) else { break }
        found.append(part(text, step.sentence))
        distance += direction
      }
    }
    return found.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Whether a sentence can belong to the content: one that is quoted at its beginning or end, or that
  /// follows a colon.
  private static func isPossible(_ text: AttributionText, _ own: Int, _ step: Step) -> Bool {
    let tokens = text.sentences[step.sentence].tokens
    guard !tokens.isEmpty else { return false }
    if text.quotes[tokens.lowerBound] != .outside { return true }
    if step.distance < 0 { return text.quotes[tokens.upperBound - 1] != .outside }
    let last = text.sentences[own].tokens.upperBound - 1
    return step.distance > 1 || text.marks[last] == .colon
  }

  /// The quoted part of a sentence that begins inside of a quotation, else all of it.
  package static func part(_ text: AttributionText, _ sentence: Int) -> Range<Int> {
    let tokens = text.sentences[sentence].tokens
    guard text.quotes[tokens.lowerBound] != .outside else { return tokens }
    var end = tokens.lowerBound
    while end < tokens.upperBound, text.quotes[end] != .outside { end += 1 }
    return tokens.lowerBound..<end
  }
}

/// What the model of such sentences can look at.
package enum MoreAtoms {
  /// The names of the atoms.
  package static let names = [
    "-", "distance", "begins", "ends", "own.begins", "own.ends", "paragraph", "quoted", "content",
    "content.side", "content.quoted", "content.edge", "source", "cue.lemma", "cue.class",
    "cue.place",
    "colon", "first", "last", "size", "cue.quoted", "between",
  ]

  /// Writes the values of the atoms.
  package static func fill(
    _ values: UnsafeMutablePointer<UInt32>,
    _ text: AttributionText,
    _ reading: AttributionReading,
    _ step: MoreWalk.Step
  ) {
    let number = Int(text.sentenceOf[reading.cue])
    let (own, tokens) = (text.sentences[number].tokens, text.sentences[step.sentence].tokens)
    values[1] = UInt32(max(-4, min(4, step.distance)) + 5)
    values[2] = state(text, tokens.lowerBound)
    values[3] = state(text, tokens.upperBound - 1)
    values[4] = state(text, own.lowerBound)
    values[5] = state(text, own.upperBound - 1)
    let starts = step.distance < 0 ? step.sentence + 1 : step.sentence
    values[6] = text.startsParagraph[starts] ? 2 : 1
    var (inside, outside) = (0, 0)
    for token in tokens.prefix(100) where !text.isMark(token) {
      if text.quotes[token] == .inside { inside += 1 } else { outside += 1 }
    }
    values[7] = outside == 0 ? 4 : inside == 0 ? 1 : inside > outside ? 3 : 2
    fillContent(values, text, reading, step, own)
    values[13] = text.lemmas[reading.cue]
    values[14] = text.forms[reading.cue].wordClass
    let fromEnd = own.upperBound - 1 - reading.cue
    values[15] = UInt32(min(reading.cue - own.lowerBound, 3) * 8 + min(fromEnd, 5)) + 1
    values[16] = text.marks[own.upperBound - 1] == .colon ? 2 : 1
    values[17] = text.forms[tokens.lowerBound].lower
    values[18] = text.forms[tokens.upperBound - 1].lower
    values[19] = UInt32(min(tokens.count / 4, 5)) + 1
    values[20] = UInt32(text.quotes[reading.cue].rawValue)
  }

  private static func state(_ text: AttributionText, _ token: Int) -> UInt32 {
    UInt32(text.quotes[token].rawValue)
  }

  private static func fillContent(
    _ values: UnsafeMutablePointer<UInt32>,
    _ text: AttributionText,
    _ reading: AttributionReading,
    _ step: MoreWalk.Step,
    _ own: Range<Int>
  ) {
    let content = AttributionRole.content.rawValue
    var (before, after, quoted, all) = (0, 0, 0, 0)
    for (place, label) in reading.labels.enumerated() where label == content {
      let token = place + reading.window.lowerBound
      if token < reading.cue { before += 1 } else { after += 1 }
      all += 1
      if text.quotes[token] == .inside { quoted += 1 }
    }
    values[8] = all == 0 ? 1 : all < 4 ? 2 : 3
    values[9] = (before > 0 ? 1 : 0) + (after > 0 ? 2 : 0) + 1
    values[10] = all == 0 ? 1 : quoted * 10 >= all * 9 ? 4 : quoted == 0 ? 2 : 3
    // Whether the content reaches the side of the sentence where it may go on.
    let isBefore = step.distance < 0
    let words = own.clamped(to: reading.window)
    let edge =
      isBefore
      ? words.first { !text.isMark($0) } : words.last { !text.isMark($0) }
    values[11] = edge.map { reading.value($0) + 1 } ?? 0
    values[12] = reading.first(.source) == nil ? 1 : 2
    values[21] = UInt32(text.quotes[isBefore ? own.lowerBound : own.upperBound - 1].rawValue)
  }
}
