// Propositions: the predicates of a text that state something, with what they state it of.

/// How a proposition hangs on the one above it.
enum PropositionLink: Hashable, Sendable {
  /// It is the sentence.
  case main
  /// "… and he left"; the same rank as the one before it.
  case coordination
  /// "said that he left", "the fact that he left", "whether he left is unclear".
  case complement
  /// "wants to leave": its subject is one of the clause above.
  case control
  /// "the ship, which sank": can be left out.
  case nonrestrictive
  /// "the ship that sank": tells which.
  case restrictive
  /// "people fleeing the war".
  case adnominal
  /// "if he left".
  case condition
  /// "although he left".
  case concession
  /// "because he left".
  case cause
  /// "when he left".
  case time
  /// "to leave", "so that he leaves".
  case purpose
  /// "leaving the town", "as he left".
  case circumstance
  /// "— he left —".
  case parenthesis
}

/// A predicate with its arguments. All indexes are token indexes of the article.
struct Proposition: Hashable, Sendable {
  /// The predicate: a verb, or the noun or adjective that a copula links.
  let head: Int
  /// The proposition above, as an index; nil for the highest of a sentence.
  var parent: Int?
  /// How it hangs there.
  var link: PropositionLink
  /// The word that opens it: `because`, `that`, `and`.
  var marker: Int?
  /// The heads of its subjects; where it has none of its own, those that it shares.
  var subjects: [Int] = []
  /// Whether the subjects are its own.
  var hasOwnSubject = false
  /// The heads of its objects.
  var objects: [Int] = []
  /// The heads of its other noun phrases.
  var obliques: [Int] = []
  /// Its auxiliaries in order, the copula among them; where it has none, those that it shares.
  var auxiliaries: [Int] = []
  /// Whether the auxiliaries are its own.
  var hasOwnAuxiliary = false
  /// The words that negate it, its own or shared.
  var negations: [Int] = []
  /// Whether it is finite by its verb or an auxiliary.
  var isFinite = false
}
