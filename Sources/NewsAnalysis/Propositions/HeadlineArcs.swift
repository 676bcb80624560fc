// Headlines leave out auxiliaries, so that the parser takes what they state for a part of the noun.

import NewsModel

extension TreeArcs {
  /// So many sentences at the start of an article may be headlines.
  private static let mostHeadlines = 3

  /// "Man charged in fatal crash", "Singer to host awards", "Ten dead in quake": what hangs on the noun is
  /// said of it, and gets its place. Complexity O(tokens of the first sentences).
  mutating func raiseHeadlines(_ annotated: AnnotatedArticle) {
    for sentence in annotated.sentences.prefix(Self.mostHeadlines)
    where annotated.isHeadline(sentence.tokens) {
      guard let root = sentence.tokens.first(where: { heads[$0] < 0 }),
        annotated.isNominal(root), !isClause(root, sentence.tokens),
        let stated = stated(of: root, sentence.tokens, annotated)
      else { continue }
      raise(stated, over: root, sentence.tokens, annotated)
    }
  }

  /// Whether a noun has a subject or a copula, so that something is said with it.
  private func isClause(_ noun: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains { token in
      heads[token] == Int32(noun)
        && (relations[token].isSubject || relations[token] == .copula)
    }
  }

  /// The first participle, infinitive or adjective that hangs behind a noun.
  private func stated(
    of noun: Int,
    _ sentence: Range<Int>,
    _ annotated: AnnotatedArticle
  ) -> Int? {
    sentence.first { token in
      guard token > noun, heads[token] == Int32(noun) else { return false }
      switch relations[token] {
      case .adnominalClause: return annotated.syntax.morphology(of: token).verbForm != .gerund
      case .openComplement: return true
      default: return false
      }
    }
  }

  private mutating func raise(
    _ predicate: Int,
    over noun: Int,
    _ sentence: Range<Int>,
    _ annotated: AnnotatedArticle
  ) {
    for token in sentence where heads[token] == Int32(noun) && token > predicate {
      heads[token] = Int32(predicate)
    }
    (heads[predicate], relations[predicate]) = (-1, .root)
    let isPassive = annotated.syntax.morphology(of: predicate).isPassive
    (heads[noun], relations[noun]) = (Int32(predicate), isPassive ? .passiveSubject : .subject)
  }
}

extension AnnotatedArticle {
  /// The least number of words of a headline that states something.
  private static let leastHeadline = 4

  /// Whether a sentence near the start has no mark at its end, as headlines have none.
  func isHeadline(_ sentence: Range<Int>) -> Bool {
    guard let last = sentence.last, sentence.count >= Self.leastHeadline else { return false }
    return tokens[last].tag != .punctuation || tokens[last].lower == "'"
      || tokens[last].lower == "\u{2019}"
  }

  /// Whether a token is a noun, a name or a number.
  func isNominal(_ token: Int) -> Bool {
    switch tokens[token].tag {
    case .noun, .properNoun, .number: true
    default: false
    }
  }
}
