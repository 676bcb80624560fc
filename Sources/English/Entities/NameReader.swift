// Reads a run of capitals: cuts titles and adjectives off, finds known names in it, and tells what
// the rest names by its words and by what stands around it.

import NewsModel
import WorldNames

/// A name that was found, with how sure its kind is.
struct FoundName {
  var tokens: Range<Int>
  var kind: ActorKind
  var rule: Rule

  /// What decided on a name; the raw value is shown to users.
  enum Rule: String {
    case list, title, head, given, initial, surname, acronym, plural, context, guess, consistency,
      titleLine, realm, shortForm
  }

  /// Whether the kind is a guess that other mentions may correct.
  var isWeak: Bool {
    rule == .guess || rule == .context || rule == .acronym || rule == .shortForm
  }
}

/// Reads the runs of one sentence.
struct NameReader {
  let tokens: [Token]
  let sentence: Range<Int>
  let memory: CapitalMemory
  let peoples: Peoples
  let gazetteer = Gazetteer.shared
  private(set) var names: [FoundName] = []

  init(tokens: [Token], sentence: Range<Int>, memory: CapitalMemory, peoples: Peoples) {
    (self.tokens, self.sentence, self.memory, self.peoples) = (tokens, sentence, memory, peoples)
  }

  /// Reads one run.
  mutating func read(_ run: Range<Int>) {
    if isQuotedPhrase(run) { return }
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

  /// Whether quotation marks hold the run and nothing else: several words that are common ones are
  /// then a slogan or a title.
  func isQuotedPhrase(_ run: Range<Int>) -> Bool {
    let (before, after) = (run.lowerBound - 1, run.upperBound)
    guard run.count > 1, before >= sentence.lowerBound, after < sentence.upperBound,
      Self.openingQuotes.contains(tokens[before].lower)
    else { return false }
    let closes =
      Self.closingQuotes.contains(tokens[after].lower)
      || (after + 1 < sentence.upperBound && Self.closingQuotes.contains(tokens[after + 1].lower))
    return closes && run.contains(where: isCommon)
      && gazetteer.match(tokens, from: run.lowerBound, to: run.upperBound)?.count != run.count
  }

  private static let openingQuotes = words("\" \u{201C} `` \u{2018} ' \u{AB}")
  private static let closingQuotes = words("\" \u{201D} '' \u{2019} ' \u{BB}")

  /// Reads the first name of the rest of a run and returns where the next may begin.
  mutating func readNext(_ rest: Range<Int>, hasTitle: Bool) -> Int {
    if isDirection(rest) { return rest.lowerBound + 1 }
    let end = segmentEnd(rest)
    let segment = rest.lowerBound..<end
    if let match = gazetteer.match(tokens, from: rest.lowerBound, to: sentence.upperBound),
      let next = readKnown(match.entry, match.count, segment, hasTitle: hasTitle)
    {
      return next
    }
    if !hasTitle, isPeople(rest.lowerBound),
      let next = readAdjective(rest.lowerBound..<(rest.lowerBound + 1), segment)
    {
      return next
    }
    classify(segment, hasTitle: hasTitle)
    return end
  }

  /// Whether a word is a demonym; a number after it makes it the name of a text.
  func isPeople(_ index: Int) -> Bool {
    peoples.contains(tokens[index].lower)
      && (index + 1 == sentence.upperBound || tokens[index + 1].shape != .number)
  }

  /// The end of what may be one name: a title or a known name of several words begins another.
  func segmentEnd(_ rest: Range<Int>) -> Int {
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
  func isDirection(_ rest: Range<Int>) -> Bool {
    guard rest.count > 1, Places.directions.contains(tokens[rest.lowerBound].lower),
      gazetteer.match(tokens, from: rest.lowerBound, to: sentence.upperBound) == nil
    else { return false }
    return gazetteer.match(tokens, from: rest.lowerBound + 1, to: sentence.upperBound)?.entry.kind
      == .place
  }

  mutating func readKnown(
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
    if entry.isCountry, segment.count == 2, Lexicon.shared.isClosed(tokens[known.upperBound].lower)
    {
      emit(segment, .other, .guess)
      return segment.upperBound
    }
    emit(known, kind, .list)
    return known.upperBound
  }

  func isPlaceLike(_ token: Token) -> Bool { gazetteer[token.lower] != nil }

  /// Whether a known name is the beginning of a longer one: `Baghdad University`, `Niger River`.
  func extends(_ known: Range<Int>, _ segment: Range<Int>) -> Bool {
    isOrganizational(segment) || Places.heads.contains(last(segment))
      || PlainCapitals.eventHeads.contains(last(segment))
  }

  func isOrganizational(_ segment: Range<Int>) -> Bool {
    Organizations.heads.contains(last(segment)) || hasHeadBeforeOf(segment)
      || segment.count == 2 && Organizations.firsts.contains(tokens[segment.lowerBound].lower)
  }

  /// An adjective of a country: part of an organization's name, or a people after `the` or in the
  /// plural.
  mutating func readAdjective(_ known: Range<Int>, _ segment: Range<Int>) -> Int? {
    if known.upperBound < segment.upperBound {
      return extends(known, segment) ? nil : known.upperBound
    }
    let next = known.upperBound
    if gazetteer[tokens[known.lowerBound].lower] == nil,
      Demonym.isPlural(tokens[known.lowerBound].lower)
    {
      emit(known, .group, .plural)
      return next
    }
    let isNominal =
      known.lowerBound > sentence.lowerBound && tokens[known.lowerBound - 1].lower == "the"
      && (next >= sentence.upperBound
        || ![.noun, .adjective, .properNoun, .number, .verb].contains(tokens[next].tag))
    if isNominal { emit(known, .group, .plural) }
    return next
  }

  mutating func emit(_ range: Range<Int>, _ kind: ActorKind, _ rule: FoundName.Rule) {
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
