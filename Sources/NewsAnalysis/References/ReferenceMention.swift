// What in a text may speak of an actor: names, pronouns and noun phrases, with what their form says.

import NewsModel

/// By which weights it is decided what a mention refers to.
enum ReferenceClass: UInt8, CaseIterable {
  /// `he`, `her`.
  case person
  /// `it`, `its`.
  case neuter
  /// `they`, `their`.
  case plural
  /// `the minister`.
  case definite
  /// `this minister`, `his agency`.
  case determined
  /// What a noun beside another or behind a form of `be` says of it: `Varn, the minister,`, `Varn is a doctor`.
  case attribute
  /// A name that somebody spoken of before may have: `A man was hurt. … Otto Varn, 28, …`
  case introduced
}

/// What a mention does in its clause.
enum ReferenceRole: UInt8 {
  case subject, object, possessor, oblique, attribute, other

  /// How many there are.
  static let count = 6

  /// By its relation in the tree.
  init(_ relation: Relation) {
    switch relation {
    case .subject, .passiveSubject, .outerSubject, .clausalSubject: self = .subject
    case .object, .indirectObject: self = .object
    case .possessor: self = .possessor
    case .oblique, .agent, .nominal: self = .oblique
    case .apposition: self = .attribute
    default: self = .other
    }
  }
}

/// What a noun phrase begins with.
enum ReferenceDeterminer: UInt8 {
  case none, definite, demonstrative, indefinite, possessor

  /// How many there are.
  static let count = 5

  /// By a determiner.
  init(_ word: String) {
    switch word {
    case "the", "both": self = .definite
    case "this", "that", "these", "those", "such": self = .demonstrative
    default: self = .indefinite
    }
  }
}

/// A stretch of a text that may speak of an actor.
struct ReferenceMention {
  /// What a mention is besides.
  struct Traits: OptionSet {
    let rawValue: UInt8
    static let isPlural = Traits(rawValue: 1)
    static let isReflexive = Traits(rawValue: 2)
    static let isPossessive = Traits(rawValue: 4)
    /// Something behind the noun says which one is meant: `the minister of finance`.
    static let isCompleted = Traits(rawValue: 8)
    /// A name stands before the noun: `the Halvek port`.
    static let hasName = Traits(rawValue: 16)
    static let isInHeading = Traits(rawValue: 32)
    /// `it is clear that`
    static let isExpletive = Traits(rawValue: 64)
    /// A name behind the noun says which one is meant: `the minister of Norway`.
    static let isOfName = Traits(rawValue: 128)
  }

  /// Its words.
  let tokens: Range<Int>
  /// The word that all others depend on.
  let head: Int
  /// How it refers.
  let form: MentionForm
  /// The weights that decide about it; nil where it stands for itself.
  var rule: ReferenceClass?
  /// What it can stand for.
  var sense: NounSense
  /// The number of its word: see `ReferenceReader`.
  let word: Int32
  /// The number of its word with the one before, `prime minister`; that of its word where there is none but
  /// an article, -1 where there are more.
  var office: Int32 = -1
  let sentence: Int32
  let role: ReferenceRole
  var determiner = ReferenceDeterminer.none
  var traits: Traits = []
  /// How many words stand before its noun.
  var width: UInt8 = 0
  /// The cluster of a name.
  var cluster: Int32 = -1
  /// The other mention of an `attribute`, and how they hang together.
  var partner: Int32 = -1
  var tie = ReferenceTie.none
}

/// How two mentions hang together by the tree.
enum ReferenceTie: UInt8 {
  case none
  /// `Varn, the minister`
  case behind
  /// `the minister, Varn`
  case before
  /// `Varn is the minister`
  case predicate
  /// `Varn is the minister and a poet`
  case joined

  /// How many there are.
  static let count = 5
}
