// Which propositions are claims of their own, and which are only part of one.

import NewsModel

/// A claim before its fields are read.
struct ClaimDraft: Hashable, Sendable {
  /// The proposition; nil for words without a predicate: `called for "a new start"`.
  var proposition: Int?
  /// The token under which its words hang.
  var head: Int
  /// The attribution that holds it; nil for the author.
  var attribution: Int?
  /// The claim that it would be part of.
  var outer: Int?
  /// Whether the words of that claim are without it.
  var isCut = false
  /// How its holder stands to it, as far as its words tell.
  var modality = Modality()
  /// The other predicates in its words.
  var inner: [StatedPredicate] = []
}

/// Chooses the claims among the propositions.
struct ClaimSelector {
  let words: Words
  let propositions: Propositions
  let modalities: ModalityReader
  let holders: ClaimHolders
  /// The sentences that say who holds an interview, and that it was cut.
  private let credits: Set<Int>
  /// The claims so far, each after the one that it would be part of.
  private(set) var drafts: [ClaimDraft] = []
  /// For each proposition, the claim that it is or is part of; -1 for none.
  private var claimOf: [Int32]
  /// For each proposition, the highest one with the same holder.
  private var tops: [Int32]

  init(words: Words, propositions: Propositions, modalities: ModalityReader, holders: ClaimHolders)
  {
    (self.words, self.propositions) = (words, propositions)
    (self.modalities, self.holders) = (modalities, holders)
    credits = InterviewCredits(words: words, trees: propositions.trees).sentences
    claimOf = Array(repeating: -1, count: propositions.all.count)
    tops = (0..<Int32(propositions.all.count)).map { $0 }
  }

  /// Looks at every proposition, those above first; complexity O(tokens).
  mutating func select(until stop: StopSign) throws(Stopped) {
    for index in propositions.all.indices {
      if index % 64 == 0 { try stop.check() }
      look(at: index)
    }
    stateHeadline()
    let untold = UntoldSentences(words: words, propositions: propositions, holders: holders)
    drafts += untold.drafts(besides: drafts) { states($0) && !isReport($0) }
  }

  /// A headline whose predicate is not told is a claim as it stands: "Diamond heist in central Paris".
  private mutating func stateHeadline() {
    guard let sentence = words.annotated.sentences.first?.tokens,
      words.annotated.isHeadline(sentence),
      !drafts.contains(where: { sentence.contains($0.head) }),
      let head = sentence.first(where: { propositions.trees.head(of: $0) == nil }),
      holders.holder[head] < 0, !words.has(sentence.lowerBound, .questionWord),
      words.annotated.syntax.morphology(of: head).mood != .imperative,
      sentence.contains(where: { isTelling($0, in: sentence) })
    else { return }
    drafts.append(ClaimDraft(proposition: nil, head: head))
  }

  /// Whether a word makes more of nouns than a name.
  private func isTelling(_ token: Int, in sentence: Range<Int>) -> Bool {
    guard token > sentence.lowerBound else { return false }
    return words.isVerbal(token) || words.tag(token) == .adposition || words.tag(token) == .number
  }

  private mutating func look(at index: Int) {
    let proposition = propositions.all[index]
    let holder = holders.attribution(of: proposition.head)
    let above = proposition.parent.map { Int($0) }
    let isTop = isTop(proposition)
    if !isTop, let above { tops[index] = tops[above] }
    let outer = above.map { Int(claimOf[$0]) }.flatMap { $0 < 0 ? nil : $0 }
    let modality = modalities.modality(to: index, below: Int(tops[index]))
    let isClaim =
      isTop ? isTopClaim(index, holder) : isOwnClaim(index, modality, outer: outer, holder)
    guard isClaim else {
      if let outer, !isBarrier(index) || !isReport(index) { note(index, modality, in: outer) }
      claimOf[index] = isBarrier(index) && isReport(index) ? -1 : Int32(outer ?? -1)
      return
    }
    if let outer, !isCut(proposition.link) { note(index, modality, in: outer) }
    claimOf[index] = Int32(drafts.count)
    drafts.append(
      ClaimDraft(
        proposition: index,
        head: proposition.head,
        attribution: holder,
        outer: outer,
        isCut: isCut(proposition.link),
        modality: modality
      )
    )
  }

  /// Notes a predicate that lies in a claim besides the claim's own.
  private mutating func note(_ index: Int, _ modality: Modality, in outer: Int) {
    guard drafts[outer].inner.count < Self.mostInner else { return }
    drafts[outer].inner.append(
      StatedPredicate(
        lemma: words.lemma(propositions.all[index].head),
        polarity: modality.isNegated ? .negated : .affirmed,
        certainty: modality.certainty
      )
    )
  }

