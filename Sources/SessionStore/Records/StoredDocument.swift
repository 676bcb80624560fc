// A document as a session lists it: all but its text and what was found in it.

import NewsModel

/// What the list of documents tells of one.
package struct StoredDocument: Hashable, Sendable {
  /// `1` of `d1`.
  package var number: Int
  /// Its place among the documents, from 0.
  package var place: Int
  /// Its durable key.
  package var key: String
  /// What its source says of it. Its text is empty here, and so are its sections and metadata;
  /// `article` of the database gives them.
  package var article: Article
  /// The number of code points in its text.
  package var characters: Int
  /// The number of words in it.
  package var words: Int
  /// The number of sentences in it.
  package var sentences: Int
  /// The number of its first claim; the others follow.
  package var firstClaim: Int
  /// The number of its claims.
  package var claims: Int
  /// The number of its first mention in order of the text; the others follow.
  package var firstMention: Int
  /// The number of its mentions.
  package var mentions: Int
  /// The number of its sections.
  package var sections: Int
  /// For each of its actors, the number of the session's actor.
  package var actors: [Int]
  /// The model whose findings are kept; nil where none are.
  package var model: String?
}
