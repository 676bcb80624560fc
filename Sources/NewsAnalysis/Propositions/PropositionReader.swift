// Reads propositions off the trees: from the top down, so that a conjunct finds what it shares.

import NewsModel

/// Reads the propositions of an article.
struct PropositionReader {
  let words: Words
  let trees: DependencyTrees
  private(set) var propositions: [Proposition] = []
  private(set) var predicated: [Int32]
  private(set) var owner: [Int32]

  init(words: Words, trees: DependencyTrees) {
    (self.words, self.trees) = (words, trees)
    predicated = Array(repeating: -1, count: words.count)
    owner = Array(repeating: -1, count: words.count)
  }

  /// Reads all sentences; complexity O(tokens).
  mutating func read() {
    for token in trees.order.map(Int.init) {
      let above = trees.head(of: token).map { Int(owner[$0]) } ?? -1
      if isPredicate(token) {
        predicated[token] = Int32(propositions.count)
        owner[token] = Int32(propositions.count)
        propositions.append(proposition(of: token, above: above < 0 ? nil : above))
      } else {
        owner[token] = Int32(above)
      }
    }
  }

  /// Whether a token states something: a verb in a clause, whatever has a subject or a copula, and
  /// what is joined to it.
  private func isPredicate(_ token: Int) -> Bool {
    let relation = trees.relation(of: token)
    switch words.tag(token) {
    case .punctuation, .coordinator, .subordinator, .determiner: return false
    case .verb, .auxiliary:
      if relation.isClausal { return true }
      if relation == .conjunct || relation == .dependent || relation == .apposition {
        return isJoinedPredicate(token) || hasClauseParts(token)
      }
    default: break
    }
    return relation != .adjective && relation != .namePart && hasClauseParts(token)
      || relation == .openComplement || isAdjectivalConjunct(token, relation)
  }

  private func hasClauseParts(_ token: Int) -> Bool {
    trees.children(of: token).contains { child in
      let relation = trees.relation(of: child)
      return relation.isSubject || relation == .copula || relation == .clausalSubject
        || relation == .expletive
    }
  }

  /// A verb joined to a predicate.
  func isJoinedPredicate(_ token: Int) -> Bool {
    trees.head(of: token).map { predicated[$0] >= 0 } ?? false
  }

  /// "is old and may be unsafe": an adjective or noun joined to a predicate with an auxiliary of its own.
  private func isAdjectivalConjunct(_ token: Int, _ relation: Relation) -> Bool {
    relation == .conjunct && isJoinedPredicate(token)
      && trees.child(of: token, .auxiliary, .copula) != nil
  }

  private func proposition(of token: Int, above: Int?) -> Proposition {
    let relation = trees.relation(of: token)
    let marker = trees.child(of: token, .marker)
    var proposition = Proposition(
      head: token,
      parent: above,
      link: above == nil ? .main : link(of: token, relation, marker: marker),
      marker: marker ?? trees.child(of: token, .coordinator)
    )
    for child in trees.children(of: token) { note(child, in: &proposition) }
    noteNegationBehindAuxiliary(in: &proposition)
    proposition.hasOwnSubject = !proposition.subjects.isEmpty
    proposition.hasOwnAuxiliary = !proposition.auxiliaries.isEmpty
    if let above, proposition.link == .coordination || proposition.link == .control {
      share(propositions[above], with: &proposition)
    }
    proposition.isFinite = isFinite(proposition)
    return proposition
  }

  private func note(_ child: Int, in proposition: inout Proposition) {
    switch trees.relation(of: child) {
    case .subject, .passiveSubject, .outerSubject, .clausalSubject:
      proposition.subjects.append(child)
      noteNegation(of: child, in: &proposition)
    case .object, .indirectObject:
      proposition.objects.append(child)
      noteNegation(of: child, in: &proposition)
    case .oblique, .agent: proposition.obliques.append(child)
    case .auxiliary, .passiveAuxiliary, .copula: proposition.auxiliaries.append(child)
    case .adverb, .other, .preconjunction, .determiner, .discourse:
      if words.isNegator(child) { proposition.negations.append(child) }
    default: break
    }
  }

  /// "was not good business", where the parser hangs `not` on what follows.
  private func noteNegationBehindAuxiliary(in proposition: inout Proposition) {
    for auxiliary in proposition.auxiliaries where auxiliary + 1 < words.count {
      let next = auxiliary + 1
      guard ["not", "n't", "never"].contains(words.lower(next)),
        !proposition.negations.contains(next)
      else { continue }
      proposition.negations.append(next)
    }
  }

  /// "Nobody came", "no deal was signed", "neither the mayor nor the owner knew".
  private func noteNegation(of noun: Int, in proposition: inout Proposition) {
    if words.isNegativePronoun(noun) { proposition.negations.append(noun) }
    for child in trees.children(of: noun) {
      switch trees.relation(of: child) {
      case .determiner, .preconjunction, .adverb, .coordinator:
        if words.isNegator(child) || words.isNegativePronoun(child) {
          proposition.negations.append(child)
        }
      default: break
      }
    }
  }

  /// Gives a proposition, a conjunct or an open complement, what it does not say again.
  private func share(_ above: Proposition, with proposition: inout Proposition) {
    if proposition.subjects.isEmpty { proposition.subjects = sharedSubjects(above, proposition) }
    guard proposition.link == .coordination, !proposition.hasOwnSubject,
      proposition.auxiliaries.isEmpty, words.formOf(proposition.head) != .finite
    else { return }
    proposition.auxiliaries = above.auxiliaries
    if proposition.negations.isEmpty, above.hasOwnAuxiliary || !above.auxiliaries.isEmpty {
      proposition.negations = above.negations
    }
  }

  /// "told him to leave" is said of him, "wants to leave" of who wants.
  private func sharedSubjects(_ above: Proposition, _ proposition: Proposition) -> [Int] {
    guard proposition.link == .control,
      let object = above.objects.last(where: { $0 < proposition.head })
    else { return above.subjects }
    return [object]
  }

  private func isFinite(_ proposition: Proposition) -> Bool {
    if words.formOf(proposition.head) == .finite,
      words.tag(proposition.head) == .verb
        || words.tag(proposition.head) == .auxiliary
    {
      return true
    }
    return proposition.auxiliaries.contains { words.formOf($0) == .finite }
  }
}

extension Words {
  /// The form of a verb as its features have it.
  func formOf(_ token: Int) -> Morphology.VerbForm? {
    annotated.syntax.morphology(of: token).verbForm
  }

  /// Whether a word negates what it hangs on: `not`, `never`, `no`, `neither`.
  func isNegator(_ token: Int) -> Bool {
    let form = annotated.syntax.morphology(of: token)
    return form.isNegative || form.isNegativePronoun || has(token, .negator)
  }

  /// Whether a word stands for nobody or nothing.
  func isNegativePronoun(_ token: Int) -> Bool {
    annotated.syntax.morphology(of: token).isNegativePronoun
      || ["nobody", "none", "nothing", "neither"].contains(lower(token))
  }
}
