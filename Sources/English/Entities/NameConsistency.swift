// What one mention of a name tells of the others in the same article: a name seen whole decides its
// short forms, a sure mention decides the guesses, and what stands around all mentions of an unknown
// word tells what it names.

import NewsModel

/// What an article's names tell of one another.
struct NameConsistency {
  private let tokens: [Token]
  private let peoples: Peoples
  /// Kinds by a name's words, from mentions that are no guesses.
  private var kinds: [String: ActorKind] = [:]
  /// The first and last words of people's names.
  private var parts: Set<String> = []
  /// The first letters of organizations' names.
  private var initials: Set<String> = []
  /// The kinds of names that begin with a realm, by it: `the Federation` is that of X.
  private var realms: [String: ActorKind] = [:]
  /// What the words around a lone unknown name say, over all its mentions.
  private var evidence: [String: NameEvidence] = [:]
  /// The last tokens of people's names of several words.
  private var endsOfPeople: Set<Int> = []
  /// Lone unknown names that are written with small letters after the capital.
  private var capitalized: Set<String> = []

  /// Reads the names that were found in sentences, both in order.
  init(_ tokens: [Token], _ sentences: [Sentence], _ found: [FoundName], _ peoples: Peoples) {
    self.tokens = tokens
    self.peoples = peoples
    var sentence = 0
    for name in found {
      if name.kind == .person, name.tokens.count > 1 || name.rule == .title {
        endsOfPeople.insert(name.tokens.upperBound - 1)
      }
      while sentences[sentence].tokens.upperBound <= name.tokens.lowerBound { sentence += 1 }
      learn(name)
      guard name.isWeak, name.tokens.count == 1 else { continue }
      let word = tokens[name.tokens.lowerBound]
      if word.shape == .capitalized { capitalized.insert(word.lower) }
      evidence[word.lower, default: NameEvidence()]
        .weigh(
          name.tokens.lowerBound,
          tokens,
          in: sentences[sentence].tokens,
          isHome: endsOfPeople.contains(name.tokens.lowerBound - 2)
        )
    }
  }

  private mutating func learn(_ name: FoundName) {
    let last = tokens[name.tokens.upperBound - 1].lower
    if !name.isWeak, kinds[key(name)] == nil { kinds[key(name)] = name.kind }
    guard name.tokens.count > 1 else { return }
    if name.kind == .person {
      parts.insert(last)
      parts.insert(tokens[name.tokens.lowerBound].lower)
    }
    if name.kind == .organization { initials.insert(initials(name)) }
    if name.rule == .realm {
      kinds[last] = .place
      realms[tokens[name.tokens.lowerBound].lower] = .place
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

  /// Sets the kinds of guessed names. Those whose rule remains `shortForm` are short for nothing.
  func correct(_ found: inout [FoundName]) {
    for index in found.indices where found[index].isWeak { correct(&found[index]) }
  }

  private func correct(_ name: inout FoundName) {
    let key = key(name)
    if name.rule == .shortForm {
      if let kind = realms[key] { (name.kind, name.rule) = (kind, .realm) }
    } else if let kind = kinds[key] {
      (name.kind, name.rule) = (kind, .consistency)
    } else if name.tokens.count == 1 {
      correctWord(&name, key)
    }
  }

  private func correctWord(_ name: inout FoundName, _ key: String) {
    if name.rule == .acronym && initials.contains(key) {
      name.kind = .organization
    } else if name.rule == .acronym && !capitalized.contains(key) {
      name.kind = evidence[key]?.acronymKind ?? .other
    } else if parts.contains(key) {
      (name.kind, name.rule) = (.person, .consistency)
    } else if peoples.places.contains(key) {
      (name.kind, name.rule) = (.place, .consistency)
    } else if name.rule != .context {
      name.kind = evidence[key]?.kind ?? .other
    }
  }
}
