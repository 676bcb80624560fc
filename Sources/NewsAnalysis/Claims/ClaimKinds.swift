// What a claim does: state, predict, recommend, ask, or state under a condition.

import NewsModel

extension Words {
  /// The kind of the clause in `range` with its main verb.
  func kind(of range: Range<Int>, verb: Int?) -> ClaimKind {
    if isQuestion(range) { return .question }
    if let verb, isRecommendation(verb, in: range) { return .recommendation }
    if isConditional(range) { return .condition }
    if let verb, isFuture(verbs[verb]) { return .prediction }
    return .statement
  }

  /// Whether a question mark ends the range, or the sentence that it ends.
  private func isQuestion(_ range: Range<Int>) -> Bool {
    let sentence = sentence(of: range.upperBound - 1)
    var index = range.upperBound
    while index < sentence.upperBound, has(index, .mark) || has(index, .quote) {
      if lower(index).utf8.first == 0x3F { return true }
      index += 1
    }
    return lower(range.upperBound - 1).utf8.first == 0x3F
  }

  private func isRecommendation(_ verb: Int, in range: Range<Int>) -> Bool {
    let group = verbs[verb]
    if let modal = group.modal {
      if lower(modal) == "must" {
        return group.head == group.tokens.upperBound - 1
          && !group.tokens.contains { lower($0) == "have" }
      }
      return ["should", "ought"].contains(lower(modal))
    }
    guard ["need", "have", "ought"].contains(lemma(group.head)), verb + 1 < verbs.count else {
      return false
    }
    let next = verbs[verb + 1]
    return next.form == .infinitive && next.tokens.lowerBound == group.tokens.upperBound
  }

  /// Whether an if-clause stands before or after the main clause.
  private func isConditional(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      if has(index, .condition), tag(index) != .noun, isAdverbial(index, in: range) {
        return true
      }
      index += 1
    }
    return false
  }

  /// Not "asked if", "as if", "even if informal", "if not".
  private func isAdverbial(_ index: Int, in range: Range<Int>) -> Bool {
    guard index + 1 < range.upperBound, ownClause(at: index + 1, in: range) else { return false }
    guard index > range.lowerBound else { return true }
    if lower(index - 1) == "as" || lower(index - 1) == "even" { return false }
    return verbOf[index - 1] < 0
      || ReportingVerb.named(lemma(verbs[Int(verbOf[index - 1])].head)) == nil
  }

  private func isPerfect(_ group: VerbGroup) -> Bool {
    group.tokens.contains { $0 != group.head && lemma($0) == "have" }
  }

  /// Whether a verb group speaks of the future: "will go", "is going to", "is set to".
  func isFuture(_ group: VerbGroup) -> Bool {
    if let modal = group.modal {
      if ["would", "'d"].contains(lower(modal)) {
        return lemma(group.head) != "like" && !isPerfect(group)
      }
      return ["will", "'ll", "wo", "shall"].contains(lower(modal))
    }
    let next = Int(nextVerb[group.tokens.upperBound])
    guard next < verbs.count, verbs[next].tokens.lowerBound == group.tokens.upperBound,
      verbs[next].form == .infinitive
    else { return false }
    switch lower(group.head) {
    case "going", "poised", "expected", "scheduled", "slated", "bound":
      return group.tokens.count > 1
    case "set": return group.isPassive || group.tokens.count > 1
    default: return false
    }
  }
}
