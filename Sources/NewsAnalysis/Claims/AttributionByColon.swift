// SOURCE: "CONTENT", in headings, transcripts and before quotations.

import NewsModel

extension AttributionFinder {
  /// No label of a speaker is longer than this many tokens: "Rep. Ann Lee (R-Ohio)" has seven.
  private static let longestLabel = 8

  /// A name and a colon at the start of a sentence.
  mutating func findColons() {
    for sentence in words.annotated.sentences {
      let start = sentence.tokens.lowerBound
      let limit = min(sentence.tokens.upperBound, start + Self.longestLabel)
      guard let colon = (start..<limit).first(where: { words.lower($0) == ":" }), colon > start,
        isSpeaker(start..<colon)
      else { continue }
      let content = self.content(after: colon, in: sentence)
      // A turn has its speaker already.
      guard words.wordCount(content) >= 3, !isReported(content.lowerBound) else { continue }
      add(
        Attribution(
          source: start..<colon,
          cue: colon..<(colon + 1),
          content: [content],
          attitude: .assert,
          rule: "colon"
        )
      )
    }
  }

  private func content(after colon: Int, in sentence: Sentence) -> Range<Int> {
    let start = colon + 1
    guard start < sentence.tokens.upperBound, words.startsQuotation(start) else {
      return start..<sentence.tokens.upperBound
    }
    return words.quotations[Int(words.quotationOf[start])].tokens
  }

  /// Whether some tokens are a speaker's label: a name with its titles, or `Q` and `A` are not.
  private func isSpeaker(_ label: Range<Int>) -> Bool {
    let names = words.annotated.names
    let range = words.annotated.range(of: label)
    var low = 0
    var high = names.count
    while low < high {
      let middle = (low + high) / 2
      if names[middle].range.end <= range.start { low = middle + 1 } else { high = middle }
    }
    guard low < names.count, range.contains(names[low].range),
      names[low].kind == .person || names[low].kind == .organization
    else { return false }
    return label.allSatisfy { words.verbOf[$0] < 0 && !words.has($0, .relative) }
  }
}
