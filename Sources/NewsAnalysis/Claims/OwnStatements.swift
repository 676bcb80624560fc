// Attributions that leave a statement with the author: nobody is said to hold it, only something that
// shows it, or the author's own "we".

import NewsModel

/// Tells what others hold from what the author infers.
struct OwnStatements {
  let words: Words
  let trees: DependencyTrees

  /// Whether the content of an attribution is the author's own after all.
  func isAuthors(_ attribution: Attribution) -> Bool {
    guard let source = attribution.source, attribution.rule == "model" else { return false }
    guard let head = trees.head(of: source) else { return false }
    if isNobody(source, head) { return true }
    if ["i", "we"].contains(words.lower(head)) { return !words.isQuoted(head) }
    return isThing(head) && attribution.cue?.contains(where: isEvidential) ?? false
  }

  /// Whether a word says that one thing shows another.
  private func isEvidential(_ token: Int) -> Bool { Self.evidential.contains(words.lemma(token)) }

  private static let evidential: Set<String> = [
    "suggest", "indicate", "imply", "show", "signal", "hint", "underscore", "underline",
    "highlight", "illustrate", "demonstrate", "prove", "reveal", "confirm", "mean", "emphasize",
    "reflect", "establish", "point", "speak", "testify", "attest", "allude", "raise", "seem",
    "perceive", "interpret", "see", "regard",
  ]

  /// "No one doubts that it is old."
  private func isNobody(_ source: Range<Int>, _ head: Int) -> Bool {
    words.isNegativePronoun(head) || ["no", "few"].contains(words.lower(source.lowerBound))
  }

  /// "It signals …", "the delay suggests …": no person, no body, no name and no document.
  private func isThing(_ head: Int) -> Bool {
    switch words.tag(head) {
    case .pronoun, .determiner:
      return ["it", "this", "that", "which", "these", "what", "a", "an", "the"].contains(
        words.lower(head)
      )
    case .noun:
      let lemma = words.lemma(head)
      return !PersonNouns.contains(lemma) && !DocumentNouns.all.contains(lemma)
        && !words.isTalk(head) && words.shape(head) == .lower
    default: return false
    }
  }
}

extension DependencyTrees {
  /// The word of a phrase that its other words hang on; nil in an empty phrase.
  func head(of phrase: Range<Int>) -> Int? {
    phrase.first { token in
      relation(of: token) != .punctuation && head(of: token).map { !phrase.contains($0) } ?? true
    }
  }
}
