// What a token can be before its context is looked at: by the lexicon, or by how it is written.

import NewsModel

/// The readings of one token.
struct Reading {
  /// What it can be.
  var tags: TagSet
  /// What it most often is.
  var best: PartOfSpeech
  /// Which forms of a verb it can be.
  var forms: VerbForms
  /// The number of its entry in the lexicon, or -1.
  var entry: Int
  /// Whether it is a word of a closed class.
  var isClosed = false

  init(_ best: PartOfSpeech, forms: VerbForms = [], entry: Int = -1) {
    self.best = best
    tags = TagSet(best)
    self.forms = forms
    self.entry = entry
  }

  private init(_ entry: LexicalEntry, number: Int) {
    (tags, best, forms, self.entry) = (entry.tags, entry.best, entry.forms, number)
    isClosed = entry.isClosed
  }

  /// The readings of a token. `isPlain` says that its capitals prove nothing: it begins a sentence,
  /// or the whole line is written so.
  init(_ token: Token, isPlain: Bool, lexicon: Lexicon) {
    switch token.shape {
    case .punctuation: self.init(CharacterClass.isSymbol(token.lower) ? .symbol : .punctuation)
    case .number: self.init(Self.isOrdinal(token.lower) ? .adjective : .number)
    case .other: self.init(.other)
    case .lower, .mixed: self.init(word: token.lower, lexicon)
    case .capitalized, .allCapitals: self.init(capital: token, isPlain: isPlain, lexicon)
    }
  }

  private init(capital token: Token, isPlain: Bool, _ lexicon: Lexicon) {
    let number = lexicon.number(of: token.lower)
    if let number {
      let entry = lexicon[number]
      let isPeople = entry.best == .adjective && AdjectiveTable.peoples.contains(token.lower)
      if isPlain || (entry.isClosed && token.shape == .capitalized) || isPeople {
        self.init(entry, number: number)
        if isPlain && !entry.isClosed { tags.insert(TagSet(.properNoun)) }
        return
      }
      self.init(.properNoun, entry: number)
    } else if isPlain, let guess = SuffixGuess(token.lower, lexicon), guess.isSure {
      self.init(guess.tag, forms: guess.forms)
      tags.insert(TagSet(.properNoun))
    } else {
      self.init(.properNoun)
    }
  }

  private init(word: String, _ lexicon: Lexicon) {
    if let number = lexicon.number(of: word) {
      self.init(lexicon[number], number: number)
    } else if let guess = SuffixGuess(word, lexicon) {
      self.init(guess.tag, forms: guess.forms)
      if guess.tag == .verb && guess.forms == .gerund { tags.insert(.noun) }
      if guess.tag == .verb && guess.forms.contains(.past) { tags.insert(.adjective) }
    } else {
      self.init(.noun)
    }
  }

  private static func isOrdinal(_ lower: String) -> Bool {
    ["st", "nd", "rd", "th"].contains { lower.hasSuffix($0) }
  }
}

extension CharacterClass {
  /// Whether a mark is a symbol, such as a currency's or a percent sign.
  static func isSymbol(_ mark: String) -> Bool {
    guard let first = mark.unicodeScalars.first else { return false }
    if first.value < 0x80 { return CharacterClass(ascii: UInt8(first.value)) == .symbol }
    return CharacterClass(scalar: first.value) == .symbol
  }
}
