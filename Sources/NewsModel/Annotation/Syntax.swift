// The grammar of an article: each word's tag, and its place in the tree of its sentence.

/// Tags and trees, as Universal Dependencies has them; the tags are the treebank's own (in English those
/// of the Penn Treebank).
package struct Syntax: Hashable, Sendable {
  /// What is known of one word.
  package struct Word: Hashable, Sendable {
    /// The index of its tag.
    package let tag: UInt8
    /// The index of its relation to its head.
    package let relation: UInt8
    /// What its form says: tense, mood, number …
    package var morphology: Morphology
    /// The index of its head among the tokens of the article; -1 for the root of a sentence.
    package let head: Int32

    /// A word with these.
    package init(tag: UInt8, relation: UInt8, head: Int, morphology: Morphology = .none) {
      (self.tag, self.relation, self.head) = (tag, relation, Int32(head))
      self.morphology = morphology
    }
  }

  /// The names of the tags.
  package let tags: [String]
  /// The names of the relations.
  package let relations: [String]
  /// A word for each token of the article; none where nothing was parsed.
  package let words: [Word]

  /// No grammar at all.
  package static let none = Syntax(tags: [], relations: [], words: [])

  /// The grammar of an article.
  package init(tags: [String], relations: [String], words: [Word]) {
    (self.tags, self.relations, self.words) = (tags, relations, words)
  }

  /// The tag of a token; empty where nothing was parsed.
  package func tag(of token: Int) -> String {
    words.indices.contains(token) ? tags[Int(words[token].tag)] : ""
  }

  /// The relation of a token to its head; empty where nothing was parsed.
  package func relation(of token: Int) -> String {
    words.indices.contains(token) ? relations[Int(words[token].relation)] : ""
  }

  /// The features of a token; none where nothing was parsed.
  package func morphology(of token: Int) -> Morphology {
    words.indices.contains(token) ? words[token].morphology : .none
  }

  /// The head of a token; nil for the root of a sentence, and where nothing was parsed.
  package func head(of token: Int) -> Int? {
    guard words.indices.contains(token), words[token].head >= 0 else { return nil }
    return Int(words[token].head)
  }
}
