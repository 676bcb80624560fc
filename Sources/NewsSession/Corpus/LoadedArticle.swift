// An article in a session, with the ids that its findings were given.

import NewsAnalysis
import NewsModel

/// An article with its findings and ids. A reference, because views of claims and mentions carry it along.
package final class LoadedArticle: Sendable {
  /// Its id.
  package let id: ArticleID
  /// Its durable key: `sha256:` and 16 digits of its digest.
  package let key: String
  /// What it says.
  package let findings: ArticleFindings
  /// Offsets in code points, for exports.
  package let offsets: CodePointOffsets
  /// The number of its first claim; the others follow.
  package let firstClaim: Int
  /// The number of its first mention in order of the text; the others follow.
  package let firstMention: Int
  /// Its mentions in order of the text, each with its actor's index in the article.
  package let mentions: [AccountPart.ActorMention]
  /// For each actor of the article, its mentions as indexes into `mentions`, in order.
  let mentionsByActor: [[Int]]
  /// The number of words: tokens that are not punctuation.
  package let words: Int

  /// The article itself.
  package var article: Article { findings.article }

  /// An article with the ids that its findings were given.
  package init(
    id: ArticleID,
    key: String,
    indexed: IndexedFindings,
    firstClaim: Int,
    firstMention: Int
  ) {
    self.id = id
    self.key = key
    self.firstClaim = firstClaim
    self.firstMention = firstMention
    findings = indexed.findings
    offsets = indexed.offsets
    mentions = indexed.mentions
    mentionsByActor = indexed.mentionsByActor
    words = indexed.words
  }

  /// The id of claim number `index` of the article.
  package func claimID(_ index: Int) -> ClaimID { ClaimID(firstClaim + index) }

  /// The number of mention number `index` in order of the text.
  package func mentionNumber(_ index: Int) -> Int { firstMention + index }

  /// The id of the section that holds the byte at `offset`: `d1.s2`.
  package func sectionID(at offset: Int) -> String? {
    article.section(at: offset).map { "\(id).s\($0 + 1)" }
  }

  /// The sentence that holds the byte at `offset`; complexity O(log sentences).
  package func sentence(at offset: Int) -> Sentence? {
    let sentences = findings.annotated.sentences
    let next = sentences.partitioningIndex { $0.range.start > offset }
    guard next > 0, sentences[next - 1].range.contains(offset) else { return nil }
    return sentences[next - 1]
  }

  /// The words of the text in `range`.
  package func text(_ range: TextRange) -> String { article.text[range] }

  /// The number of words in `range`.
  package func words(in range: TextRange) -> Int {
    IndexedFindings.words(in: findings.annotated.tokens[tokens(in: range)])
  }

  /// The tokens that start in `range`; complexity O(log tokens).
  package func tokens(in range: TextRange) -> Range<Int> {
    findings.annotated.tokens.indices(in: range, by: \.range.start)
  }
}
