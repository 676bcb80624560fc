// The lexicon: what each known form can be, made once from the tables of words.

import NewsModel

/// The parts of speech that a form can have, a bit for each.
struct TagSet: OptionSet, Sendable {
  let rawValue: UInt32

  static let noun = TagSet(.noun)
  static let verb = TagSet(.verb)
  static let adjective = TagSet(.adjective)
  static let adverb = TagSet(.adverb)

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ tag: PartOfSpeech) { rawValue = 1 << UInt32(tag.rawValue) }
}

/// The forms of a verb, a bit for each.
struct VerbForms: OptionSet, Sendable {
  let rawValue: UInt8

  static let base = VerbForms(rawValue: 1)
  static let third = VerbForms(rawValue: 2)
  static let past = VerbForms(rawValue: 4)
  static let participle = VerbForms(rawValue: 8)
  static let gerund = VerbForms(rawValue: 16)
}

/// What the lexicon knows of a form.
struct LexicalEntry: Sendable {
  /// What it can be.
  var tags: TagSet
  /// What it is most often.
  var best: PartOfSpeech
  /// Which forms of a verb it can be.
  var forms: VerbForms = []
  /// Its lemma as a verb and as a noun, where they are not the form itself.
  var verbLemma: String?
  var nounLemma: String?
  /// Whether it is of a closed class: such a word is capital only where any word would be.
  var isClosed = false
}

/// Forms and their entries.
struct Lexicon: Sendable {
  /// The lexicon of all tables.
  static let shared = Lexicon()

  private var numbers: [String: Int] = [:]
  private var entries: [LexicalEntry] = []

  /// The number of a form's entry, or nil for an unknown form.
  func number(of lower: String) -> Int? { numbers[lower] }

  /// Whether a form is of a closed class.
  func isClosed(_ lower: String) -> Bool { numbers[lower].map { entries[$0].isClosed } ?? false }

  /// The entry with a number that this lexicon gave.
  subscript(number: Int) -> LexicalEntry { entries[number] }

  private init() {
    // About four forms to each of some 2,500 words.
    numbers.reserveCapacity(12_000)
    addClosedClasses()
    addNouns()
    addAdjectives()
    addVerbs()
  }

  private mutating func addClosedClasses() {
    for line in ClosedClasses.table.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard let name = fields.first, let tag = Self.classes[String(name)] else { continue }
      for word in fields.dropFirst() {
        add(String(word), tag) { $0.isClosed = true }
      }
    }
  }

  private static let classes: [String: PartOfSpeech] = [
    "determiner": .determiner, "pronoun": .pronoun, "auxiliary": .auxiliary,
    "adposition": .adposition, "subordinator": .subordinator, "coordinator": .coordinator,
    "particle": .particle, "adverb": .adverb, "interjection": .interjection, "number": .number,
    "adjective": .adjective,
  ]

  private mutating func addNouns() {
    for noun in NounTable.nouns.split(whereSeparator: \.isWhitespace).map(String.init) {
      add(noun, .noun)
      let plural = Inflection.withS(noun)
      add(plural, .noun) { $0.nounLemma = noun }
    }
    for line in NounTable.irregular.split(whereSeparator: { $0 == "\n" || $0 == ";" }) {
      let pair = line.split(separator: " ").map(String.init)
      guard pair.count == 2 else { continue }
      add(pair[0], .noun)
      add(pair[1], .noun) { $0.nounLemma = pair[0] }
    }
    for noun in NounTable.fixed.sorted() { add(noun, .noun) { $0.nounLemma = noun } }
  }

  private mutating func addAdjectives() {
    for word in AdjectiveTable.adjectives.split(whereSeparator: \.isWhitespace).map(String.init) {
      add(word, .adjective) { entry in
        if AdjectiveTable.nouns.contains(word) { entry.tags.insert(.noun) }
        if AdjectiveTable.adverbs.contains(word) { entry.tags.insert(.adverb) }
      }
    }
    for people in AdjectiveTable.peoples.sorted() {
      add(people, .adjective) { $0.tags.insert(.noun) }
    }
  }

  private mutating func addVerbs() {
    for line in VerbTable.irregular.split(whereSeparator: { $0 == "\n" || $0 == ";" }) {
      let parts = line.split(separator: " ")
      guard parts.count == 3 else { continue }
      let (base, isNoun) = (String(parts[0]), VerbTable.irregularNouns.contains(String(parts[0])))
      addBase(base, isNoun: isNoun)
      for past in parts[1].split(separator: "/") { addForm(String(past), of: base, .past) }
      for past in parts[2].split(separator: "/") { addForm(String(past), of: base, .participle) }
    }
    for base in VerbTable.regular.split(whereSeparator: \.isWhitespace).map(String.init) {
      if let number = numbers[base], entries[number].forms.contains(.base) { continue }
      addBase(base, isNoun: VerbTable.nouns.contains(base))
      addForm(Inflection.withEd(base), of: base, [.past, .participle])
    }
  }

  private mutating func addBase(_ base: String, isNoun: Bool) {
    if isNoun { add(base, .noun) }
    add(base, .verb) { $0.forms.insert(.base) }
    let third = Inflection.withS(base)
    if isNoun { add(third, .noun) { $0.nounLemma = base } }
    addForm(third, of: base, .third)
    addForm(Inflection.withIng(base), of: base, .gerund)
  }

  private mutating func addForm(_ form: String, of base: String, _ forms: VerbForms) {
    add(form, .verb) {
      $0.forms.formUnion(forms)
      if $0.verbLemma == nil && form != base { $0.verbLemma = base }
    }
  }

  /// Adds a reading to a form: the first one given is the one it most often has.
  private mutating func add(
    _ form: String,
    _ tag: PartOfSpeech,
    _ change: (inout LexicalEntry) -> Void = { _ in }
  ) {
    let number = numbers[form] ?? entries.count
    if number == entries.count {
      numbers[form] = number
      entries.append(LexicalEntry(tags: [], best: tag))
    }
    entries[number].tags.insert(TagSet(tag))
    change(&entries[number])
  }
}
