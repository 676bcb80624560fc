// Who the words around a quotation name, read from the tree of their sentence: the subject of its main clause, and of a
// phrase its head rather than whoever is named inside it.

import NewsModel

/// The people that sentences speak of, for the rules that look for speakers beside quotations. All ranges are
/// ranges of tokens.
struct SpeakerPhrases: Sendable {
  let annotated: AnnotatedArticle
  /// The name that each token is in, as an index; -1 for none.
  private let nameOf: [Int32]

  /// Prepares an article; complexity O(tokens).
  init(_ annotated: AnnotatedArticle) {
    self.annotated = annotated
    var nameOf = [Int32](repeating: -1, count: annotated.tokens.count)
    for (number, name) in annotated.names.enumerated() {
      for token in name.tokens { nameOf[token] = Int32(number) }
    }
    self.nameOf = nameOf
  }

  /// The name that a token is in.
  func name(at token: Int) -> EntityMention? {
    nameOf[token] >= 0 ? annotated.names[Int(nameOf[token])] : nil
  }

  /// Whether a name is one that can speak.
  static func canSpeak(_ name: EntityMention) -> Bool {
    name.kind == .person || name.kind == .organization
  }

  /// The names in some tokens that can speak, persons where there are any.
  func speakers(in tokens: Range<Int>) -> [EntityMention] {
    var found: [EntityMention] = []
    var token = tokens.lowerBound
    while token < tokens.upperBound {
      if let name = name(at: token) {
        if Self.canSpeak(name) { found.append(name) }
        token = max(token + 1, name.tokens.upperBound)
      } else {
        token += 1
      }
    }
    let persons = found.filter { $0.kind == .person }
    return persons.isEmpty ? found : persons
  }

  /// The person that a sentence is about: the subject of its main clause, where that is a name or a pronoun of
  /// a person.
  func subject(of sentence: Range<Int>) -> Range<Int>? {
    let syntax = annotated.syntax
    guard !syntax.words.isEmpty else { return opener(of: sentence) }
    guard let root = sentence.first(where: { syntax.head(of: $0) == nil && isWord($0) }) else {
      return nil
    }
    guard let subject = sentence.first(where: { syntax.head(of: $0) == root && isSubject($0) })
    else { return nil }
    return person(at: subject, in: sentence)
  }

  /// The predicate of a sentence's main clause.
  func predicate(of sentence: Range<Int>) -> Range<Int>? {
    sentence.first { annotated.syntax.head(of: $0) == nil && isWord($0) }.map { $0..<($0 + 1) }
  }

  /// The person that a sentence presents: "This is Ina Holt, mayor".
  func presented(in sentence: Range<Int>) -> Range<Int>? {
    let root = sentence.first { annotated.syntax.head(of: $0) == nil && isWord($0) }
    guard let root, let name = name(at: root), name.kind == .person else { return nil }
    return name.tokens
  }

  /// The last subject in a sentence that is a person: "This is what Ina Holt told us".
  func lastSubject(in sentence: Range<Int>) -> Range<Int>? {
    for token in sentence.reversed() where isSubject(token) {
      // Who tells a story may quote themselves.
      if annotated.tokens[token].lower == "i" { return token..<(token + 1) }
      if let person = person(at: token, in: sentence) { return person }
    }
    return nil
  }

  /// Whether a token is the head of a subject.
  func isSubject(_ token: Int) -> Bool {
    let relation = annotated.syntax.relation(of: token)
    return relation == "nsubj" || relation == "nsubj:pass"
  }

  private func isWord(_ token: Int) -> Bool { annotated.tokens[token].tag != .punctuation }

  /// The first word where nothing was parsed, if it is a name or a pronoun.
  private func opener(of sentence: Range<Int>) -> Range<Int>? {
    guard let first = sentence.first(where: isWord) else { return nil }
    if let name = name(at: first), Self.canSpeak(name) { return name.tokens }
    return Self.pronouns.contains(annotated.tokens[first].lower) ? first..<(first + 1) : nil
  }

  /// The person that a phrase with this head is: by name, by a name in apposition, or by a pronoun; a name
  /// that only says whose lawyer speaks is not looked at.
  func person(at head: Int, in sentence: Range<Int>) -> Range<Int>? {
    if let name = name(at: head) { return Self.canSpeak(name) ? name.tokens : nil }
    if Self.pronouns.contains(annotated.tokens[head].lower) { return head..<(head + 1) }
    let limit = sentence.clamped(to: max(0, head - Self.reach)..<(head + Self.reach))
    for token in limit {
      guard let name = name(at: token), name.kind == .person,
        Self.sameThing.contains(annotated.syntax.relation(of: token)),
        annotated.syntax.head(of: token) == head
      else { continue }
      return name.tokens
    }
    return Self.manners.contains(annotated.tokens[head].lemma) ? owner(of: head, in: limit) : nil
  }

  /// Whose voice shakes, or who is named before "'s reply".
  private func owner(of head: Int, in tokens: Range<Int>) -> Range<Int>? {
    let owner = tokens.first {
      annotated.syntax.relation(of: $0) == "nmod:poss" && annotated.syntax.head(of: $0) == head
    }
    guard let owner else { return nil }
    if let name = name(at: owner) { return name.kind == .person ? name.tokens : nil }
    return Self.owners.contains(annotated.tokens[owner].lower) ? owner..<(owner + 1) : nil
  }

  /// What of a person shows how they speak, or is what they say.
  private static let manners: WordSet = [
    "voice", "face", "eye", "hand", "smile", "tone", "head", "shoulder", "answer", "reply",
    "response",
    "verdict", "message", "word", "comment", "view", "patience", "anger", "advice", "conclusion",
  ]
  private static let owners: WordSet = ["his", "her"]

  /// The words that a phrase with this head is known by: the person, else the head with what stands right before
  /// it and describes it.
  func phrase(at head: Int, in sentence: Range<Int>) -> Range<Int> {
    if let person = person(at: head, in: sentence) { return person }
    var start = head
    while start > sentence.lowerBound, head - start < Self.longestPhrase,
      Self.describing.contains(annotated.syntax.relation(of: start - 1)),
      annotated.syntax.head(of: start - 1) == head
    {
      start -= 1
    }
    return start..<(head + 1)
  }

  private static let longestPhrase = 8
  private static let describing: WordSet = ["det", "amod", "compound", "nummod"]

  /// An apposition is not looked for farther from its head than this: a bound on work.
  private static let reach = 40
  private static let sameThing: WordSet = ["appos", "flat", "compound"]
  private static let pronouns: WordSet = ["he", "she", "who"]
}
