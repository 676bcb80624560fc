// Hedges in an article: where they stand, and whether they weaken a whole clause or only a word.

import NewsModel

/// A hedge.
struct Hedge: Hashable, Sendable {
  /// Its tokens.
  let tokens: Range<Int>
  /// The degree of certainty that it leaves.
  let degree: Certainty
  /// Whether it weakens its whole clause rather than one noun.
  let isClausal: Bool
  /// The verb group whose clause it weakens; nil where none is near.
  let verb: Int?
}

extension Words {
  /// The hedges of the article, in order; complexity O(tokens).
  func hedges() -> [Hedge] {
    var hedges: [Hedge] = []
    var index = 0
    while index < count {
      if let hedge = phraseHedge(at: index) ?? wordHedge(at: index) {
        hedges.append(hedge)
        index = hedge.tokens.upperBound
      } else {
        index += 1
      }
    }
    return hedges
  }

  private func phraseHedge(at index: Int) -> Hedge? {
    guard has(index, .hedgePhrase), let phrases = HedgeList.phrases[lower(index)] else {
      return nil
    }
    for phrase in phrases {
      let end = index + phrase.words.count
      guard end <= count, zip(index..<end, phrase.words).allSatisfy({ lower($0) == $1 }) else {
        continue
      }
      return Hedge(
        tokens: index..<end,
        degree: phrase.degree,
        isClausal: true,
        verb: verb(near: index)
      )
    }
    return nil
  }

  private func wordHedge(at index: Int) -> Hedge? {
    switch tag(index) {
    case .punctuation, .determiner, .adposition, .pronoun, .properNoun, .number, .coordinator:
      return nil
    default: break
    }
    guard let entries = hedges(at: index),
      let entry = entries.first(where: { fits($0.use, index) }) ?? attributive(index, entries)
    else { return nil }
    let use = tag(index) == .adverb ? HedgeList.Use.adverb : entry.use
    return Hedge(
      tokens: index..<(index + 1),
      degree: entry.degree,
      isClausal: isClausal(use, index),
      verb: verb(near: index)
    )
  }

  /// The hedges that a word may be, by its lemma or else as it stands.
  private func hedges(at index: Int) -> [HedgeList.Entry]? {
    let (lemma, lower) = (lemma(index), lower(index))
    if lemma != lower, let entries = HedgeList.words[lemma] { return entries }
    return has(index, .hedge) ? HedgeList.words[lower] : nil
  }

  private func fits(_ use: HedgeList.Use, _ index: Int) -> Bool {
    switch use {
    case .modal: verbOf[index] >= 0 && verbs[Int(verbOf[index])].modal == index
    case .adverb: tag(index) == .adverb || tag(index) == .adjective
    case .verb: isHedgingVerb(index)
    case .adjective:
      tag(index) == .adjective || tag(index) == .adverb
        || tag(index) == .verb && (isInsidePhrase(index) || isPassiveHead(index))
    case .noun: tag(index) == .noun
    }
  }

  /// Whether a verb is used as a hedge: "appeared to leave", not "appeared on stage".
  private func isHedgingVerb(_ index: Int) -> Bool {
    guard verbOf[index] >= 0, verbs[Int(verbOf[index])].head == index, !isInsidePhrase(index)
    else { return false }
    guard lemma(index) == "appear", index + 1 < count else { return true }
    return tag(index + 1) == .adjective || ["to", "that", "as"].contains(lower(index + 1))
      || index > 0 && lower(index - 1) == "it"
  }

  /// Whether a participle stands before a noun: "a perceived slight".
  private func isInsidePhrase(_ index: Int) -> Bool {
    guard verbOf[index] >= 0, index + 1 < count else { return false }
    return verbs[Int(verbOf[index])].form == .participle
      && (tag(index + 1) == .noun || tag(index + 1) == .adjective)
  }

  private func isPassiveHead(_ index: Int) -> Bool {
    verbOf[index] >= 0 && verbs[Int(verbOf[index])].isPassive
  }

  /// A verb of the table that stands before a noun hedges that noun.
  private func attributive(_ index: Int, _ entries: [HedgeList.Entry]) -> HedgeList.Entry? {
    guard isInsidePhrase(index), let entry = entries.first else { return nil }
    return HedgeList.Entry(degree: entry.degree, use: .adjective)
  }

  private func isClausal(_ use: HedgeList.Use, _ index: Int) -> Bool {
    switch use {
    case .modal, .verb: true
    case .adverb: !(index + 1 < count && tag(index + 1) == .adjective && verb(near: index) == nil)
    case .adjective: follows(copulaBefore: index)
    case .noun: follows(copulaBefore: index)
    }
  }

  /// Whether a form of `be`, `seem` or `have` stands a few words before, so that the word is the
  /// predicate.
  private func follows(copulaBefore index: Int) -> Bool {
    var previous = index - 1
    let floor = max(sentence(of: index).lowerBound, index - 4)
    while previous >= floor, !has(previous, .mark) {
      if verbOf[previous] >= 0 { return has(previous, .be) || tag(previous) == .auxiliary }
      if isNominal(previous) || tag(previous) == .adposition { return false }
      previous -= 1
    }
    return false
  }

  /// The verb group that holds the token, or the next one in its part of the sentence, or the last
  /// one before it.
  private func verb(near index: Int) -> Int? {
    if verbOf[index] >= 0 { return Int(verbOf[index]) }
    let sentence = sentence(of: index)
    let next = Int(nextVerb[index])
    if next < verbs.count, verbs[next].tokens.lowerBound < sentence.upperBound,
      verbs[next].tokens.lowerBound - index <= 2
    {
      return next
    }
    if next > 0, verbs[next - 1].tokens.lowerBound >= sentence.lowerBound { return next - 1 }
    return next < verbs.count && verbs[next].tokens.lowerBound < sentence.upperBound ? next : nil
  }
}
