// Whom "who" and "which" stand for where they are the source: the noun that their clause describes, not whatever name
// stands near.

import NewsModel

extension ClaimBuilder {
  /// What a source that is a relative pronoun stands for.
  struct Antecedent {
    /// The word that says who it is.
    let head: Int
    /// The words around it, up to the pronoun.
    let phrase: Range<Int>
  }

  /// The noun that a relative pronoun for somebody stands for; nil where `source` is no such pronoun or none is found.
  /// Complexity O(words of the phrase).
  func antecedent(of source: Range<Int>) -> Antecedent? {
    let source = words.trimmed(source)
    guard source.count == 1, ["who", "whom", "which"].contains(words.lower(source.lowerBound))
    else { return nil }
    return RelativeAntecedents(words: words, trees: propositions.trees) { token in
      mentions.actor(at: words.annotated.tokens[token].range).map { actors[$0].kind }
    }
    .antecedent(of: source.lowerBound)
  }
}

/// Looks for the nouns that relative pronouns stand for.
struct RelativeAntecedents {
  let words: Words
  let trees: DependencyTrees
  /// What kind of actor a word names, if it names one.
  let kind: (Int) -> ActorKind?

  /// The clause of a pronoun is no more levels above it.
  private static let highest = 4
  /// A noun is no more words before its pronoun.
  private static let farthest = 30
  /// The last noun before a pronoun is no more words before it: "for demonstrators here, who".
  private static let nearest = 4
  /// So many nouns are asked: "Democrats on Capitol Hill, who".
  private static let mostNouns = 4

  /// The noun that a pronoun stands for.
  func antecedent(of pronoun: Int) -> ClaimBuilder.Antecedent? {
    let below = noun(before: pronoun)
    let told = described(by: pronoun)
    let path = ([told] + path(from: below, before: pronoun)).compactMap { $0 }
    let body = words.lower(pronoun) == "which" ? path.first { kind($0) == .organization } : nil
    // "An architect who": the tree and the place agree.
    let agreed = told == below && below.map { words.tag($0) == .noun } ?? false ? below : nil
    guard let head = body ?? path.first(where: { canSay($0, pronoun) }) ?? agreed else {
      return nil
    }
    let phrase = phrase(of: head, before: pronoun)
    guard !phrase.dropLast().contains(where: isOfAnotherClause) else { return nil }
    return ClaimBuilder.Antecedent(head: name(beside: head, phrase) ?? head, phrase: phrase)
  }

  /// Whether a word shows that a clause lies between a noun and a pronoun.
  private func isOfAnotherClause(_ token: Int) -> Bool {
    if ["who", "whom", "which"].contains(words.lower(token)) { return true }
    return words.tag(token) == .verb && trees.relation(of: token) != .adnominalClause
      && trees.relation(of: token) != .adjective
  }

  /// The noun that the clause of a pronoun hangs on.
  private func described(by pronoun: Int) -> Int? {
    var token = pronoun
    for _ in 0..<Self.highest {
      guard let head = trees.head(of: token) else { return nil }
      if trees.relation(of: token) == .relativeClause {
        return head < pronoun && pronoun - head < Self.farthest ? head : nil
      }
      token = head
    }
    return nil
  }

  /// The last noun before a pronoun, near by.
  private func noun(before pronoun: Int) -> Int? {
    let first = max(words.sentence(of: pronoun).lowerBound, pronoun - Self.nearest)
    return (first..<pronoun).last { words.isNominal($0) && !words.isVerbal($0) }
  }

  /// A noun and those that it belongs to, each above the one before.
  private func path(from noun: Int?, before pronoun: Int) -> [Int] {
    guard var token = noun else { return [] }
    var path = [token]
    while path.count < Self.mostNouns, let head = trees.head(of: token), head < pronoun,
      words.isNominal(head)
    {
      path.append(head)
      token = head
    }
    return path
  }

  /// Whether a noun can be what a pronoun stands for that says something: people for "who", a body for "which".
  private func canSay(_ token: Int, _ pronoun: Int) -> Bool {
    guard words.isNominal(token) || words.tag(token) == .determiner,
      trees.child(of: token, .copula, .subject) == nil
    else { return false }
    let kind = kind(token)
    guard words.lower(pronoun) != "which" else {
      return kind.map { $0 != .person } ?? (words.tag(token) == .noun)
    }
    if let kind { return kind != .place }
    return words.isPersonal(token) || words.tag(token) == .determiner
      || words.tag(token) == .pronoun && words.lower(token) != "it"
  }

  /// "McConnell, now the majority leader, who": the name that a description follows.
  private func name(beside head: Int, _ phrase: Range<Int>) -> Int? {
    guard kind(head) == nil, words.tag(head) == .noun else { return nil }
    let start = max(words.sentence(of: head).lowerBound, phrase.lowerBound - 3)
    guard let comma = (start..<phrase.lowerBound).last(where: { words.lower($0) == "," }),
      comma > start, (comma + 1..<phrase.lowerBound).allSatisfy({ words.tag($0) == .adverb }),
      words.tag(comma - 1) == .properNoun, kind(comma - 1) == .person
    else { return nil }
    return comma - 1
  }

  /// The words that go with a noun, up to its pronoun, and with the pronoun where it is one itself: "those who".
  private func phrase(of head: Int, before pronoun: Int) -> Range<Int> {
    var start = head
    let first = max(words.sentence(of: head).lowerBound, head - Self.farthest)
    while start > first, belongs(start - 1) { start -= 1 }
    let phrase = words.trimmed(start..<pronoun)
    return phrase.count > 1 || words.tag(head) == .noun ? phrase : start..<(pronoun + 1)
  }

  /// Whether a word before a noun can be part of its phrase.
  private func belongs(_ token: Int) -> Bool {
    switch words.tag(token) {
    case .noun, .properNoun, .adjective, .determiner, .number: true
    case .pronoun: trees.relation(of: token) == .possessor
    default: words.lower(token) == "'s" || words.lower(token) == "’s"
    }
  }
}
