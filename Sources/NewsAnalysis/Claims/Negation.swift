// Negation: the words that negate, and whether they negate the clause that they stand in.

import NewsModel

extension Words {
  /// The tokens that negate a clause or a phrase, in order; complexity O(tokens).
  func negations() -> [Int] {
    (0..<count).filter { has($0, .negator) && !isIdiom($0) || has($0, .phrasalNegator) }
  }

  /// "not only … but", "no doubt", "not just": nothing is negated.
  private func isIdiom(_ index: Int) -> Bool {
    guard index + 1 < count else { return false }
    switch lower(index) {
    case "not", "n't":
      return ["only", "just", "merely", "simply", "least"].contains(lower(index + 1))
    case "no": return ["doubt", "question", "longer", "matter", "other"].contains(lower(index + 1))
    case "none": return lower(index + 1) == "other"
    default: return false
    }
  }

  /// Whether a verb group is negated, by a word in it or by a negative subject: "nobody came".
  func isNegated(_ verb: Int, within range: Range<Int>) -> Bool {
    let group = verbs[verb]
    if let negation = group.negation, !isIdiom(negation) { return true }
    if deniesExistence(group, within: range) { return true }
    let floor = max(range.lowerBound, group.tokens.lowerBound - 6)
    var index = group.tokens.lowerBound - 1
    while index >= floor, !has(index, [.mark, .complementizer, .relative]), verbOf[index] < 0 {
      if Self.negativeSubjects.contains(lower(index)) && !isIdiom(index) { return true }
      if lower(index) == "not", Self.counted.contains(lower(index + 1)) { return true }
      index -= 1
    }
    return false
  }

  /// "There is no deal", "they have no plan": what is said not to be is right after the verb.
  private func deniesExistence(_ group: VerbGroup, within range: Range<Int>) -> Bool {
    let next = group.tokens.upperBound
    guard next < range.upperBound, ["be", "have"].contains(lemma(group.head)) else { return false }
    return ["no", "nothing", "nobody", "none"].contains(lower(next)) && !isIdiom(next)
  }

  /// What `not` denies at the beginning of a clause: "not one boat".
  private static let counted: Set<String> = ["one", "a", "all", "every", "everyone", "many"]

  private static let negativeSubjects: Set<String> = [
    "no", "nobody", "none", "nothing", "neither", "nor", "hardly", "scarcely",
  ]
}
