// Names that only their place tells: who is said to speak is somebody, whether the models know the words as a name or not.

import NewsModel

/// Finds the names of speakers.
enum SpeakerNames {
  /// `names` with those of the speakers of `quotations` that are none of them yet, in order. Complexity
  /// O(names + quotations · log tokens).
  static func completed(
    _ names: [EntityMention],
    _ quotations: [QuotationMention],
    _ tokens: [Token]
  ) -> [EntityMention] {
    guard quotations.contains(where: { $0.speaker != nil }) else { return names }
    var known = Set(names.flatMap(\.tokens))
    var added: [EntityMention] = []
    for quotation in quotations {
      // A label in two or three letters is of no use where it is nobody's initials.
      guard let speaker = quotation.speaker, speaker.length > 3,
        let words = name(in: speaker, tokens, fewest: quotation.style == .turn ? 1 : 2),
        words.allSatisfy({ !known.contains($0) })
      else { continue }
      known.formUnion(words)
      let range = TextRange(
        tokens[words.lowerBound].range.start,
        tokens[words.upperBound - 1].range.end
      )
      added.append(EntityMention(range: range, tokens: words, type: .person, rule: "speaker"))
    }
    if added.isEmpty { return names }
    return (names + added).sorted { $0.range < $1.range }
  }

  /// The words at the beginning of a speaker's label that are a name: a few with capitals, titles left out, and
  /// after them the end, a comma or a bracket.
  private static func name(
    in speaker: TextRange,
    _ tokens: [Token],
    fewest: Int
  ) -> Range<Int>? {
    var start = tokens.firstIndex(from: speaker.start, by: \.range.start)
    while start < tokens.count, titles.contains(tokens[start].lower) { start += 1 }
    var end = start
    while end < tokens.count, tokens[end].range.end <= speaker.end, isNamePart(tokens[end]) {
      end += 1
    }
    let isRole = end == start + 1 && LabelWords.roles.contains(tokens[start].lower.uppercased())
    guard (fewest...4).contains(end - start), !isRole else { return nil }
    let isEnd = end == tokens.count || tokens[end].range.start >= speaker.end
    return isEnd || [",", "(", "[", "@"].contains(tokens[end].lower) ? start..<end : nil
  }

  private static func isNamePart(_ token: Token) -> Bool {
    token.shape == .capitalized || token.shape == .allCapitals || token.shape == .mixed
  }

  private static let titles: WordSet = [
    "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "prof", "prof.", "professor",
    "sir", "dame",
    "lord", "lady", "councillor", "cllr", "mayor", "minister", "president", "chancellor", "senator",
    "sen.",
    "representative", "rep.", "governor", "gov.", "judge", "justice", "general", "gen.", "colonel",
    "col.",
    "captain", "capt.", "sergeant", "sgt.", "father", "rev.", "reverend", "bishop", "chief",
    "commissioner",
    "inspector", "ambassador", "secretary", "speaker", "chairman", "chairwoman", "director", "host",
  ]
}
