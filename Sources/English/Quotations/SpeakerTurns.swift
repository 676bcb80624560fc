// The turns that speakers take in transcripts and interviews: paragraphs under a label, with those after them that
// have none.

import NewsModel

/// Finds the turns of speakers.
enum SpeakerTurns {
  /// What a paragraph holds of a turn.
  struct Turn: Hashable, Sendable {
    /// What is said, in bytes, without the label; empty where the label stands alone.
    var speech: TextRange
    /// The label of the speaker, that of the paragraph before where this one has none.
    var label: TextRange?
    /// Whether it is said, asked or answered.
    var style: QuotationMention.Style
    /// Whether the paragraph goes on with the turn before it.
    var goesOn: Bool
  }

  /// For each paragraph what is said in it; complexity O(tokens).
  static func turns(
    in article: Article,
    _ tokens: [Token],
    _ names: [EntityMention],
    _ paragraphs: [Paragraph]
  ) -> [Turn?] {
    let labels = kept(
      paragraphs.map { TurnLabel($0, article, tokens, names) },
      paragraphs,
      article,
      tokens
    )
    let turns = extended(labels, paragraphs, article.text)
    guard turns.allSatisfy({ $0 == nil }) else { return turns }
    return SetOffInterview.turns(in: article, tokens, paragraphs)
  }

  /// The labels without those that are none by what else there is: one alone in capitals is a
  /// heading, an answer needs a question, and after a single name a quotation in marks stands for itself.
  private static func kept(
    _ labels: [TurnLabel?],
    _ paragraphs: [Paragraph],
    _ article: Article,
    _ tokens: [Token]
  ) -> [TurnLabel?] {
    let found = labels.compactMap { $0 }
    let isInterview =
      found.contains { $0.kind == .question } && found.contains { $0.kind == .answer }
    let counts = found.reduce(into: [:]) { $0[$1.key, default: 0] += 1 }
    let isTalk = isInterview || isTalk(labels, paragraphs, tokens, counts)
    let speakers = found.count { $0.kind == .capitals || $0.kind == .role || $0.kind == .name }
    return zip(labels, paragraphs).map { label, paragraph in
      guard let label else { return nil }
      // A short question may look like a heading.
      let isRepeated = counts[label.key, default: 0] > 1
      if paragraph.isHeading, !isRepeated { return nil }
      switch label.kind {
      case .question, .answer: return isInterview || speakers > 1 && isTalk ? label : nil
      case .capitals, .role: return isInterview || speakers > 1 && isTalk ? label : nil
      case .outlet: return speakers > 1 && isRepeated ? label : nil
      case .name:
        if isInterview || speakers > 2 && isTalk { return label }
        let isMarked =
          label.end < paragraph.range.end && Self.isMark(article.text.bytes, label.end)
        return isMarked || label.end == paragraph.range.end ? nil : label
      }
    }
  }

  /// Whether those who are named before colons talk to each other: one of them comes back, or they ask, say
  /// "I" or "you". News in brief begin so, too, with places.
  private static func isTalk(
    _ labels: [TurnLabel?],
    _ paragraphs: [Paragraph],
    _ tokens: [Token],
    _ counts: [String: Int]
  ) -> Bool {
    if counts.values.contains(where: { $0 > 1 }) { return true }
    var (all, spoken) = (0, 0)
    for (label, paragraph) in zip(labels, paragraphs) where label != nil {
      all += 1
      if tokens[paragraph.tokens].contains(where: { talk.contains($0.lower) }) { spoken += 1 }
    }
    return spoken * 2 >= all
  }

  private static let talk: WordSet = [
    "i", "we", "you", "my", "our", "your", "me", "us", "?", "yes", "no",
  ]

  private static func isMark(_ bytes: [UInt8], _ index: Int) -> Bool {
    let byte = bytes[index]
    return byte == 0x22 || byte == 0x27 || byte == 0x60 || byte == 0xC2
      || byte == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80
        && (0x98...0x9F).contains(bytes[index + 2])
  }

  /// The turns that labels make, with the paragraphs between that have none, where turns are what the
  /// article is made of.
  private static func extended(
    _ labels: [TurnLabel?],
    _ paragraphs: [Paragraph],
    _ text: ArticleText
  ) -> [Turn?] {
    var turns = [Turn?](repeating: nil, count: paragraphs.count)
    guard let first = labels.firstIndex(where: { $0 != nil }),
      let last = labels.lastIndex(where: { $0 != nil })
    else { return turns }
    let count = labels.count { $0 != nil }
    // In a transcript every fourth paragraph at least begins with a label.
    let isTranscript = count > 1 && count * 4 >= last - first + 1
    var current: Turn?
    for number in first..<paragraphs.count {
      let range = paragraphs[number].range
      if let label = labels[number] {
        let speech = text.trimmed(TextRange(label.end, range.end))
        current = Turn(speech: speech, label: label.range, style: style(label.kind), goesOn: false)
        turns[number] = current
        continue
      }
      let isAfterLone = number == last + 1 && turns[last]?.speech.isEmpty ?? false
      let goesOn = isTranscript && number < last || isAfterLone
      if paragraphs[number].isHeading { current = nil }
      guard goesOn, var turn = current, !isAside(range, text) else { continue }
      turn.goesOn = !turn.speech.isEmpty
      turn.speech = range
      turns[number] = turn
      current = turn
    }
    return turns
  }

  private static func style(_ kind: TurnLabel.Kind) -> QuotationMention.Style {
    switch kind {
    case .question: .question
    case .answer: .answer
    case .capitals, .role, .name, .outlet: .turn
    }
  }

  /// Whether a paragraph stands in brackets: `(LAUGHTER)`, `[The line drops.]`, after a mark or not.
  private static func isAside(_ range: TextRange, _ text: ArticleText) -> Bool {
    let bytes = text.bytes[range.start..<range.end].drop { $0 == 0x22 || $0 == 0x2A }
    guard let first = bytes.first else { return false }
    return (first == 0x28 || first == 0x5B) && bytes.suffix(2).contains { $0 == 0x29 || $0 == 0x5D }
  }
}
