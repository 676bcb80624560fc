// The relations of a tree that propositions are told by.

/// How a word hangs on its head, after Universal Dependencies (de Marneffe et al., "Universal
/// Dependencies", 2021); relations that say nothing of propositions are ``other``.
enum Relation: UInt8, Hashable, Sendable {
  case root, subject, passiveSubject, outerSubject, clausalSubject, expletive
  case object, indirectObject, oblique, agent
  case complement, openComplement, adverbialClause, relativeClause, adnominalClause
  case conjunct, coordinator, preconjunction, parataxis, apposition, dependent
  case auxiliary, passiveAuxiliary, copula, marker, adverb, particle
  case determiner, caseMarker, nominal, possessor, adjective, numeral, namePart
  case punctuation, discourse, other

  /// From the names that the parser gives; complexity O(names).
  static func named(_ names: [String]) -> [Relation] { names.map { byName[$0] ?? .other } }

  private static let byName: WordValues<Relation> = [
    "root": .root, "nsubj": .subject, "nsubj:pass": .passiveSubject, "nsubj:outer": .outerSubject,
    "csubj": .clausalSubject, "csubj:pass": .clausalSubject, "csubj:outer": .clausalSubject,
    "expl": .expletive, "obj": .object, "iobj": .indirectObject, "obl": .oblique,
    "obl:unmarked": .oblique, "obl:agent": .agent, "ccomp": .complement, "xcomp": .openComplement,
    "advcl": .adverbialClause, "advcl:relcl": .relativeClause, "acl:relcl": .relativeClause,
    "acl": .adnominalClause, "conj": .conjunct, "cc": .coordinator,
    "cc:preconj": .preconjunction, "parataxis": .parataxis, "appos": .apposition,
    "dep": .dependent, "list": .dependent, "aux": .auxiliary, "aux:pass": .passiveAuxiliary,
    "cop": .copula, "mark": .marker, "advmod": .adverb, "compound:prt": .particle,
    "det": .determiner, "det:predet": .determiner, "case": .caseMarker, "nmod": .nominal,
    "nmod:unmarked": .nominal, "nmod:desc": .nominal, "nmod:poss": .possessor,
    "amod": .adjective, "nummod": .numeral, "compound": .namePart, "flat": .namePart,
    "punct": .punctuation, "discourse": .discourse, "vocative": .discourse,
  ]

  /// Whether a clause hangs on its head by this relation.
  var isClausal: Bool {
    switch self {
    case .root, .clausalSubject, .complement, .openComplement, .adverbialClause, .relativeClause,
      .adnominalClause, .parataxis:
      true
    default: false
    }
  }

  /// Whether a noun phrase is what the clause is about.
  var isSubject: Bool {
    switch self {
    case .subject, .passiveSubject, .outerSubject: true
    default: false
    }
  }
}
