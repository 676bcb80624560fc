// What the form of a word says beside its dictionary form: tense, mood, number and the like, as Universal
// Dependencies has them (de Marneffe et al., "Universal Dependencies", 2021).

/// The grammatical features of a word, in 16 bits: those of Universal Dependencies that claims are told by.
package struct Morphology: Hashable, Sendable {
  /// When something happens; of participles `present` is only the form.
  package enum Tense: UInt16, Sendable { case past = 1, present }
  /// Whether a finite verb states or commands; that of modal verbs is left open.
  package enum Mood: UInt16, Sendable { case indicative = 1, imperative }
  /// Whether it is one or several.
  package enum Number: UInt16, Sendable { case singular = 1, plural }
  /// Who it is: the speaker, who is spoken to, or others.
  package enum Person: UInt16, Sendable { case first = 1, second, third }
  /// The form of a verb.
  package enum VerbForm: UInt16, Sendable { case finite = 1, infinitive, participle, gerund }
  /// The degree of an adjective or, beyond the first, of an adverb.
  package enum Degree: UInt16, Sendable { case positive = 1, comparative, superlative }

  private var bits: UInt16 = 0

  /// All features in one number, the same for the same features.
  package var code: UInt16 { bits }

  /// No features.
  package static let none = Morphology()

  /// No features.
  package init() {}

  /// The features with this `code`.
  package init(code: UInt16) { bits = code }

  /// The tense of a verb.
  package var tense: Tense? {
    get { Tense(rawValue: self[0, 2]) }
    set { self[0, 2] = newValue?.rawValue ?? 0 }
  }
  /// The mood of a verb.
  package var mood: Mood? {
    get { Mood(rawValue: self[2, 2]) }
    set { self[2, 2] = newValue?.rawValue ?? 0 }
  }
  /// The number of a noun or pronoun, or of a verb's subject.
  package var number: Number? {
    get { Number(rawValue: self[4, 2]) }
    set { self[4, 2] = newValue?.rawValue ?? 0 }
  }
  /// The person of a pronoun, or of a verb's subject.
  package var person: Person? {
    get { Person(rawValue: self[6, 2]) }
    set { self[6, 2] = newValue?.rawValue ?? 0 }
  }
  /// The form of a verb.
  package var verbForm: VerbForm? {
    get { VerbForm(rawValue: self[8, 3]) }
    set { self[8, 3] = newValue?.rawValue ?? 0 }
  }
  /// The degree of an adjective or adverb.
  package var degree: Degree? {
    get { Degree(rawValue: self[11, 2]) }
    set { self[11, 2] = newValue?.rawValue ?? 0 }
  }
  /// Whether a participle is said of what something is done to.
  package var isPassive: Bool {
    get { self[13, 1] != 0 }
    set { self[13, 1] = newValue ? 1 : 0 }
  }
  /// Whether the word negates: `not`, `nor`, `no` as an answer.
  package var isNegative: Bool {
    get { self[14, 1] != 0 }
    set { self[14, 1] = newValue ? 1 : 0 }
  }
  /// Whether the word stands for nothing, nobody or never, which negates as well: `no`, `never`.
  package var isNegativePronoun: Bool {
    get { self[15, 1] != 0 }
    set { self[15, 1] = newValue ? 1 : 0 }
  }

  /// The number in `width` bits from bit `start` on.
  private subscript(start: UInt16, width: UInt16) -> UInt16 {
    get { bits >> start & (1 << width - 1) }
    set { bits = bits & ~((1 << width - 1) << start) | newValue << start }
  }
}

extension Morphology: CustomStringConvertible {
  /// The features as CoNLL-U has them: `Mood=Ind|Tense=Past|VerbForm=Fin`; empty where there are none.
  package var description: String {
    let degrees: [Degree: String] = [.positive: "Pos", .comparative: "Cmp", .superlative: "Sup"]
    let forms: [VerbForm: String] = [
      .finite: "Fin", .infinitive: "Inf", .participle: "Part", .gerund: "Ger",
    ]
    let features: [(String, String?)] = [
      ("Degree", degree.flatMap { degrees[$0] }),
      ("Mood", mood.map { $0 == .indicative ? "Ind" : "Imp" }),
      ("Number", number.map { $0 == .singular ? "Sing" : "Plur" }),
      ("Person", person.map { String($0.rawValue) }),
      ("Polarity", isNegative ? "Neg" : nil),
      ("PronType", isNegativePronoun ? "Neg" : nil),
      ("Tense", tense.map { $0 == .past ? "Past" : "Pres" }),
      ("VerbForm", verbForm.flatMap { forms[$0] }),
      ("Voice", isPassive ? "Pass" : nil),
    ]
    return features.compactMap { name, value in value.map { "\(name)=\($0)" } }
      .joined(separator: "|")
  }
}
