// What one mention of a name tells of the others in the same article: a name seen whole decides its
// short forms, a sure mention decides the guesses, and what stands around all mentions of an unknown
// word tells what it names.

import NewsModel

/// What an article's names tell of one another.
struct NameConsistency {
  private let tokens: [Token]
  /// Kinds by a name's words, from mentions that are no guesses.
  private var kinds: [String: ActorKind] = [:]
  /// The first and last words of people's names.
  private var parts: Set<String> = []
  /// The first letters of organizations' names.
  private var initials: Set<String> = []
  /// What the words around a lone unknown name say, over all its mentions.
  private var evidence: [String: Evidence] = [:]

  /// Counts for a lone unknown name.
  private struct Evidence {
    var mentions = 0
    var person = 0
    var place = 0
    /// Mentions after an article: no person, and hardly a place.
    var article = 0

    var kind: ActorKind {
      if place > 0 && place >= person && article * 2 <= mentions { return .place }
      if article * 2 >= mentions && article > 0 { return .other }
      return person > 0 || mentions > 2 ? .person : .other
    }

    /// An acronym names an organization where it acts or stands after `the`.
    var acronymKind: ActorKind { person + article > 0 ? .organization : .other }
  }

  /// Reads the names that were found.
  init(_ tokens: [Token], _ found: [FoundName]) {
    self.tokens = tokens
    for name in found {
      if !name.isWeak, kinds[key(name)] == nil { kinds[key(name)] = name.kind }
      if name.kind == .person, name.tokens.count > 1 {
        parts.insert(tokens[name.tokens.upperBound - 1].lower)
        parts.insert(tokens[name.tokens.lowerBound].lower)
      }
      if name.kind == .organization, name.tokens.count > 1 { initials.insert(initials(name)) }
      if name.isWeak, name.tokens.count == 1 { weigh(name.tokens.lowerBound) }
    }
  }

  private func key(_ name: FoundName) -> String {
    if name.tokens.count == 1 { return tokens[name.tokens.lowerBound].lower }
    return tokens[name.tokens].lazy.map(\.lower).joined(separator: " ")
  }

  private func initials(_ name: FoundName) -> String {
    String(
      String.UnicodeScalarView(
        tokens[name.tokens].lazy.filter(\.isCapital).compactMap { $0.lower.unicodeScalars.first }
      )
    )
  }

  private mutating func weigh(_ index: Int) {
    var result = evidence[tokens[index].lower] ?? Evidence()
    result.mentions += 1
    let before = index > 0 ? tokens[index - 1].lower : ""
    if Self.inside.contains(before) { result.place += 2 }
    if Self.towards.contains(before) { result.place += 1 }
    if Self.articles.contains(before) { result.article += 1 }
    if Self.companions.contains(before) { result.person += 1 }
    if index + 1 < tokens.count {
      let after = tokens[index + 1]
      if People.sayings.contains(after.lower) { result.person += 2 }
      if after.tag == .verb || after.tag == .auxiliary || after.tag == .adverb {
        result.person += 1
      }
      if after.lower == "'s" { result.person += 1 }
    }
    evidence[tokens[index].lower] = result
  }

  private static let inside = words("in near around across outside throughout inside")
  private static let towards = words("from to at")
  private static let articles = words("the a an this that these those")
  private static let companions = words("with by told asked and that says said when if because for")

  /// Sets the kinds of guessed names.
  func correct(_ found: inout [FoundName]) {
    for index in found.indices where found[index].isWeak { correct(&found[index]) }
  }

  private func correct(_ name: inout FoundName) {
    let key = key(name)
    if let kind = kinds[key] {
      (name.kind, name.rule) = (kind, .consistency)
    } else if name.tokens.count == 1 {
      if name.rule == .acronym {
        name.kind = initials.contains(key) ? .organization : evidence[key]?.acronymKind ?? .other
      } else if parts.contains(key) {
        (name.kind, name.rule) = (.person, .consistency)
      } else if name.rule == .guess {
        name.kind = evidence[key]?.kind ?? .other
      }
    }
  }
}
