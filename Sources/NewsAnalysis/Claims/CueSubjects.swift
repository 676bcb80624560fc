// Who a cue names by its place in the tree: the subject of an active verb, the agent of a passive one. Asked where
// the annotation names nobody, or somebody who cannot be meant.

import NewsModel

/// Reads the source of a cue off the tree.
struct CueSubjects {
  let words: Words
  let trees: DependencyTrees

  /// No phrase that names a source is longer: a bound on work.
  private static let longest = 40
  /// Clauses over which a verb shares its subject: "got up and, laughing, said".
  private static let farthest = 3

  /// The phrase of whoever does what the cue says, if it is somebody: a name, a personal pronoun, a noun for people.
  func source(of cue: Int, besides content: [Range<Int>]) -> Range<Int>? {
    guard let head = bearer(of: cue), words.isPersonal(head),
      !content.contains(where: { $0.contains(head) })
    else { return nil }
    return phrase(at: head, besides: content + [cue..<(cue + 1)])
  }

  /// Whether a word is the passive subject of a verb of saying or thinking: who "was told", "is expected to" or "is
  /// seen as" holds nothing; somebody else does.
  func isHeldBySomebodyElse(_ source: Int, _ cue: Int) -> Bool {
    guard Self.transitive.contains(words.lemma(cue)) else { return false }
    return trees.relation(of: source) == .passiveSubject && trees.head(of: source) == cue
      || isAsked(cue, before: source)
  }

  /// "Asked whether it was late, he said": a participle without a subject before the one that it describes.
  private func isAsked(_ cue: Int, before source: Int) -> Bool {
    trees.relation(of: cue) == .adverbialClause && cue < source
      && words.formOf(cue) == .participle && !words.lower(cue).hasSuffix("ing")
      && trees.child(of: cue, .auxiliary, .passiveAuxiliary, .subject) == nil
  }

  private static let transitive: WordSet = [
    "say", "tell", "ask", "expect", "believe", "think", "see", "perceive", "view", "interpret",
    "consider", "regard", "know", "report", "allege", "describe", "call", "accuse", "blame",
    "criticize", "criticise", "praise", "name", "label", "suppose", "rumor", "rumour", "understand",
    "estimate", "dub", "deem", "question", "urge", "warn", "inform", "advise",
  ]

  /// What a relative pronoun that is taken for a source stands for: "deleted a post that said …" is the post's, but
  /// "released a statement that said …" the releaser's. Nil where it is no such pronoun.
  func owner(ofRelative source: AttributionMention.Phrase) -> Range<Int>? {
    guard source.tokens.count == 1, ["that", "which"].contains(words.lower(source.head)),
      let verb = trees.head(of: source.head), trees.relation(of: verb) == .relativeClause,
      let thing = trees.head(of: verb), thing < source.head, words.tag(thing) == .noun,
      trees.child(of: thing, .copula, .subject, .passiveSubject, .marker) == nil
    else { return nil }
    if trees.relation(of: thing) == .object, let act = trees.head(of: thing),
      Self.issuing.contains(words.lemma(act)), let issuer = self.source(of: act, besides: [])
    {
      return issuer
    }
    return phrase(at: thing, besides: [source.tokens])
  }

  /// What people do with words of their own.
  private static let issuing: WordSet = [
    "release", "issue", "send", "write", "circulate", "distribute", "file", "tweet", "sign",
    "produce", "submit", "deliver", "post",
  ]

  /// The head of the subject or agent.
  private func bearer(of cue: Int) -> Int? {
    if let agent = trees.child(of: cue, .agent) { return agent }
    if trees.child(of: cue, .passiveSubject, .passiveAuxiliary) != nil { return nil }
    if isAsked(cue, before: Int.max) { return nil }
    var verb = cue
    for _ in 0..<Self.farthest {
      if let subject = trees.child(of: verb, .subject) { return subject }
      // Who "was quoted as saying" says it.
      if verb != cue, let subject = trees.child(of: verb, .passiveSubject) { return subject }
      guard let head = trees.head(of: verb) else { return nil }
      switch trees.relation(of: verb) {
      case .adnominalClause: return head
      case .conjunct, .openComplement, .adverbialClause, .parataxis: verb = head
      default: return nil
      }
    }
    return nil
  }

  /// The words of a phrase, up to what is no part of it.
  private func phrase(at head: Int, besides others: [Range<Int>]) -> Range<Int>? {
    var phrase = trees.extent(of: head).clamped(
      to: max(0, head - Self.longest)..<min(words.count, head + Self.longest)
    )
    if let opener = trees.child(of: head, .caseMarker, .coordinator), phrase.lowerBound == opener {
      phrase = (opener + 1)..<phrase.upperBound
    }
    for other in others where other.overlaps(phrase) {
      if other.lowerBound > head {
        phrase = phrase.lowerBound..<other.lowerBound
      } else if other.upperBound <= head {
        phrase = other.upperBound..<phrase.upperBound
      } else {
        return nil
      }
    }
    phrase = words.trimmed(phrase)
    return phrase.isEmpty ? nil : phrase
  }
}
