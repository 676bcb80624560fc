// Sentences that state something of which their tree gives no claim: where a subject was taken for the predicate.

import NewsModel

/// Finds what is stated in sentences that no claim was read from.
struct UntoldSentences {
  let words: Words
  let propositions: Propositions
  let holders: ClaimHolders
  /// The fewest words of a sentence that is looked at.
  private static let leastWords = 6

  /// For each sentence without one of the claims so far that somebody must have meant as one, the first finite
  /// predicate that is the author's, under the word that its other words hang on; complexity O(tokens).
  func drafts(besides told: [ClaimDraft], states: (Int) -> Bool) -> [ClaimDraft] {
    var isTold = [Bool](repeating: false, count: words.annotated.sentences.count)
    for draft in told {
      let sentence = words.sentenceOf[draft.head]
      if sentence >= 0 { isTold[Int(sentence)] = true }
    }
    return words.annotated.sentences.indices.compactMap { index in
      let sentence = words.annotated.sentences[index]
      guard !isTold[index], !sentence.isHeading, isStatement(sentence.tokens),
        let root = sentence.tokens.first(where: { propositions.trees.head(of: $0) == nil }),
        holders.holder[root] < 0, words.annotated.syntax.morphology(of: root).mood != .imperative,
        let stated = statement(in: sentence.tokens), states(stated)
      else { return nil }
      return ClaimDraft(proposition: stated, head: root)
    }
  }

  /// Whether a sentence is one by its form: it neither asks nor orders, it ends, and nothing of it is quoted.
  private func isStatement(_ sentence: Range<Int>) -> Bool {
    guard words.wordCount(sentence) >= Self.leastWords, let last = sentence.last,
      [".", ":"].contains(words.lower(last)), !words.has(sentence.lowerBound, .questionWord)
    else { return false }
    return sentence.allSatisfy { !words.isQuoted($0) && holders.cueOf[$0] < 0 }
  }

  /// The first finite predicate of a sentence with a subject, or with an auxiliary that lacks one.
  private func statement(in sentence: Range<Int>) -> Int? {
    sentence.lazy.compactMap { propositions.predicated(by: $0) }.first { index in
      let proposition = propositions.all[index]
      guard proposition.isFinite, proposition.link != .restrictive, proposition.link != .adnominal
      else { return false }
      return proposition.hasOwnSubject || proposition.hasOwnAuxiliary
    }
  }
}
