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

  /// Whether it is the tag of a verb that is no modal one.
  var isVerbal: Bool {
    switch self {
    case .base, .present, .nonfinite, .finite: true
    case .other, .modal, .questionAdverb: false
    }
  }

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

/// The roles and tags of a grammar; a class, since every sentence has it.
final class CommitmentGrammar: Sendable {
  private let roles: [ClauseRole]
  private let tags: [ClauseTag]
  /// Relations of clauses that may command: `Leave.`, `Stay or leave.`
  private let mayCommand: [Bool]
  private let bases: [CommitmentBasis]
  private let arguments: [UInt8]
  private let predicates: [Bool]
  private let attributes: [Bool]
  private let completing: [Bool]
  private let cases: [Bool]
  private let punctuation: [Bool]
  private let objects: [Bool]

  /// The grammar with these tags and relations.
  init(tags: [String], relations: [String]) {
    roles = relations.map(ClauseRole.init)
    self.tags = tags.map(ClauseTag.init)
    bases = relations.map(CommitmentBasis.init)
    arguments = relations.map(Self.argument)
    predicates = relations.map {
      ["root", "ccomp", "xcomp", "csubj", "advcl", "acl", "acl:relcl", "parataxis"].contains($0)
    }
    completing = relations.map { ["ccomp", "xcomp", "csubj", "acl"].contains($0) }
    attributes = relations.map { ["det", "amod", "nummod"].contains($0) }
    cases = relations.map { $0 == "case" }
    punctuation = relations.map { $0 == "punct" }
    objects = relations.map {
      ["obj", "obl", "xcomp", "ccomp"].contains($0.prefix { $0 != ":" })
    }
    mayCommand = relations.map { ["root", "conj", "parataxis", "ccomp"].contains($0) }
  }

  /// The bits of clauses and infinitives among arguments.
  static let clauses: UInt8 = 3

  /// A bit for a relation of an argument, none for others.
  private static func argument(_ relation: String) -> UInt8 {
    switch relation.prefix(while: { $0 != ":" }) {
    case "xcomp": 1
    case "ccomp", "csubj": 2
    case "obj": 4
    case "obl": 8
    default: 0
    }
  }

  /// The bit of an argument.
  func argument(_ relation: UInt8) -> UInt8 { arguments[Int(relation)] }
  /// Whether the heads of clauses have this relation.
  func isPredicate(_ relation: UInt8) -> Bool { predicates[Int(relation)] }
  /// Whether a clause with this relation completes the word above it.
  func completes(_ relation: UInt8) -> Bool { completing[Int(relation)] }
  /// Whether a preposition with this relation only ties a noun to another word.
  func isCase(_ relation: UInt8) -> Bool { cases[Int(relation)] }
  /// Whether words that say something of a noun have this relation.
  func isAttribute(_ relation: UInt8) -> Bool { attributes[Int(relation)] }
  func isPunctuation(_ relation: UInt8) -> Bool { punctuation[Int(relation)] }
  /// Whether an object or complement of a verb has this relation.
  func isObject(_ relation: UInt8) -> Bool { objects[Int(relation)] }
  func role(_ relation: UInt8) -> ClauseRole { roles[Int(relation)] }
  func tag(_ tag: UInt8) -> ClauseTag { tags[Int(tag)] }
  func mayCommand(_ relation: UInt8) -> Bool { mayCommand[Int(relation)] }
  func basis(_ relation: UInt8) -> CommitmentBasis { bases[Int(relation)] }
}
