// On what a predicate of news is to be judged. The news that were learnt from are full of facts, plans and plain
// negation, but they have few verbs that deny or doubt what stands below them, and no questions.

/// Which readings say most of a predicate in news.
package enum CommitmentBasis: UInt32, Sendable {
  /// What was learnt from news.
  case news = 1
  /// That, unless the verb or noun above speaks against the clause: `found no evidence that …`.
  case clause
  /// That, unless the verb above speaks clearly against it: `failed to …`.
  case infinitive
  /// What crowds say: a question, or a subject or object that negates.
  case crowd
  /// The clause's, where the word above is negated: `found no evidence that …`, `did not want to …`.
  case opposed
  /// Denied by the word above or by its subject, whatever the readings say: `failed to …`, `nobody …`.
  case denied

  /// The basis of a clause by its relation to what stands above.
  init(relation: String) {
    switch relation.prefix(while: { $0 != ":" }) {
    case "ccomp", "csubj": self = .clause
    case "acl" where relation == "acl": self = .clause
    case "xcomp": self = .infinitive
    default: self = .news
    }
  }

  /// Below this the reading of the clause counts: above it, what crowds doubt is often a fact of news.
  var limit: Double? {
    switch self {
    case .clause: -1.6
    case .infinitive: -1.8
    case .opposed: 0.6
    case .news, .crowd, .denied: nil
    }
  }
}
