// What a claim states, and of whom: its predicate with the phrases that belong to it.

import NewsModel

/// Reads predicates and arguments of claims off the propositions.
struct ClaimArguments: Sendable {
  /// No claim has more arguments: a bound for texts that are one list.
  private static let most = 24

  let words: Words
  let propositions: Propositions
  let mentions: MentionIndex
  let actors: [ArticleActor]

  /// The predicate at a token.
  func predicate(at token: Int) -> ClaimPredicate {
    ClaimPredicate(range: words.annotated.tokens[token].range, lemma: words.lemma(token))
  }

  /// The arguments of the predicate of a proposition, those that it shares with the one above among them,
  /// in the order of the text; complexity O(children · log values).
  func arguments(of index: Int, predicate: Int) -> [ClaimArgument] {
    var found = propositions.all[index].subjects.map { ($0, ArgumentRole.subject) }
    let stated = propositions.predicated(by: predicate) ?? index
    if stated != index, found.isEmpty {
      found = propositions.all[stated].subjects.map { ($0, .subject) }
    }
    for child in propositions.trees.children(of: predicate) {
      guard let role = role(of: child), !found.contains(where: { $0.0 == child }) else { continue }
      found.append((child, role))
    }
    return found.prefix(Self.most).sorted { $0.0 < $1.0 }.map(argument)
  }

  private func role(of child: Int) -> ArgumentRole? {
    switch propositions.trees.relation(of: child) {
    case .object: .object
    case .indirectObject: .recipient
    case .agent: .agent
    case .oblique, .nominal: circumstance(child)
    case .numeral: .quantity
    default: nil
    }
  }

  /// What a phrase with a preposition, or a bare noun beside the verb, tells: when, where, how much.
  private func circumstance(_ child: Int) -> ArgumentRole {
    if let value = value(at: child) {
      switch value.kind {
      case .date, .time: return .time
      default: return .quantity
      }
    }
    // Whose it is says nothing of where: "of its costs".
    let range = words.annotated.range(of: core(of: child))
    if mentions.actors(in: range, named: true).contains(where: { actors[$0].kind == .place }) {
      return .place
    }
    return .oblique
  }

  private func value(at token: Int) -> ValueMention? {
    let values = words.annotated.values
    let place = values.firstIndex(from: token + 1) { $0.tokens.lowerBound }
    guard place > 0, values[place - 1].tokens.contains(token) else { return nil }
    return values[place - 1]
  }

  /// A phrase without the clauses and phrases that hang on its head.
  private func core(of head: Int) -> Range<Int> {
    var (start, end) = (head, head + 1)
    for child in propositions.trees.children(of: head) {
      switch propositions.trees.relation(of: child) {
      case .determiner, .adjective, .numeral, .namePart, .possessor, .caseMarker:
        let extent = propositions.trees.extent(of: child)
        (start, end) = (min(start, extent.lowerBound), max(end, extent.upperBound))
      default: break
      }
    }
    return start..<end
  }

  private func argument(_ head: Int, _ role: ArgumentRole) -> ClaimArgument {
    let core = core(of: head)
    let range = words.annotated.range(of: core)
    let name = words.annotated.tokens[head].range
    return ClaimArgument(role: role, range: range, actor: mentions.actor(at: name))
  }
}
