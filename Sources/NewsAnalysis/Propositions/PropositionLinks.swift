// How a proposition hangs on the one above it, by its relation and the word that opens it.

import NewsModel

extension PropositionReader {
  /// The link of the clause at `token`.
  func link(of token: Int, _ relation: Relation, marker: Int?) -> PropositionLink {
    switch relation {
    case .conjunct: isJoinedPredicate(token) ? .coordination : .circumstance
    case .complement, .clausalSubject: .complement
    case .openComplement: .control
    case .relativeClause: isSetOff(token) ? .nonrestrictive : .restrictive
    case .adnominalClause: adnominal(token, marker)
    case .adverbialClause: adverbial(token, marker)
    case .parataxis, .dependent, .apposition: .parenthesis
    default: .circumstance
    }
  }

  /// "the fact that it sank" has a complement, "the ship sinking" a modifier.
  private func adnominal(_ token: Int, _ marker: Int?) -> PropositionLink {
    guard let marker else { return .adnominal }
    switch words.lower(marker) {
    case "that", "whether", "if", "as": return .complement
    default: return .adnominal
    }
  }

  private func adverbial(_ token: Int, _ marker: Int?) -> PropositionLink {
    guard let opener = marker ?? opener(of: token) else {
      return isInverted(token) ? .condition : .circumstance
    }
    switch words.lower(opener) {
    case "if", "unless", "provided", "providing", "supposing", "lest", "case":
      return previous(opener) == "as"
        ? .circumstance
        : previous(opener) == "even" ? .concession : .condition
    case "although", "though", "whereas", "albeit": return .concession
    case "while": return words.formOf(token) == .participle ? .circumstance : .concession
    case "because": return .cause
    case "since": return .cause
    case "when", "whenever", "after", "before", "until", "till", "once": return .time
    case "to", "so", "in": return .purpose
    default: return .circumstance
    }
  }

  /// The adverb that opens a clause without a conjunction: "when it rains".
  private func opener(of token: Int) -> Int? {
    trees.children(of: token).first {
      trees.relation(of: $0) == .adverb && words.has($0, [.subordinator, .questionWord])
    }
  }

  private func previous(_ token: Int) -> String { token > 0 ? words.lower(token - 1) : "" }

  /// "Had he known, …", "Should it rain, …".
  private func isInverted(_ token: Int) -> Bool {
    let start = trees.extent(of: token).lowerBound
    return ["had", "should", "were"].contains(words.lower(start))
      && words.tag(start) == .auxiliary && start < token
  }

  /// Whether a comma, dash or bracket stands before a relative clause.
  private func isSetOff(_ token: Int) -> Bool {
    var start = trees.extent(of: token).lowerBound
    while start < token, words.has(start, .mark) {
      if start >= 0 { return true }
      start += 1
    }
    return start > 0 && words.has(start - 1, .mark)
  }
}
