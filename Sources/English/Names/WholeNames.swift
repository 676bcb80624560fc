// Makes names whole that the models cut: at hyphens and small words (`von der`), around nicknames in
// quotation marks, before `Jr.` and `III`, at the `and` of institutions, and behind a first name that is a
// word as well.

import NewsModel

/// Completes the names of an article.
struct WholeNames {
  /// A name that may grow.
  struct Piece {
    var tokens: Range<Int>
    var type: NameType
    var rule: String
  }

  let tokens: [Token]
  let sentences: [Sentence]
  /// What the lists and the rest of the article say of single words.
  let facts: WordFacts
  var pieces: [Piece]
  /// The piece that each token belongs to; -1 for none.
  private(set) var owner: [Int32]
  /// Names whose words stand elsewhere with what belongs to them, by the words: `ter horst`.
  private(set) var tails: Set<String> = []
  /// The first and the last words of people's names of several words.
  private(set) var firsts: Set<String> = []
  private(set) var lasts: Set<String> = []

  /// Names of an article that may be cut.
  init(
    _ names: [EntityMention],
    _ tokens: [Token],
    _ sentences: [Sentence],
    _ facts: WordFacts
  ) {
    (self.tokens, self.sentences, self.facts) = (tokens, sentences, facts)
    pieces = names.map { Piece(tokens: $0.tokens, type: $0.type, rule: $0.rule) }
    owner = Array(repeating: -1, count: tokens.count)
    for (index, piece) in pieces.enumerated() {
      for token in piece.tokens { owner[token] = Int32(index) }
    }
  }

  /// The names with their missing words, in order, without overlap; complexity O(tokens + names).
  mutating func complete() -> [EntityMention] {
    for sentence in sentences { joinNicknames(sentence.tokens) }
    for index in pieces.indices { joinMiddle(index) }
    for index in pieces.indices { joinInstitution(index) }
    for index in pieces.indices { joinEnd(index) }
    learn()
    for sentence in sentences { begin(sentence.tokens) }
    for sentence in sentences { findByParts(sentence.tokens) }
    findOrganizations()
    return pieces.filter { !$0.tokens.isEmpty }.sorted {
      $0.tokens.lowerBound < $1.tokens.lowerBound
    }
    .map { piece in
      EntityMention(
        range: TextRange(
          tokens[piece.tokens.lowerBound].range.start,
          tokens[piece.tokens.upperBound - 1].range.end
        ),
        tokens: piece.tokens,
        type: piece.type,
        rule: piece.rule
      )
    }
  }

  /// The first two words of sentences that begin with a capital before a name, and how often they do.
  private(set) var openings: [String: Int] = [:]

  /// The words at and behind a token.
  func opening(_ token: Int) -> String { tokens[token].lower + " " + tokens[token + 1].lower }

  private mutating func learn() {
    for sentence in sentences where sentence.tokens.count > 1 {
      let first = sentence.tokens.lowerBound
      guard isFree(first), !isFree(first + 1), isCapital(first) else { continue }
      openings[opening(first), default: 0] += 1
    }
    for piece in pieces where piece.type == .person && piece.tokens.count > 1 {
      let words = piece.tokens.map { tokens[$0].lower }
      firsts.insert(words[0])
      lasts.insert(words.last(where: { !NameParts.suffixes.contains($0) }) ?? "")
      for start in words.indices where NameParts.particles.contains(words[start]) {
        tails.insert(words[start...].joined(separator: " "))
      }
    }
  }

  // MARK: Asking and changing

  /// Whether a word is known as a given name.
  func isGiven(_ token: Int) -> Bool { facts.isGiven(token) }

  /// Whether a word begins with a capital.
  func isCapital(_ token: Int) -> Bool {
    guard tokens.indices.contains(token) else { return false }
    switch tokens[token].shape {
    case .capitalized, .allCapitals: return true
    case .mixed: return tokens[token].lower.utf8.first != 0x61 || !tokens[token].lower.contains("-")
    default: return false
    }
  }

  /// Whether no name has a token.
  func isFree(_ token: Int) -> Bool { owner[token] < 0 }

  /// Whether two tokens stand without anything between.
  func touch(_ first: Int, _ second: Int) -> Bool {
    tokens.indices.contains(first) && tokens.indices.contains(second)
      && tokens[first].range.end == tokens[second].range.start
  }

