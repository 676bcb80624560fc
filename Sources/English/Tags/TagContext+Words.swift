// Single words of the closed classes that mean different things in different places.

import NewsModel

extension TagContext {
  /// The tag of a word that has rules of its own, or nil.
  func chooseByWord(_ index: Int) -> PartOfSpeech? {
    let word = lower(index)
    guard readings[index].isClosed || word.utf8.count <= 3 || word == "please" else { return nil }
    switch word {
    case "to": return chooseTo(index)
    case "that": return chooseThat(index)
    case "'s", "'d": return chooseClitic(index, word)
    case "'": return isPossessive(index) ? .particle : .punctuation
    case "there":
      return isForm(of: ClosedClasses.be, index + 1) || tag(index + 1) == .auxiliary
        ? .pronoun : .adverb
    case "no": return tag(index + 1) == .punctuation ? .interjection : .determiner
    case "so": return tag(index - 1) == .punctuation && index > 0 ? .coordinator : .adverb
    case "as": return chooseAs(index)
    case "like": return chooseLike(index)
    case "please": return index == 0 || tag(index - 1) == .punctuation ? .interjection : .verb
    case "get", "gets", "got", "getting": return .verb
    case "let", "gon", "wan": return .verb
    case "na": return .particle
    case "much", "enough": return chooseMeasure(index)
    case "more", "most", "least": return startsPlainNoun(index + 1) ? .adjective : .adverb
    case "just", "only", "still": return lower(index - 1) == "the" ? .adjective : .adverb
    case "one": return tag(index - 1) == .adjective || lower(index - 1) == "the" ? .noun : .number
    case "about", "around", "over":
      if tag(index + 1) == .number { return .adverb }
    default: break
    }
    if ClosedClasses.have.contains(word) || ClosedClasses.perform.contains(word) {
      return isAuxiliary(index) ? .auxiliary : .verb
    }
    if ClosedClasses.be.contains(word) { return .auxiliary }
    if ClosedClasses.clauseOpeners.contains(word) {
      return opensClause(index) ? .subordinator : .adposition
    }
    if ClosedClasses.standAlone.contains(word) { return chooseStandAlone(index) }
    return nil
  }

  /// `much` and `enough`: an adjective with a noun or alone, an adverb with a verb or adjective.
  private func chooseMeasure(_ index: Int) -> PartOfSpeech {
    if startsPlainNoun(index + 1) || lower(index + 1) == "of" { return .adjective }
    let before = tag(index - 1)
    return before == .verb || before == .auxiliary || before == .determiner ? .adjective : .adverb
  }

  /// Whether a noun follows without an adjective before it.
  private func startsPlainNoun(_ index: Int) -> Bool {
    startsNoun(index) && tag(index) != .adjective && tag(index) != .number
  }

  private func isForm(of words: Set<String>, _ index: Int) -> Bool { words.contains(lower(index)) }

  private func chooseTo(_ index: Int) -> PartOfSpeech {
    let next = tag(index + 1) == .adverb ? index + 2 : index + 1
    if isForm(of: ["be", "have", "do", "get", "let"], next) { return .particle }
    guard forms(next).contains(.base) else { return .adposition }
    // `to work with`, but `to work.`: a noun may follow as well; verbs are three times as many.
    return .particle
  }

  private func chooseThat(_ index: Int) -> PartOfSpeech {
    let before = tag(index - 1)
    if before == .noun || before == .properNoun {
      return isVerbLike(index + 1) || tag(index + 1) == .pronoun ? .pronoun : .subordinator
    }
    if before == .adposition || index == 0 || before == .punctuation || before == .coordinator {
      return startsNoun(index + 1) ? .determiner : isVerbLike(index + 1) ? .pronoun : .subordinator
    }
    if before == .verb || before == .adjective || before == .adverb || before == .auxiliary {
      return isVerbLike(index + 1) || tag(index + 1) == .punctuation ? .pronoun : .subordinator
    }
    return .subordinator
  }

  private func isVerbLike(_ index: Int) -> Bool {
    tag(index) == .auxiliary || (tag(index) == .verb && forms(index) != .gerund)
  }

  private func chooseClitic(_ index: Int, _ word: String) -> PartOfSpeech {
    if word == "'d" { return .auxiliary }
    let before = lower(index - 1)
    if before == "let" { return .pronoun }
    let isPronoun =
      tag(index - 1) == .pronoun
      || ["here", "where", "how", "when", "that", "this", "who", "what"].contains(before)
    if isPronoun
      && !["someone", "somebody", "everyone", "everybody", "anyone", "nobody", "one"].contains(
        before
      )
    {
      return .auxiliary
    }
    let next = index + 1
    let isVerbal =
      isDeterminer(next) || forms(next) == .gerund && tag(next) != .noun || lower(next) == "not"
      || lower(next) == "been"
    return isVerbal && tag(next) != .number ? .auxiliary : .particle
  }

  private func isPossessive(_ index: Int) -> Bool {
    guard index > 0, lower(index - 1).hasSuffix("s") else { return false }
    let touches = tokens[index - 1].range.end == tokens[index].range.start
    return touches && startsNoun(index + 1)
  }

  private func chooseAs(_ index: Int) -> PartOfSpeech {
    if lower(index + 2) == "as" || lower(index + 3) == "as" && tag(index + 1) == .adverb {
      return .adverb
    }
    return opensClause(index) ? .subordinator : .adposition
  }

  private func chooseLike(_ index: Int) -> PartOfSpeech? {
    let before = governorTag(index)
    if before == .pronoun || lower(index - 1) == "to"
      || ClosedClasses.modals.contains(lower(index - 1))
      || isForm(of: ClosedClasses.perform, governor(index))
    {
      return .verb
    }
    return opensClause(index) ? .subordinator : .adposition
  }

  private func governorTag(_ index: Int) -> PartOfSpeech { tag(governor(index)) }

  /// Whether a clause follows: a subject with its verb.
  private func opensClause(_ index: Int) -> Bool {
    if ClosedClasses.subjects.contains(lower(index + 1)) { return true }
    // A finite verb within the next few words, before any mark.
    for offset in (index + 1)..<(index + 5) {
      if tag(offset) == .punctuation || tag(offset) == .adposition { return false }
      if offset > index + 1, isVerbLike(offset), !forms(offset).contains(.base) { return true }
    }
    return false
  }

  private func isAuxiliary(_ index: Int) -> Bool {
    let isPerform = isForm(of: ClosedClasses.perform, index)
    for offset in (index + 1)..<(index + 5) {
      let word = lower(offset)
      if isPerform {
        if word == "n't" || word == "not" { return true }
        if forms(offset).contains(.base) && !isDeterminer(offset - 1) { return true }
      } else {
        if word == "been" || word == "had" || word == "done" || word == "to" && offset == index + 1
        {
          return word != "to"
        }
        if forms(offset).contains(.participle) && !isDeterminer(offset - 1) { return true }
      }
      let isPassed =
        [.adverb, .pronoun, .particle].contains(tag(offset)) || (isPerform && startsNoun(offset))
      if !isPassed { return false }
    }
    return false
  }

  private func chooseStandAlone(_ index: Int) -> PartOfSpeech {
    let word = lower(index)
    if startsNoun(index + 1) || word == "all" || word == "both" || word == "some" {
      return .determiner
    }
    if isDeterminer(index + 1) && ["such", "half", "what"].contains(word) { return .determiner }
    return .pronoun
  }
}
