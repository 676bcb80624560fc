// What the mentions of a text stand for, as far as it has been read.

import NewsModel

/// Somebody or something that mentions stand for.
struct Referent {
  /// The cluster of an actor; -1 for what has no name.
  let cluster: Int32
  var kind: ReferentKind
  var gender = NameGender.unknown
  var isPlural = false
  /// Whether it is a country that everybody knows.
  var isCountry = false
  /// Whether no other of its kind is named so often.
  var isMain = false
  /// Its latest mention, and what that was; -1 for none so far.
  var last: Int32 = -1
  var sentence: Int32 = -1
  var role = ReferenceRole.other
  var form = MentionForm.name
  /// The latest sentence of which it was the subject.
  var subjectSentence: Int32 = -9
  /// The first sentence that mentions it.
  var firstSentence: Int32 = -1
  var count: Int32 = 0
  /// How often its name stands in the whole article.
  var nameCount: Int32 = 0
  /// Whether it was first called by a noun beside a name, whose it may be.
  var isBesideName = false
  /// The actor that it turned out to be; -1 for none.
  var joined: Int32 = -1
  /// How many of its names have been read.
  var namesRead: Int32 = 0
  /// The place of the noun that it was first called by among the frequent ones, and what that began with.
  var noun: UInt8 = 0
  var opening = ReferenceDeterminer.none
  /// Whether it was first called so in a heading.
  var isHeaded = false
  /// Its latest pronoun.
  var pronoun: Int32 = -1
  /// The nouns that it was called by.
  var nouns = SIMD4<Int32>(repeating: -1)
  /// The nouns that its names end in.
  var nameHeads = SIMD4<Int32>(repeating: -1)
  private var nounCount = 0

  /// A referent without mentions.
  init(cluster: Int32, kind: ReferentKind) { (self.cluster, self.kind) = (cluster, kind) }

  /// Whether it has a name.
  var isNamed: Bool { cluster >= 0 }

  /// Learns a noun that it is called by.
  mutating func learn(noun: Int32) {
    guard noun >= 0, !any(nouns .== noun) else { return }
    nouns[nounCount % 4] = noun
    nounCount += 1
  }

  /// Learns what is known of another that turns out to be the same.
  mutating func absorb(_ other: Referent) {
    count += other.count
    if gender == .unknown { gender = other.gender }
    if firstSentence < 0 { firstSentence = other.firstSentence }
    firstSentence = min(firstSentence, other.firstSentence)
    for place in 0..<4 { learn(noun: other.nouns[place]) }
    if other.last > last {
      (last, sentence, role, form) = (other.last, other.sentence, other.role, other.form)
    }
    subjectSentence = max(subjectSentence, other.subjectSentence)
  }

  /// Takes the next mention of it.
  mutating func take(_ index: Int, _ mention: ReferenceMention) {
    (last, form) = (Int32(index), mention.form)
    if mention.sentence != sentence || mention.role == .subject { role = mention.role }
    sentence = mention.sentence
    if mention.role == .subject { subjectSentence = sentence }
    if count == 0 { firstSentence = sentence }
    count += 1
    switch mention.form {
    case .pronoun: pronoun = mention.word
    case .nominal: learn(noun: mention.word)
    case .name: break
    }
    if gender == .unknown { gender = mention.sense.gender }
  }
}

/// The latest referents of one kind, the last first.
struct RecentReferents {
  private(set) var referents: [Int32] = []
  private static let most = 12

  /// Notes that a referent was mentioned.
  mutating func mention(_ referent: Int32) {
    if referents.first == referent { return }
    if let place = referents.firstIndex(of: referent) {
      referents.remove(at: place)
    } else if referents.count == Self.most {
      referents.removeLast()
    }
    referents.insert(referent, at: 0)
  }

  /// Forgets a referent.
  mutating func remove(_ referent: Int32) { referents.removeAll { $0 == referent } }
}