  /// Gives a name all tokens of a range; names inside of it are gone.
  mutating func set(_ index: Int, _ range: Range<Int>, _ type: NameType? = nil) {
    for token in range {
      let other = Int(owner[token])
      if other >= 0, other != index { remove(other) }
    }
    for token in range { owner[token] = Int32(index) }
    pieces[index].tokens = range
    if let type { pieces[index].type = type }
  }

  /// Adds a name.
  mutating func add(_ range: Range<Int>, _ type: NameType, _ rule: String) {
    pieces.append(Piece(tokens: range, type: type, rule: rule))
    set(pieces.count - 1, range)
  }

  private mutating func remove(_ index: Int) {
    for token in pieces[index].tokens where owner[token] == Int32(index) { owner[token] = -1 }
    pieces[index].tokens = 0..<0
  }
}

/// What is known of the single words of an article.
struct WordFacts {
  let document: NameDocument
  let sentences: [Sentence]

  /// Whether a list of given names has a word.
  func isGiven(_ token: Int) -> Bool { place(of: token).map(document.isGivenName) ?? false }

  /// Whether a word can be a first name that no list has: it is no title, no word that says what a thing
  /// is, and stands nowhere without its capital.
  func canBeGiven(_ token: Int) -> Bool {
    place(of: token).map {
      document.isNeverSmall($0) && !document.isTitle($0) && !document.isKindWord($0)
    } ?? false
  }

  /// Whether words are a town, a region or a country of the lists.
  func isTown(_ tokens: Range<Int>) -> Bool {
    guard let place = place(of: tokens.lowerBound) else { return false }
    let lists =
      NameList.city.bit | NameList.largeCity.bit | NameList.region.bit | NameList.country.bit
    return document.matched[place] & lists != 0
      && document.isListed(place..<(place + tokens.count))
  }

  /// Whether the lists have just these words.
  func isListed(_ tokens: Range<Int>) -> Bool {
    place(of: tokens.lowerBound).map { document.isListed($0..<($0 + tokens.count)) } ?? false
  }

  /// Whether a word is a title or an office.
  func isTitle(_ token: Int) -> Bool {
    place(of: token).map { document.listed[$0] & NameList.title.bit != 0 } ?? false
  }

  /// Whether a word stands nowhere without its capital, in a sentence in which capitals mark names.
  func isSure(_ token: Int, _ sentence: Int) -> Bool {
    place(of: token).map { document.isNeverSmall($0) && document.styles[sentence] == .sentence }
      ?? false
  }

  /// Whether names of places or organizations end in a word.
  func isKindOfName(_ token: Int) -> Bool { place(of: token).map(document.isKindWord) ?? true }

  /// Whether a list of surnames or given names has a word.
  func isSurname(_ token: Int) -> Bool {
    let lists = NameList.surname.bit | NameList.given.bit
    return place(of: token).map { document.listed[$0] & lists != 0 } ?? true
  }

  /// A token's place in the document.
  private func place(of token: Int) -> Int? {
    sentences.lastIndex(atOrBefore: token, by: \.tokens.lowerBound).map {
      document.starts[$0] + token - sentences[$0].tokens.lowerBound
    }
  }
}

/// Small words in names, and what stands at their ends.
enum NameParts {
  /// Words between a given name and a surname.
  static let particles: WordSet = [
    "von", "van", "van't", "der", "den", "ter", "ten", "de", "la", "las", "los", "le", "du", "des",
    "della", "del", "di", "da", "dos", "das", "do", "zu", "zur", "af", "av", "bin", "ibn", "bint",
    "ben",
    "al", "el", "ul", "abu", "st", "st.",
  ]
  /// Those that may begin a name at the beginning of a sentence without proof.
  static let openers: WordSet = ["von", "van", "de", "della", "du", "di"]
  /// What tells people of one name apart.
  static let suffixes: WordSet = ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]
  /// What companies' names end in.
  static let companies: WordSet = [
    "inc", "inc.", "corp", "corp.", "ltd", "ltd.", "llc", "plc", "gmbh", "ag", "llp", "n.v.",
    "s.a.",
  ]
  /// Institutions that are called by what they are for, `and` included.
  static let institutions: WordSet = [
    "ministry", "department", "office", "bureau", "committee", "commission", "agency", "board",
    "secretariat", "institute", "faculty", "school", "centre", "center", "council", "directorate",
    "administration", "organization", "organisation", "society", "association", "foundation",
    "fund",
    "campaign", "alliance", "coalition", "college", "academy", "authority", "conference",
  ]
}
