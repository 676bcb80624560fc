// Chooses among the readings of a token by what stands around it. Tokens to the left have their tag
// already; those to the right have their readings.

import NewsModel

/// The tokens of a sentence with their readings.
struct TagContext {
  let tokens: [Token]
  var readings: [Reading]

  /// The tag of token `index` of the sentence.
  func choose(_ index: Int) -> PartOfSpeech {
    let reading = readings[index]
    if let tag = chooseByWord(index) { return tag }
    if reading.tags.contains(.init(.properNoun)), let tag = chooseProper(index) { return tag }
    if reading.tags.contains(.verb) { return chooseVerb(index) }
    if reading.tags.isSuperset(of: [.adjective, .adverb]) {
      return startsNoun(index + 1) && !isDeterminer(index + 1) ? .adjective : .adverb
    }
    if reading.tags.isSuperset(of: [.adjective, .noun]) {
      return startsNoun(index + 1) && !isDeterminer(index + 1) ? .adjective : chooseNominal(index)
    }
    return reading.best
  }

  // MARK: The neighbourhood

  func lower(_ index: Int) -> String {
    readings.indices.contains(index) ? tokens[index].lower : ""
  }

  func tag(_ index: Int) -> PartOfSpeech {
    readings.indices.contains(index) ? readings[index].best : .punctuation
  }

  func forms(_ index: Int) -> VerbForms {
    readings.indices.contains(index) ? readings[index].forms : []
  }

  func isDeterminer(_ index: Int) -> Bool {
    tag(index) == .determiner || ClosedClasses.possessives.contains(lower(index))
  }

  /// Whether what stands here can be the head of a noun phrase or an adjective before it.
  func startsNoun(_ index: Int) -> Bool {
    guard readings.indices.contains(index) else { return false }
    switch readings[index].best {
    case .noun, .properNoun, .adjective, .number: return true
    case .verb: return readings[index].tags.contains(.noun) || forms(index) == .gerund
    default: return false
    }
  }

  /// The index of the last token before this one that is no adverb or particle.
  func governor(_ index: Int) -> Int {
    var result = index - 1
    while result >= 0, tag(result) == .adverb || lower(result) == "not" || lower(result) == "n't" {
      result -= 1
    }
    return result
  }

  // MARK: Choices

  /// A sentence's first word, or a word of a title, that the lexicon or its ending tells: it is a
  /// name only where a word follows that is nothing else than one.
  private func chooseProper(_ index: Int) -> PartOfSpeech? {
    guard readings.indices.contains(index + 1), tokens[index].shape != .lower else {
      return nil
    }
    let isNameNext = readings[index + 1].tags == TagSet(.properNoun)
    let isNominal = readings[index].best == .noun || readings[index].best == .verb
    return isNameNext && isNominal && tokens[index + 1].lower != "i" ? .properNoun : nil
  }

  private func chooseNominal(_ index: Int) -> PartOfSpeech {
    let before = tag(governor(index))
    if before == .auxiliary && ClosedClasses.be.contains(lower(governor(index))) {
      return .adjective
    }
    return before == .verb ? .adjective : .noun
  }

  private func chooseVerb(_ index: Int) -> PartOfSpeech {
    let reading = readings[index]
    if reading.forms == .gerund { return chooseGerund(index) }
    if !reading.forms.isDisjoint(with: [.past, .participle]) && !reading.forms.contains(.base) {
      return choosePast(index)
    }
    guard !reading.tags.isDisjoint(with: [.noun, .adjective, .adverb]) else { return .verb }
    return isVerbPlace(index) ? .verb : choosePlain(index)
  }

