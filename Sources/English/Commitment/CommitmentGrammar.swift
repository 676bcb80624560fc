// What the tags and relations of a treebank are to the model of commitment, looked up once by their
// names.

/// What a word is to the clause that its head stands for.
enum ClauseRole: UInt8 {
  case other, auxiliary, copula, mark, subject, expletive, object, adverb, determiner, conjunct
  case adverbialClause

  /// The role of a relation of Universal Dependencies; what stands behind its colon says no more.
  init(relation: String) {
    switch relation.prefix(while: { $0 != ":" }) {
    case "aux": self = .auxiliary
    case "cop": self = .copula
    case "mark": self = .mark
    case "nsubj", "csubj": self = .subject
    case "expl": self = .expletive
    case "obj": self = .object
    case "advmod": self = .adverb
    case "det", "nummod": self = .determiner
    case "nmod" where relation == "nmod:poss": self = .determiner
    case "conj": self = .conjunct
    case "advcl": self = .adverbialClause
    default: self = .other
    }
  }
}

/// What a tag of the Penn Treebank says that matters here.
enum ClauseTag: UInt8 {
  case other, modal, questionAdverb, base, present, nonfinite, finite

  /// What a tag says.
  init(tag: String) {
    switch tag {
    case "MD": self = .modal
    case "WRB": self = .questionAdverb
    case "VB": self = .base
    case "VBP": self = .present
    case "VBN", "VBG": self = .nonfinite
    case "VBD", "VBZ": self = .finite
    default: self = .other
    }
  }
}

/// The roles and tags of a grammar.
struct CommitmentGrammar: Sendable {
  private let roles: [ClauseRole]
  private let tags: [ClauseTag]
  /// Relations of clauses that may command: `Leave.`, `Stay or leave.`
  private let mayCommand: [Bool]
  private let bases: [CommitmentBasis]

  /// The grammar with these tags and relations.
  init(tags: [String], relations: [String]) {
    roles = relations.map(ClauseRole.init)
    self.tags = tags.map(ClauseTag.init)
    bases = relations.map(CommitmentBasis.init)
    mayCommand = relations.map { ["root", "conj", "parataxis", "ccomp"].contains($0) }
  }

  func role(_ relation: UInt8) -> ClauseRole { roles[Int(relation)] }
  func tag(_ tag: UInt8) -> ClauseTag { tags[Int(tag)] }
  func mayCommand(_ relation: UInt8) -> Bool { mayCommand[Int(relation)] }
  func basis(_ relation: UInt8) -> CommitmentBasis { bases[Int(relation)] }
}
