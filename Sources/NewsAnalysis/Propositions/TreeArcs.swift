// Arcs that the parser is known to get wrong, put right before anything is read off the trees.

import NewsModel

/// The arcs of trees while they are laid out.
struct TreeArcs {
  /// How each token hangs on its head.
  var relations: [Relation]
  /// The head of each token; -1 for the root of a sentence.
  var heads: [Int32]

  /// What hangs on an auxiliary stands no farther from it: a bound on work.
  private static let reach = 200
  /// So many tokens may stand between an auxiliary and its participle.
  private static let farthest = 16

  /// "He has, at times, expressed a wish": words between commas part an auxiliary from its participle, which the
  /// parser then takes for a clause beside it. The participle gets the place of the auxiliary. Complexity O(tokens).
  mutating func joinAuxiliaries(_ annotated: AnnotatedArticle) {
    for sentence in annotated.sentences {
      for token in sentence.tokens where annotated.tokens[token].lemma == "have" {
        guard token + 1 < sentence.tokens.upperBound, annotated.tokens[token + 1].lower == ",",
          isBare(token, sentence.tokens),
          let participle = participle(behind: token, sentence.tokens, annotated)
        else { continue }
        exchange(token, participle, sentence.tokens)
      }
    }
  }

  /// Whether nothing but a subject and phrases hang on a verb.
  private func isBare(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    let near = sentence.clamped(to: max(0, verb - Self.farthest)..<(verb + Self.farthest))
    var hasSubject = false
    for token in near where heads[token] == Int32(verb) {
      switch relations[token] {
      case .object, .openComplement, .complement, .copula: return false
      case .subject: hasSubject = true
      default: break
      }
    }
    return hasSubject
  }

  /// The participle behind the second comma, if it hangs on the auxiliary or on what stands between.
  private func participle(
    behind verb: Int,
    _ sentence: Range<Int>,
    _ annotated: AnnotatedArticle
  ) -> Int? {
    let behind = (verb + 2)..<max(verb + 2, min(sentence.upperBound, verb + Self.farthest))
    guard let comma = behind.first(where: { annotated.tokens[$0].lower == "," }) else { return nil }
    let next = (comma + 1)..<min(sentence.upperBound, comma + 4)
    guard let participle = next.first(where: { annotated.tokens[$0].tag != .adverb }),
      annotated.tokens[participle].tag == .verb,
      annotated.syntax.morphology(of: participle).verbForm != .gerund,
      annotated.tokens[participle].lower != annotated.tokens[participle].lemma,
      verb <= Int(heads[participle]), Int(heads[participle]) < participle
    else { return nil }
    return participle
  }

  /// Gives a participle the place of its auxiliary, and what hangs on that.
  private mutating func exchange(_ verb: Int, _ participle: Int, _ sentence: Range<Int>) {
    (heads[participle], relations[participle]) = (heads[verb], relations[verb])
    let near = sentence.clamped(to: max(0, verb - Self.reach)..<(verb + Self.reach))
    for token in near where heads[token] == Int32(verb) { heads[token] = Int32(participle) }
    (heads[verb], relations[verb]) = (Int32(participle), .auxiliary)
  }
}