  /// Whether a verb is wanted here: after `to`, an auxiliary, or a subject that it agrees with.
  private func isVerbPlace(_ index: Int) -> Bool {
    let before = governor(index)
    let (word, forms) = (lower(before), readings[index].forms)
    if ClosedClasses.preverbal.contains(lower(index - 1)), before < index - 1,
      [.noun, .properNoun].contains(tag(before)), agrees(index, before)
    {
      return true
    }
    switch tag(before) {
    case .particle where word == "to": return forms.contains(.base)
    case .auxiliary:
      if ClosedClasses.modals.contains(word) || ClosedClasses.perform.contains(word) {
        return forms.contains(.base)
      }
      return forms.contains(.participle)
    case .pronoun:
      if ["he", "she", "it", "who", "which", "that", "this", "what"].contains(word) {
        return !forms.isDisjoint(with: [.third, .past])
      }
      return ClosedClasses.subjects.contains(word) || ["you", "who"].contains(word)
    case .properNoun: return forms.contains(.third) && !endsClause(index + 1)
    case .noun: return isAfterSubject(index, before)
    default: return false
    }
  }

  /// After a noun: a verb where it agrees with it and an object or complement follows.
  private func isAfterSubject(_ index: Int, _ before: Int) -> Bool {
    guard agrees(index, before) else { return false }
    return isDeterminer(index + 1) || tag(index + 1) == .pronoun || lower(index + 1) == "that"
      || tag(index + 1) == .adverb || tag(index + 1) == .properNoun || lower(index + 1) == "to"
  }

  /// Whether a verb here would agree with the noun that is its subject.
  private func agrees(_ index: Int, _ noun: Int) -> Bool {
    let forms = readings[index].forms
    return forms.contains(lower(noun).hasSuffix("s") ? .base : .third) || forms.contains(.past)
  }

  private func endsClause(_ index: Int) -> Bool {
    tag(index) == .punctuation && lower(index) != ","
  }

  /// What a word is that may be a noun or adjective as well as a verb and does not stand in a verb's
  /// place.
  private func choosePlain(_ index: Int) -> PartOfSpeech {
    let reading = readings[index]
    let before = governor(index)
    let isNominal =
      isDeterminer(index - 1) || [.adjective, .number, .adposition].contains(tag(index - 1))
      || lower(index - 1) == "'s"
    if isNominal {
      if reading.tags.contains(.adjective) && startsNoun(index + 1) { return .adjective }
      return reading.tags.contains(.noun) ? .noun : reading.best
    }
    // At the start of a sentence before a noun phrase: an imperative.
    if before < 0 && reading.forms.contains(.base) && isDeterminer(index + 1) { return .verb }
    return reading.best == .verb && tag(before) == .verb && reading.tags.contains(.noun)
      ? .noun : reading.best
  }

  private func chooseGerund(_ index: Int) -> PartOfSpeech {
    let reading = readings[index]
    guard reading.tags.contains(.noun) || reading.best == .noun else {
      let isHead = isDeterminer(index - 1) && !startsNoun(index + 1)
      return isHead ? .noun : .verb
    }
    if isDeterminer(index - 1) || tag(index - 1) == .adjective {
      return startsNoun(index + 1) && reading.best != .noun ? .verb : .noun
    }
    if tag(governor(index)) == .auxiliary { return .verb }
    return reading.best == .noun || lower(index + 1) == "of" ? .noun : .verb
  }

  private func choosePast(_ index: Int) -> PartOfSpeech {
    let reading = readings[index]
    guard reading.tags.contains(.adjective) || reading.tags.contains(.noun) else { return .verb }
    let before = governor(index)
    if ClosedClasses.have.contains(lower(before)) || ClosedClasses.subjects.contains(lower(before))
    {
      return .verb
    }
    if isDeterminer(index - 1) {
      return startsNoun(index + 1) && reading.tags.contains(.adjective)
        ? .adjective : reading.tags.contains(.noun) ? .noun : .verb
    }
    if lower(index + 1) == "by" || [.noun, .properNoun].contains(tag(index - 1)) { return .verb }
    return reading.entry < 0 ? .verb : reading.best
  }
}
