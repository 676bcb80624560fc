// Reads a run of capitals: cuts titles and adjectives off, finds known names in it, and tells what
// the rest names by its words and by what stands around it.

import NewsModel

/// A name that was found, with how sure its kind is.
struct FoundName {
  var tokens: Range<Int>
  var kind: ActorKind
  var rule: Rule

  /// What decided on a name; the raw value is shown to users.
  enum Rule: String {
    case list, title, head, given, initial, surname, acronym, plural, context, guess, consistency,
      titleLine
  }

  /// Whether the kind is a guess that other mentions may correct.
  var isWeak: Bool { rule == .guess || rule == .context || rule == .acronym }
}

/// Reads the runs of one sentence.
struct NameReader {
  let tokens: [Token]
  let sentence: Range<Int>
  let memory: CapitalMemory
  private let gazetteer = Gazetteer.shared
  private(set) var names: [FoundName] = []

  init(tokens: [Token], sentence: Range<Int>, memory: CapitalMemory) {
    (self.tokens, self.sentence, self.memory) = (tokens, sentence, memory)
  }

  /// Reads one run.
  mutating func read(_ run: Range<Int>) {
    var position = start(of: run)
    var hasTitle = false
    while position < run.upperBound {
      if let next = titleEnd(position, run) {
        hasTitle = true
        position = next
        continue
      }
      position = readNext(position..<run.upperBound, hasTitle: hasTitle)
      hasTitle = false
    }
  }

  /// Reads the first name of the rest of a run and returns where the next may begin.
  private mutating func readNext(_ rest: Range<Int>, hasTitle: Bool) -> Int {
    if isDirection(rest) { return rest.lowerBound + 1 }
    let end = segmentEnd(rest)
    let segment = rest.lowerBound..<end
    if let match = gazetteer.match(tokens, from: rest.lowerBound, to: sentence.upperBound),
      let next = readKnown(match.entry, match.count, segment, hasTitle: hasTitle)
    {
      return next
    }
    classify(segment, hasTitle: hasTitle)
    return end
  }

  /// The end of what may be one name: a title or a known name of several words begins another.
  private func segmentEnd(_ rest: Range<Int>) -> Int {
    for index in rest.dropFirst() {
      if titleEnd(index, rest) != nil { return index }
      if tokens[index].shape == .allCapitals, tokens[index - 1].shape == .capitalized,
        let match = gazetteer.match(tokens, from: index, to: rest.upperBound), match.entry.isCountry
      {
        return index
      }
    }
    return rest.upperBound
  }

  /// Whether a run begins with a direction before the name of a place: `Northern Iraq` is known by
  /// its second word, where the whole is no name of the lists.
  private func isDirection(_ rest: Range<Int>) -> Bool {
    guard rest.count > 1, Places.directions.contains(tokens[rest.lowerBound].lower),
      gazetteer.match(tokens, from: rest.lowerBound, to: sentence.upperBound) == nil
    else { return false }
    return gazetteer.match(tokens, from: rest.lowerBound + 1, to: sentence.upperBound)?.entry.kind
      == .place
  }

  // MARK: Known names

  private mutating func readKnown(
    _ entry: Gazetteer.Entry,
    _ count: Int,
    _ segment: Range<Int>,
    hasTitle: Bool
  ) -> Int? {
    let known = segment.lowerBound..<(segment.lowerBound + count)
    let isWhole = known.upperBound >= segment.upperBound
    if isWhole && hasTitle && count == 1 && !entry.isCountry && entry.kind != nil { return nil }
    guard let kind = entry.kind else { return readAdjective(known, segment) }
    if isWhole {
      emit(known, kind, .list)
      return known.upperBound
    }
    if extends(known, segment) { return nil }
    let first = tokens[segment.lowerBound].lower
    if count == 1, People.givenNames.contains(first), !isOrganizational(segment) { return nil }
    if kind != .group, count == 1, !entry.isCountry, !isPlaceLike(tokens[known.upperBound]) {
      return nil
    }
    emit(known, kind, .list)
    return known.upperBound
  }

