// Reads modalities off the propositions: first what a proposition's own words say, then what those above it
// make of it.

import NewsModel

/// Reads the modalities of an article's propositions. Each is read once, from its own words.
struct ModalityReader: Sendable {
  let words: Words
  let propositions: Propositions
  /// For each proposition, its phrases.
  private let phrases: [Int: [FoundPhrase]]
  /// For each proposition of an encyclopedia, the cues that were judged to weaken it.
  let cues: [Int: [UncertaintyCue]]
  /// The tokens of phrases whose negator negates nothing.
  private let idle: Set<Int>
  /// The modality that the own words of each proposition give it.
  private(set) var own: [Modality] = []

  /// Reads an article; complexity O(tokens).
  init(words: Words, propositions: Propositions) {
    (self.words, self.propositions) = (words, propositions)
    var phrases: [Int: [FoundPhrase]] = [:]
    for phrase in SlantPhrases.find(in: words) {
      for owner in Self.owners(of: phrase, propositions) {
        phrases[owner, default: []].append(phrase)
      }
    }
    self.phrases = phrases
    cues = words.annotated.isEncyclopedic ? Self.cues(of: words, propositions) : [:]
    idle = Set(phrases.values.joined().filter { $0.slant == .affirms }.flatMap(\.tokens))
    own = propositions.all.indices.map(readOwn)
  }

  /// The propositions that a phrase stands in: a hedge leads into that of its last word; what negates
  /// nothing may lie across two.
  private static func owners(of phrase: FoundPhrase, _ propositions: Propositions) -> Set<Int> {
    let first = propositions.owner(of: phrase.tokens.lowerBound)
    let last = propositions.owner(of: phrase.tokens.upperBound - 1)
    guard phrase.slant == .affirms else { return Set([last ?? first].compactMap { $0 }) }
    return Set([first, last].compactMap { $0 })
  }

  /// What a proposition's own words say of it.
  private func readOwn(_ index: Int) -> Modality {
    let proposition = propositions.all[index]
    var modality = Modality()
    let found = phrases[index] ?? []
    readModals(of: proposition, into: &modality)
    readAdverbs(of: proposition, into: &modality)
    let isAffirmed = found.contains { $0.slant == .affirms && $0.tokens.contains { isNoun($0) } }
    if !isAffirmed { readPredicate(of: proposition, into: &modality) }
    for phrase in found {
      if case .hedges(let degree) = phrase.slant { modality.weaken(to: degree, by: phrase.tokens) }
    }
    if words.annotated.isEncyclopedic { modality = judged(modality, index) }
    readNegation(of: proposition, found, into: &modality)
    modality.hedges.sort { $0.lowerBound < $1.lowerBound }
    return modality
  }

  /// Whether a token is part of a phrase that affirms: "no doubt".
  func isIdle(_ token: Int) -> Bool { idle.contains(token) }

  private func isNoun(_ token: Int) -> Bool { words.tag(token) == .noun }

  /// The modality of a proposition where its holder's words begin at `top`: what lies between weakens it
  /// and may turn it. Complexity O(propositions between).
  func modality(to index: Int, below top: Int) -> Modality {
    var modality = withChain(index)
    var (place, steps) = (index, 0)
    while place != top, steps < Self.deepest, let parent = propositions.all[place].parent {
      switch propositions.all[place].link {
      case .complement, .control: modality = embedded(modality, place, under: parent)
      case .restrictive, .adnominal, .purpose: modality = modality.capped(by: own[parent])
      case .condition: modality = conditional(modality)
      case .coordination: break
      default: return modality
      }
      place = parent
      steps += 1
    }
    if propositions.all[place].link == .condition { modality = conditional(modality) }
    return modality
  }

  /// No clause is looked at over more levels: a bound on work.
  private static let deepest = 12

  private func conditional(_ modality: Modality) -> Modality {
    var modality = modality
    (modality.kind, modality.certainty) = (.condition, .unknown)
    return modality
  }

  /// A proposition with the open complements that it only leads into: "failed to warn".
  private func withChain(_ index: Int) -> Modality {
    var modality = own[index]
    for link in chain(from: index).dropFirst() {
      let (above, below) = (propositions.all[link.above], own[link.below])
      modality = joined(modality, above, below, propositions.all[link.below].head)
    }
    return modality
  }

  /// The modality to what a predicate and the open complement below it say together.
  private func joined(
    _ outer: Modality,
    _ above: Proposition,
    _ below: Modality,
    _ belowHead: Int
  ) -> Modality {
    let lemma = words.lemma(above.head)
    var modality = below.capped(by: outer)
    modality.negations = (outer.negations + below.negations).sorted()
    modality.isNegated = outer.isNegated != below.isNegated
    if modality.kind == .statement { modality.kind = outer.kind }
    if Implicative.denying.contains(lemma) {
      modality = modality.turned(by: outer.negations.isEmpty ? [above.head] : [])
    } else if outer.isNegated, isExclusion(belowHead) {
      (modality.isNegated, modality.negations) = (false, [])
      modality.weaken(to: .possible, by: belowHead..<(belowHead + 1))
    }
    return modality
  }

  /// The predicate that a proposition states, below those that only lead into it.
  func predicate(of index: Int) -> Int {
    propositions.all[chain(from: index).last?.below ?? index].head
  }

  /// The steps from a proposition down to the one that it states.
  private func chain(from index: Int) -> [(above: Int, below: Int)] {
    var steps = [(above: index, below: index)]
    while steps.count < Self.deepest, let next = openComplement(of: steps[steps.count - 1].below) {
      steps.append((steps[steps.count - 1].below, next))
    }
    return steps
  }

  private func openComplement(of index: Int) -> Int? {
    let head = propositions.all[index].head
    guard Implicative.raising.contains(words.lemma(head)) else { return nil }
    for child in propositions.trees.children(of: head) {
      let relation = propositions.trees.relation(of: child)
      guard relation == .openComplement || relation == .complement && isInfinitive(child) else {
        continue
      }
      return propositions.predicated(by: child)
    }
    return nil
  }

  private func isInfinitive(_ token: Int) -> Bool {
    propositions.trees.child(of: token, .marker).map { words.lower($0) == "to" } ?? false
  }
}
