// How often terms stand in a text: lemmas of content words, and names, each name one term.

import NewsModel

/// The terms of a text with their counts.
package struct TermCounts: Sendable {
  /// The terms, in order of first appearance.
  package private(set) var terms: [String] = []
  /// All words of the text, content words or not; a name is one.
  package private(set) var total = 0
  private var counts: [String: Int] = [:]

  /// No terms.
  package init() {}

  /// The terms of these passages.
  package init(_ passages: [AccountPassage]) {
    for passage in passages { add(passage) }
  }

  /// How often `term` stands in the text.
  package func count(of term: String) -> Int { counts[term] ?? 0 }

  /// These counts and those of another text.
  package mutating func add(_ other: TermCounts) {
    for term in other.terms { add(term, count: other.count(of: term)) }
    total += other.total
  }

  /// These counts and those of a passage.
  mutating func add(_ passage: AccountPassage) {
    var index = 0
    var names = passage.names[...]
    while index < passage.tokens.count {
      if let name = names.first, name.tokens.lowerBound == index, !name.tokens.isEmpty {
        names.removeFirst()
        add(name.name, count: 1)
        total += 1
        index = name.tokens.upperBound
      } else {
        add(passage.tokens[index])
        index += 1
      }
    }
  }

  private mutating func add(_ token: Token) {
    guard token.isWord else { return }
    total += 1
    if FunctionWords.carriesContent(token) { add(token.lemma, count: 1) }
  }

  private mutating func add(_ term: String, count: Int) {
    if counts[term] == nil { terms.append(term) }
    counts[term, default: 0] += count
  }
}
