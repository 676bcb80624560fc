// What the session asks of an article's findings again and again, made where they are: on all cores, before
// they get their ids one after the other.

import NewsAnalysis
import NewsModel

/// The findings of an article, and its mentions and words counted and put in order. A reference, so that
/// asking an article for them copies nothing.
package final class IndexedFindings: Sendable {
  /// The findings.
  package let findings: ArticleFindings
  /// Offsets in code points.
  let offsets: CodePointOffsets
  /// The mentions in order of the text.
  let mentions: [AccountPart.ActorMention]
  /// For each actor of the article, its mentions as indexes into `mentions`, in order.
  let mentionsByActor: [[Int]]
  /// The number of words: tokens that are not punctuation.
  let words: Int

  /// Puts findings in order; complexity O(bytes + mentions · log mentions).
  package init(_ findings: ArticleFindings) {
    self.findings = findings
    offsets = CodePointOffsets(findings.article.text)
    mentions = findings.mentionsInOrder
    var byActor: [[Int]] = Array(repeating: [], count: findings.actors.count)
    for (index, mention) in mentions.enumerated() { byActor[mention.actor].append(index) }
    mentionsByActor = byActor
    words = Self.words(in: findings.annotated.tokens[...])
  }

  /// The number of words among some tokens.
  static func words(in tokens: ArraySlice<Token>) -> Int {
    // By places, so that no token is copied.
    var count = 0
    for index in tokens.indices {
      let tag = tokens[index].tag
      if tag != .punctuation && tag != .symbol { count += 1 }
    }
    return count
  }
}