  /// No more predicates of a claim are noted: a bound for texts that are one sentence.
  private static let mostInner = 16

  /// Whether what stands above has another holder, or nothing stands above.
  private func isTop(_ proposition: Proposition) -> Bool {
    guard let head = propositions.trees.head(of: proposition.head) else { return true }
    return holders.holder[head] != holders.holder[proposition.head]
  }

  private func isTopClaim(_ index: Int, _ holder: Int?) -> Bool {
    guard holder == nil else { return true }
    let proposition = propositions.all[index]
    if proposition.parent != nil, proposition.link != .coordination,
      proposition.link != .parenthesis
    {
      return false
    }
    return states(index) && !isReport(index)
  }

  /// Whether a proposition is a claim though it lies in one of the same holder.
  private func isOwnClaim(
    _ index: Int,
    _ modality: Modality,
    outer: Int?,
    _ holder: Int?
  ) -> Bool {
    let proposition = propositions.all[index]
    guard states(index), holder != nil || !isReport(index) else { return false }
    switch proposition.link {
    case .main, .nonrestrictive, .concession, .cause, .condition: return true
    case .parenthesis: return words.wordCount(propositions.trees.extent(of: proposition.head)) > 2
    case .coordination:
      return proposition.hasOwnSubject || outer == nil || differs(modality, from: outer)
        || proposition.hasOwnAuxiliary
    case .complement:
      guard !isIndirectQuestion(proposition) else { return false }
      return outer != nil || isUnderOrder(index)
    case .restrictive:
      return outer != nil && differs(modality, from: outer) && isMarked(index, modality)
    case .control, .adnominal, .time, .purpose, .circumstance: return false
    }
  }

  private func differs(_ modality: Modality, from outer: Int?) -> Bool {
    guard let outer else { return true }
    let other = drafts[outer].modality
    return (modality.isNegated, modality.certainty, modality.kind)
      != (other.isNegated, other.certainty, other.kind)
  }

  /// Whether a proposition's own words say how sure or unreal it is, or what stands above turns it.
  private func isMarked(_ index: Int, _ modality: Modality) -> Bool {
    let own = modalities.own[index]
    return own.certainty != .certain || own.kind != .statement || modality.isNegated
  }

  /// "how it sank", "whether it sank": nobody says that it did.
  private func isIndirectQuestion(_ proposition: Proposition) -> Bool {
    let start = propositions.trees.extent(of: proposition.head).lowerBound
    return words.has(start, .questionWord) || words.lower(start) == "whether"
  }

  /// "Remember that it sank": what is told to be remembered is stated.
  private func isUnderOrder(_ index: Int) -> Bool {
    guard let parent = propositions.all[index].parent else { return false }
    return isOrder(propositions.all[parent]) || claimOf[parent] >= 0
  }

  /// Whether a proposition states something rather than naming, ordering or greeting.
  private func states(_ index: Int) -> Bool {
    let proposition = propositions.all[index]
    guard proposition.isFinite || isStated(proposition), !isOrder(proposition),
      !words.isQuotedAlone(proposition.head, holders)
    else { return false }
    let sentence = words.sentenceOf[proposition.head]
    if sentence >= 0, words.annotated.sentences[Int(sentence)].isHeading {
      return isClauseHeading(proposition, words.annotated.sentences[Int(sentence)])
    }
    return !isChatter(proposition) && !credits.contains(Int(sentence))
  }

  /// "A man charged with murder", "Thousands at risk": a sentence of a subject and what is said of it, without
  /// an auxiliary, as headlines have it; and a past tense that was taken for a participle.
  private func isStated(_ proposition: Proposition) -> Bool {
    guard proposition.hasOwnSubject, propositions.trees.head(of: proposition.head) == nil else {
      return false
    }
    return !words.isVerbal(proposition.head) || words.formOf(proposition.head) != .gerund
  }

  /// "Stay tuned", "let's be honest".
  private func isOrder(_ proposition: Proposition) -> Bool {
    let form = words.annotated.syntax.morphology(of: proposition.head)
    if form.mood == .imperative { return true }
    return words.lower(proposition.head) == "let" && !proposition.hasOwnSubject
  }

