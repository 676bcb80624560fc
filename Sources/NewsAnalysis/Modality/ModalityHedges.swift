// Modal verbs, adverbs and predicates that leave less than certainty, and what they foresee or advise.

import NewsModel

extension ModalityReader {
  func readModals(of proposition: Proposition, into modality: inout Modality) {
    for auxiliary in proposition.auxiliaries {
      let range = auxiliary..<(auxiliary + 1)
      switch words.lower(auxiliary) {
      case "may", "might": modality.weaken(to: .possible, by: range)
      case "could":
        if proposition.negations.isEmpty || isPerfect(proposition) {
          modality.weaken(to: .possible, by: range)
        }
      case "must":
        if isPerfect(proposition) {
          modality.weaken(to: .probable, by: range)
        } else {
          modality.kind = .recommendation
        }
      case "should", "ought": modality.kind = .recommendation
      case "would", "'d":
        if !isPerfect(proposition), words.lemma(proposition.head) != "like" {
          modality.kind = .prediction
        }
      case "will", "'ll", "wo", "shall": modality.kind = .prediction
      default: break
      }
    }
    if isForeseen(proposition) { modality.kind = .prediction }
    if isAdvised(proposition) { modality.kind = .recommendation }
  }

  private func isPerfect(_ proposition: Proposition) -> Bool {
    proposition.auxiliaries.contains { ["have", "'ve"].contains(words.lower($0)) }
  }

  /// "is going to", "is set to", "is expected to": what follows is still to come.
  private func isForeseen(_ proposition: Proposition) -> Bool {
    let head = proposition.head
    guard !proposition.auxiliaries.isEmpty, hasInfinitive(head) else { return false }
    return ["going", "set", "poised", "expected", "scheduled", "slated", "bound", "due", "likely"]
      .contains(words.lower(head))
  }

  /// "needs to leave", "has to leave".
  private func isAdvised(_ proposition: Proposition) -> Bool {
    ["need", "have", "ought"].contains(words.lemma(proposition.head))
      && proposition.negations.isEmpty && hasInfinitive(proposition.head)
      && words.formOf(proposition.head) == .finite
  }

  func hasInfinitive(_ head: Int) -> Bool {
    propositions.trees.children(of: head).contains {
      let relation = propositions.trees.relation(of: $0)
      return relation == .openComplement && words.formOf($0) != .gerund
        && propositions.trees.child(of: $0, .marker) != nil
    }
  }

  /// "Perhaps", "reportedly", where they hang on the predicate or what carries it.
  func readAdverbs(of proposition: Proposition, into modality: inout Modality) {
    let carriers = proposition.hasOwnAuxiliary ? proposition.auxiliaries : []
    for carrier in [proposition.head] + carriers {
      for child in propositions.trees.children(of: carrier) {
        switch propositions.trees.relation(of: child) {
        case .adverb, .discourse, .other, .adjective:
          guard let degree = degree(of: child, as: .adverb) else { continue }
          modality.weaken(to: degree, by: child..<(child + 1))
        default: break
        }
      }
    }
    let first = carriers.reduce(proposition.head, min)
    if isLikely(before: first), propositions.trees.head(of: first - 1) != proposition.head {
      modality.weaken(to: .probable, by: (first - 1)..<first)
    }
  }

  /// "The delay likely means": an adverb that looks like an adjective, in the hands of a parser that takes it for
  /// one of what stands before it.
  private func isLikely(before verb: Int) -> Bool {
    guard verb > 0, words.lower(verb - 1) == "likely", words.formOf(verb) == .finite else {
      return false
    }
    return propositions.trees.relation(of: verb - 1) != .adverb
  }

  /// The degree that a word leaves in a use of the table; nil where it is no hedge in that use.
  private func degree(of token: Int, as use: HedgeList.Use) -> Certainty? {
    guard words.has(token, .hedge) || words.lemma(token) != words.lower(token) else { return nil }
    let entries = HedgeList.words[words.lemma(token)] ?? HedgeList.words[words.lower(token)]
    return entries?.first { $0.use == use }?.degree
  }

  /// Predicates that say themselves how sure a thing is: "seems", "it is likely that", "is believed to",
  /// "there is a chance that", "the delay suggests that".
  func readPredicate(of proposition: Proposition, into modality: inout Modality) {
    let head = proposition.head
    let range = head..<(head + 1)
    switch words.tag(head) {
    case .verb: readVerb(of: proposition, into: &modality)
    case .adjective, .adverb:
      if let degree = degree(of: head, as: .adjective) { modality.weaken(to: degree, by: range) }
      if Implicative.unlikely.contains(words.lemma(head)), proposition.negations.isEmpty {
        modality.weaken(to: .probable, by: range)
      }
    case .noun:
      if let degree = degree(of: head, as: .noun), hasClause(head) {
        modality.weaken(to: degree, by: range)
      }
    default: break
    }
    for subject in proposition.subjects where subject > head || words.lemma(head) == "be" {
      if let degree = degree(of: subject, as: .noun), hasClause(subject) {
        modality.weaken(to: degree, by: subject..<(subject + 1))
      }
    }
  }

  private func readVerb(of proposition: Proposition, into modality: inout Modality) {
    let head = proposition.head
    let range = head..<(head + 1)
    let isPassive = words.annotated.syntax.morphology(of: head).isPassive
    if isPassive, let degree = degree(of: head, as: .adjective) ?? reported(head), hasClause(head) {
      modality.weaken(to: degree, by: range)
    } else if !isPassive, let degree = degree(of: head, as: .verb), weakens(proposition) {
      modality.weaken(to: degree, by: range)
    }
  }

  /// "is said to be", "is reported to have".
  private func reported(_ head: Int) -> Certainty? {
    ["say", "report", "allege", "rumor", "rumour", "tell", "understand", "estimate", "suspect"]
      .contains(words.lemma(head)) ? .probable : nil
  }

  /// Whether a verb of seeming or thinking weakens its own clause: "it seems", "I think", "the delay
  /// suggests", not "Lee thinks".
  private func weakens(_ proposition: Proposition) -> Bool {
    let head = proposition.head
    switch words.lemma(head) {
    case "seem": return true
    case "appear", "tend": return hasClause(head) || hasPredicative(head)
    case "suggest", "indicate", "imply", "signal", "hint":
      guard hasClause(head) || propositions.trees.child(of: head, .object) != nil else {
        return false
      }
      return !proposition.subjects.isEmpty
        && !proposition.subjects.contains { words.isPersonal($0) }
    default:
      return hasClause(head)
        && proposition.subjects.contains { ["i", "we"].contains(words.lower($0)) }
    }
  }

  private func hasPredicative(_ head: Int) -> Bool {
    propositions.trees.child(of: head, .openComplement) != nil
  }

  /// Whether a clause hangs on a word as its complement.
  func hasClause(_ head: Int) -> Bool {
    propositions.trees.children(of: head).contains { child in
      switch propositions.trees.relation(of: child) {
      case .complement, .openComplement, .clausalSubject: true
      case .adnominalClause:
        propositions.trees.child(of: child, .marker) != nil
      default: false
      }
    }
  }
}

extension Words {
  /// Whether a subject is somebody: a name, a personal pronoun, a noun for people.
  func isPersonal(_ token: Int) -> Bool {
    switch tag(token) {
    case .properNoun: true
    case .pronoun: ["i", "we", "you", "he", "she", "they", "who"].contains(lower(token))
    default: PersonNouns.contains(lemma(token))
    }
  }
}
