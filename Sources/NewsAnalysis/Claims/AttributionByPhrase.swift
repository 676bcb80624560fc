// According to SOURCE, CONTENT; CONTENT, according to SOURCE; in SOURCE's view; citing SOURCE.

import NewsModel

extension AttributionFinder {
  /// Attributions by a phrase rather than a verb.
  mutating func findAccordingTo() {
    for sentence in words.annotated.sentences {
      var index = sentence.tokens.lowerBound
      while index + 2 < sentence.tokens.upperBound {
        if let length = cueLength(at: index), !words.isQuoted(index) {
          addPhrase(cue: index..<(index + length), in: sentence.tokens)
          index += length
        } else {
          index += 1
        }
      }
    }
  }

  private func cueLength(at index: Int) -> Int? {
    switch words.lower(index) {
    case "according": words.lower(index + 1) == "to" ? 2 : nil
    case "per": words.lower(index + 1) != "cent" && words.tag(index + 1) == .properNoun ? 1 : nil
    default: nil
    }
  }

  private mutating func addPhrase(cue: Range<Int>, in sentence: Range<Int>) {
    let source = words.phrase(
      startingAt: cue.upperBound,
      before: sentence.upperBound,
      apposition: false
    )
    guard !source.isEmpty else { return }
    let start = contentStart(before: cue, in: sentence)
    let isFirst = start >= cue.lowerBound
    let content =
      isFirst
      ? afterComma(from: source.upperBound, in: sentence) : start..<cue.lowerBound
    guard words.wordCount(content) > 1 else { return }
    add(
      Attribution(
        source: source,
        cue: cue,
        content: [content],
        attitude: .assert,
        rule: "according-to"
      )
    )
  }

  /// The content starts with its sentence, or with the quotation that runs into the sentence.
  private func contentStart(before cue: Range<Int>, in sentence: Range<Int>) -> Int {
    var start = sentence.lowerBound
    if words.has(start, .coordinator) { start += 1 }
    if cue.lowerBound - start <= 1 { return cue.lowerBound }
    return max(start, cue.lowerBound - 250)
  }

  private func afterComma(from start: Int, in sentence: Range<Int>) -> Range<Int> {
    var index = start
    while index < min(sentence.upperBound, start + 60), words.lower(index) != "," { index += 1 }
    let end = min(sentence.upperBound, index + 250)
    return min(index + 1, end)..<end
  }
}