  /// A heading makes a claim where it is a clause: a subject and a finite verb.
  private func isClauseHeading(_ proposition: Proposition, _ sentence: Sentence) -> Bool {
    proposition.hasOwnSubject && words.wordCount(sentence.tokens) >= 4
      && !words.has(sentence.tokens.lowerBound, .questionWord)
  }

  /// Too short to say anything: a greeting, a tag question.
  private func isChatter(_ proposition: Proposition) -> Bool {
    let extent = propositions.trees.extent(of: proposition.head)
    let count = words.wordCount(extent.lowerBound..<min(extent.upperBound, extent.lowerBound + 20))
    if count < 2 || count < 3 && !proposition.hasOwnSubject { return true }
    if count < 5, extent.allSatisfy({ Self.fillers.contains(words.lower($0)) }) { return true }
    guard count < 6, proposition.link == .main else { return false }
    let sentence = words.sentence(of: proposition.head)
    return words.has(extent.lowerBound, .questionWord)
      || words.has(sentence.lowerBound, .questionWord) && words.wordCount(sentence) < 6
  }

  /// "Or, you know,", "is that": words of which a claim needs more.
  private static let fillers: WordSet = [
    "you", "i", "know", "mean", "see", "or", "and", "is", "was", "that", "it", ",", "'s", "’s",
    "so",
    "well", "what", "this", "-", "–", "—",
  ]

  /// Whether a proposition only says that somebody says or thinks something. Where the author leaves
  /// that open or denies it, it is a claim of the author's own.
  private func isReport(_ index: Int) -> Bool {
    let predicate = modalities.predicate(of: index)
    let head = propositions.all[index].head
    let bearers = [predicate, head] + propositions.all[index].auxiliaries
    guard let cue = bearers.map({ holders.cueOf[$0] }).first(where: { $0 >= 0 }) else {
      return false
    }
    let attribution = holders.attributions[Int(cue)]
    // Who stands beside a quotation does something of which the author tells.
    if attribution.isBeside || attribution.attitude == .refuse { return false }
    // Who has decided to do a thing has done something.
    if Self.decisions.contains(words.lemma(predicate)), !attribution.isNegated { return false }
    guard attribution.source != nil else { return true }
    guard isClausal(attribution) else { return false }
    let own = modalities.own[index]
    let hedges = own.hedges.filter { !$0.contains(predicate) && !$0.contains(head) }
    return !attribution.isNegated && hedges.isEmpty && own.kind != .condition
  }

  private static let decisions: WordSet = [
    "decide", "choose", "opt", "elect", "resolve", "vote",
  ]

  /// Whether something is said, thought or wanted, rather than acted on: "said that it sank", "wants to
  /// leave", not "voted for the deal".
  private func isClausal(_ attribution: Attribution) -> Bool {
    let isTalk = attribution.cue?.contains { AttitudeWords.verb(words.lemma($0)) != nil } ?? false
    return attribution.content.contains { part in
      part.prefix(Self.longestOpening).contains {
        words.isQuoted($0)
          || propositions.predicated(by: $0).map { isContent($0, part, isTalk: isTalk) } ?? false
      }
    }
  }

  /// Whether a predicate is what a content states, not one of a clause inside of it or beside: "looking for the man
  /// who fled", "asked for a pause when it rained".
  private func isContent(_ index: Int, _ part: Range<Int>, isTalk: Bool) -> Bool {
    let proposition = propositions.all[index]
    switch proposition.link {
    case .complement: return true
    case .control where isTalk: return true
    case .restrictive, .nonrestrictive, .adnominal, .time, .cause, .concession, .condition:
      return false
    // "Issued a patch to plug a hole", "a bomb exploded, killing two".
    case .purpose, .circumstance: if !isTalk { return false }
    default: break
    }
    return propositions.trees.head(of: proposition.head).map { !part.contains($0) } ?? true
  }

  /// A content that has no predicate among so many words is taken to have none.
  private static let longestOpening = 60

  /// Whether the words of a report stay out of the claim that it is joined to.
  private func isBarrier(_ index: Int) -> Bool {
    switch propositions.all[index].link {
    case .main, .coordination, .parenthesis, .nonrestrictive, .concession, .condition: true
    default: false
    }
  }

  private func isCut(_ link: PropositionLink) -> Bool {
    switch link {
    case .main, .coordination, .nonrestrictive, .parenthesis, .concession, .condition: true
    default: false
    }
  }
}

extension Words {
  /// Whether a token lies in a quotation that nobody is found to hold.
  func isQuotedAlone(_ token: Int, _ holders: ClaimHolders) -> Bool {
    holders.holder[token] < 0 && isQuoted(token)
  }
}
