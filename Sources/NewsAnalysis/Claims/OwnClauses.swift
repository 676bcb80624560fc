// Where a clause with a subject of its own begins.

import NewsModel

extension Words {
  /// No verb of such a clause stands farther from its beginning: a bound on work, above what news has.
  private static let farthestVerb = 30

  /// Whether a clause with its own subject and finite verb starts at `index`.
  func ownClause(at index: Int, in sentence: Range<Int>) -> Bool {
    guard index < sentence.upperBound, opensClause(index) else { return false }
    let limit = min(sentence.upperBound, index + Self.farthestVerb)
    for verb in verbs(in: index..<limit) where verb.form == .finite {
      return verb.tokens.lowerBound > index
        && (index..<verb.tokens.lowerBound).contains(where: isNominal)
    }
    return false
  }

  private func opensClause(_ index: Int) -> Bool {
    if has(index, [.subjectPronoun, .quote]) || lower(index) == "there" { return true }
    switch tag(index) {
    case .determiner, .noun, .properNoun, .number, .adjective, .symbol, .adverb: return true
    case .pronoun: return true
    case .adposition, .subordinator: return true
    default: return verbOf[index] >= 0 && verbs[Int(verbOf[index])].form == .gerund
    }
  }
}