  private func isPlaceLike(_ token: Token) -> Bool { gazetteer[token.lower] != nil }

  /// Whether a known name is the beginning of a longer one: `Baghdad University`, `Niger River`.
  private func extends(_ known: Range<Int>, _ segment: Range<Int>) -> Bool {
    isOrganizational(segment) || Places.heads.contains(last(segment))
      || PlainCapitals.eventHeads.contains(last(segment))
  }

  private func isOrganizational(_ segment: Range<Int>) -> Bool {
    Organizations.heads.contains(last(segment)) || hasHeadBeforeOf(segment)
  }

  /// An adjective of a country: part of an organization's name, or a people after `the`.
  private mutating func readAdjective(_ known: Range<Int>, _ segment: Range<Int>) -> Int? {
    if known.upperBound < segment.upperBound {
      return extends(known, segment) ? nil : known.upperBound
    }
    let next = known.upperBound
    let isNominal =
      known.lowerBound > sentence.lowerBound && tokens[known.lowerBound - 1].lower == "the"
      && (next >= sentence.upperBound
        || ![.noun, .adjective, .properNoun, .number, .verb].contains(tokens[next].tag))
    if isNominal { emit(known, .group, .plural) }
    return next
  }

  // MARK: Unknown names

  private mutating func classify(_ segment: Range<Int>, hasTitle: Bool) {
    let segment = trimmed(segment)
    guard !segment.isEmpty else { return }
    let (first, last) = (tokens[segment.lowerBound].lower, last(segment))
    if segment.count > 1, isOrganizational(segment) {
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

  /// Whether a name begins as places do, and does not go on as a people or a common noun.
  private func isPlaceOpening(_ segment: Range<Int>) -> Bool {
    let second = segment.lowerBound + 1
    guard Places.openers.contains(tokens[segment.lowerBound].lower) else { return false }
    return !isCommon(second) && gazetteer[tokens[second].lower].map { $0.kind == .place } != false
  }

  private mutating func classifyPhrase(_ segment: Range<Int>) {
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

  private mutating func classifyWord(_ index: Int) {
    let token = tokens[index]
    let lower = token.lower
    let word = index..<(index + 1)
    if isTheWest(index) { emit(word, .place, .list) }
    if PlainCapitals.words.contains(lower) || isInitial(lower) || lower.utf8.count == 1 { return }
    if lower.utf8.contains(where: \.isASCIIDigit) { return }
    if token.shape == .allCapitals {
      if !Organizations.plainAcronyms.contains(lower) { emit(word, .organization, .acronym) }
    } else if People.surnames.contains(lower) {
      emit(word, .person, .surname)
    } else if isCommon(index) && !People.givenNames.contains(lower) {
      let isBody = Organizations.bodies.contains(lower) && index > sentence.lowerBound
      if isBody && tokens[index - 1].lower == "the" { emit(word, .organization, .head) }
    } else if Places.endings.contains(where: lower.hasSuffix) {
      emit(word, .place, .context)
    } else if People.givenNames.contains(lower) {
      emit(word, .person, .given)
    } else if SuffixGuess(lower, Lexicon.shared)?.isSure != true {
      emit(word, .other, .guess)
    }
  }

  /// Whether a direction stands for a part of the world: `the West`, with no noun after it.
  private func isTheWest(_ index: Int) -> Bool {
    guard tokens[index].lower == "west", tokens[index].shape == .capitalized,
      index > sentence.lowerBound,
      tokens[index - 1].lower == "the"
    else { return false }
    let next = index + 1
    return next >= sentence.upperBound
      || ![.noun, .properNoun, .adjective, .number].contains(tokens[next].tag)
  }

  // MARK: The words around

  private func placeByContext(_ segment: Range<Int>) -> Bool {
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

  // MARK: Small questions

  private func last(_ segment: Range<Int>) -> String { tokens[segment.upperBound - 1].lower }

  private func hasHeadBeforeOf(_ segment: Range<Int>) -> Bool {
    segment.dropFirst().contains { index in
      ["of", "for", "on"].contains(tokens[index].lower)
        && Organizations.openers.contains(tokens[index - 1].lower)
    }
  }

  private func isInitial(_ lower: String) -> Bool {
    lower.utf8.count == 2 && lower.utf8.last == 0x2E
  }

  /// Whether a word is in the lexicon, so that its capital is not that of a name of its own.
  private func isCommon(_ index: Int) -> Bool {
    Lexicon.shared.number(of: tokens[index].lower) != nil
  }

  /// Where the first title of a run ends if one stands here and a name follows it.
  private func titleEnd(_ index: Int, _ run: Range<Int>) -> Int? {
    var end = index
    while end < run.upperBound, People.officeWords.contains(tokens[end].lower) { end += 1 }
    if end < run.upperBound, People.titles.contains(tokens[end].lower) {
      end += 1
    } else if end == index || !People.titles.contains(tokens[end - 1].lower) {
      return nil
    }
    if end < run.upperBound, tokens[end].lower == "of" {
      end += 1
      while end < run.upperBound,
        People.departments.contains(tokens[end].lower) || tokens[end].lower == "and"
      {
        end += 1
      }
    }
    return end
  }

  /// The segment without connecting words or loose titles at its end.
  private func trimmed(_ segment: Range<Int>) -> Range<Int> {
    var end = segment.upperBound
    while end > segment.lowerBound,
      tokens[end - 1].shape == .lower || tokens[end - 1].shape == .punctuation
    {
      end -= 1
    }
    return segment.lowerBound..<end
  }

  /// Where a run begins once a first word that has its capital from its place is left out.
  private func start(of run: Range<Int>) -> Int {
    let first = run.lowerBound
    guard Opening.isOpening(tokens, first, from: sentence.lowerBound) else { return first }
    let lower = tokens[first].lower
    let isKnown = gazetteer.match(tokens, from: first, to: sentence.upperBound) != nil
    if isKnown || memory.isName(lower) { return first }
    let number = Lexicon.shared.number(of: lower)
    if let number {
      if Lexicon.shared[number].isClosed { return first + 1 }
      if tokens[first].shape == .allCapitals && !memory.isSmall(lower) { return first }
      let isNameLike =
        run.count > 1 && !memory.isSmall(lower)
        && (People.givenNames.contains(lower) || isOrganizational(run)
          || titleEnd(first, run) != nil
          || Places.openers.contains(lower))
      return isNameLike ? first : first + 1
    }
    if run.count > 1 || tokens[first].shape == .allCapitals { return first }
    if People.givenNames.contains(lower) || People.surnames.contains(lower) { return first }
    let next = first + 1
    let isSubject =
      next < sentence.upperBound
      && (tokens[next].lower == "'s" || People.sayings.contains(tokens[next].lower))
    return isSubject && SuffixGuess(lower, Lexicon.shared) == nil && !memory.isSmall(lower)
      ? first : first + 1
  }

  private mutating func emit(_ range: Range<Int>, _ kind: ActorKind, _ rule: FoundName.Rule) {
    var range = range
    if range.lowerBound > sentence.lowerBound {
      let before = tokens[range.lowerBound - 1]
      let isParticle =
        kind == .person && before.shape == .lower && People.leadingParticles.contains(before.lower)
      let isOrdinal =
        kind == .organization && rule == .head && before.shape == .number
        && before.tag == .adjective
      if isParticle || isOrdinal { range = (range.lowerBound - 1)..<range.upperBound }
    }
    names.append(FoundName(tokens: range, kind: kind, rule: rule))
  }
}
