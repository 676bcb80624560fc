// What one mention of a name tells of the others in the same article: a name seen whole decides its
// short forms, and a sure mention decides the guesses.

import NewsModel

/// The sure kinds of an article's names.
struct NameConsistency {
  private let tokens: [Token]
  /// Kinds by a name's words, from mentions that are no guesses.
  private var kinds: [String: ActorKind] = [:]
  /// Kinds by a single word of a person's name.
  private var parts: Set<String> = []

  init(_ tokens: [Token], _ found: [FoundName]) {
    self.tokens = tokens
    for name in found {
      if !name.isWeak, kinds[key(name)] == nil { kinds[key(name)] = name.kind }
      if name.kind == .person, name.tokens.count > 1, name.rule != .guess || name.tokens.count < 4 {
        parts.insert(tokens[name.tokens.upperBound - 1].lower)
        parts.insert(tokens[name.tokens.lowerBound].lower)
      }
    }
  }

  private func key(_ name: FoundName) -> String {
    tokens[name.tokens].lazy.map(\.lower).joined(separator: " ")
  }

  /// Sets the kind of guessed names to that of their sure mentions.
  func correct(_ found: inout [FoundName]) {
    for index in found.indices where found[index].isWeak {
      if let kind = kinds[key(found[index])] {
        found[index].kind = kind
        found[index].rule = .consistency
      } else if found[index].tokens.count == 1, parts.contains(key(found[index])) {
        found[index].kind = .person
        found[index].rule = .consistency
      }
    }
  }
}
