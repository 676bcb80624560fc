// The verbs that attribute: which attitude each states, and what it takes as its content.

/// What can follow a reporting verb as its content.
struct ContentFrame: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  /// `that` and a clause: "notes that …".
  static let thatClause = ContentFrame(rawValue: 1 << 0)
  /// A clause without `that`: "says he will go".
  static let bareClause = ContentFrame(rawValue: 1 << 1)
  /// A quotation, before or after.
  static let quotation = ContentFrame(rawValue: 1 << 2)
  /// `to` and a verb: "plans to leave".
  static let infinitive = ContentFrame(rawValue: 1 << 3)
  /// A person and a clause: "told reporters that …".
  static let addressee = ContentFrame(rawValue: 1 << 4)
  /// A person and `to` with a verb: "urged them to go".
  static let objectInfinitive = ContentFrame(rawValue: 1 << 5)
  /// A question: "asked whether …".
  static let question = ContentFrame(rawValue: 1 << 6)
  /// A noun phrase: "denied the charge".
  static let object = ContentFrame(rawValue: 1 << 7)
  /// A gerund: "suggested leaving".
  static let gerund = ContentFrame(rawValue: 1 << 8)

  /// The letters that the table of verbs uses.
  init(letters: Substring) {
    self = letters.reduce(into: []) { frames, letter in
      switch letter {
      case "t": frames.insert(.thatClause)
      case "c": frames.formUnion([.thatClause, .bareClause])
      case "q": frames.insert(.quotation)
      case "i": frames.insert(.infinitive)
      case "a": frames.insert(.addressee)
      case "p": frames.insert(.objectInfinitive)
      case "w": frames.insert(.question)
      case "o": frames.insert(.object)
      case "g": frames.insert(.gerund)
      default: break
      }
    }
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }
}

/// A verb that attributes something to its subject.
struct ReportingVerb: Hashable, Sendable {
  /// How the subject stands to the content.
  let attitude: Attitude
  /// What the content can be.
  let frames: ContentFrame

  /// The verb with this lemma; nil for a verb that reports nothing.
  static func named(_ lemma: String) -> ReportingVerb? { table[lemma] }

  /// From lemma to verb.
  private static let table: [String: ReportingVerb] = {
    var verbs: [String: ReportingVerb] = [:]
    for line in ReportingVerbList.lines.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 2, let attitude = Attitude(rawValue: String(words[0])) else { continue }
      let verb = ReportingVerb(attitude: attitude, frames: ContentFrame(letters: words[1]))
      for lemma in words.dropFirst(2) { verbs[String(lemma)] = verb }
    }
    return verbs
  }()
}
