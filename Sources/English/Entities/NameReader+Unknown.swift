// What a run of unknown words names, told by its words and by what stands around it.

import NewsModel
import WorldNames

extension NameReader {
  mutating func classify(_ segment: Range<Int>, hasTitle: Bool) {
    let segment = trimmed(segment)
    guard !segment.isEmpty else { return }
    let (first, last) = (tokens[segment.lowerBound].lower, last(segment))
    if segment.count > 1, isRealm(segment) {
      emit(segment, .place, .realm)
    } else if segment.count > 1, isOrganizational(segment) {
      emit(segment, .organization, .head)
    } else if segment.count > 1,
      PlainCapitals.eventHeads.contains(last) || PlainCapitals.eventOpeners.contains(first)
    {
      emit(segment, .other, .head)
    } else if hasTitle {
      emit(segment, .person, .title)
    } else if segment.count > 1, Places.heads.contains(last) || isPlaceOpening(segment) {
      emit(segment, .place, .head)
    } else if segment.count > 1 {
      classifyPhrase(segment)
    } else {
      classifyWord(segment.lowerBound)
    }
  }

  /// Whether a name is the long form of a country's: a realm, `of`, and one word that is no common
  /// one.
  func isRealm(_ segment: Range<Int>) -> Bool {
    guard tokens[segment].contains(where: { $0.lower == "of" }),
      CountryForm.commonName(in: tokens[segment].map(\.lower))?.count == 1
    else { return false }
    return !isCommon(segment.upperBound - 1)
      && gazetteer[last(segment)].map { $0.kind == .place } != false
  }

  /// Whether a name begins as places do, and does not go on as a people or a common noun.
  func isPlaceOpening(_ segment: Range<Int>) -> Bool {
    let second = segment.lowerBound + 1
    guard Places.openers.contains(tokens[segment.lowerBound].lower) else { return false }
    return !isCommon(second) && gazetteer[tokens[second].lower].map { $0.kind == .place } != false
  }

  mutating func classifyPhrase(_ segment: Range<Int>) {
    let first = tokens[segment.lowerBound].lower
    let isInitialed = segment.contains { isInitial(tokens[$0].lower) }
    if People.givenNames.contains(first) {
      emit(segment, .person, .given)
    } else if isInitialed {
      emit(segment, .person, .initial)
    } else if People.surnames.contains(last(segment)) {
      emit(segment, .person, .surname)
    } else if segment.contains(where: { isCommon($0) || tokens[$0].shape == .allCapitals }) {
      emit(segment, .other, .guess)
    } else {
      let kind = placeByContext(segment) ? ActorKind.place : .person
      emit(segment, kind, .guess)
    }
  }

  mutating func classifyWord(_ index: Int) {
    let token = tokens[index]
    let lower = token.lower
    let word = index..<(index + 1)
    if isTheWest(index) { emit(word, .place, .list) }
    if PlainCapitals.words.contains(lower) || isInitial(lower) || lower.utf8.count == 1 { return }
    if lower.utf8.contains(where: \.isASCIIDigit) { return }
    let isDefinite = index > sentence.lowerBound && tokens[index - 1].lower == "the"
    if token.shape == .allCapitals {
      if !Organizations.plainAcronyms.contains(lower) { emit(word, .organization, .acronym) }
    } else if People.surnames.contains(lower) {
      emit(word, .person, .surname)
    } else if isDefinite && Organizations.bodies.contains(lower) {
      emit(word, .organization, .head)
    } else if isDefinite && CountryForm.realms.contains(lower) {
      emit(word, .other, .shortForm)
    } else if isCommon(index) && !People.givenNames.contains(lower) {
      return
    } else if Places.endings.contains(where: lower.hasSuffix) {
      emit(word, .place, .context)
    } else if People.givenNames.contains(lower) {
      emit(word, .person, .given)
    } else {
      emit(word, .other, .guess)
    }
  }

  /// Whether a direction stands for a part of the world: `the West`, with no noun after it.
  func isTheWest(_ index: Int) -> Bool {
    guard tokens[index].lower == "west", tokens[index].shape == .capitalized,
      index > sentence.lowerBound,
      tokens[index - 1].lower == "the"
    else { return false }
    let next = index + 1
    return next >= sentence.upperBound
      || ![.noun, .properNoun, .adjective, .number].contains(tokens[next].tag)
  }

  func placeByContext(_ segment: Range<Int>) -> Bool {
    let (before, after) = (segment.lowerBound - 1, segment.upperBound)
    if before >= sentence.lowerBound {
      let word = tokens[before].lower
      if ["in", "near", "around", "across", "outside", "throughout"].contains(word) { return true }
      // `City, Country`: the first of two is the city.
      if after + 1 < sentence.upperBound, ["from", "at", "to", "of"].contains(word),
        tokens[after].lower == ","
      {
        return gazetteer[tokens[after + 1].lower]?.kind == .place
      }
    }
    return false
  }
}
