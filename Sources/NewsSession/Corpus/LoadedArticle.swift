// An article in a session, with the ids that its findings were given. What is in a session file stays there
// until somebody asks for it: the list of documents needs no text.

import NewsAnalysis
import NewsModel

/// How much is in an article.
package struct ArticleCounts: Hashable, Sendable {
  /// The number of words: tokens that are not punctuation.
  package var words: Int
  /// The number of sentences.
  package var sentences: Int
  /// The number of sections.
  package var sections: Int
  /// The number of claims.
  package var claims: Int
  /// The number of mentions of actors.
  package var mentions: Int

  /// The counts of an article that lists them.
  package init(words: Int, sentences: Int, sections: Int, claims: Int, mentions: Int) {
    (self.words, self.sentences, self.sections) = (words, sentences, sections)
    (self.claims, self.mentions) = (claims, mentions)
  }

  /// The counts of what was found.
  init(_ indexed: IndexedFindings) {
    self.init(
      words: indexed.words,
      sentences: indexed.findings.annotated.sentences.count,
      sections: indexed.findings.article.sections.count,
      claims: indexed.findings.claims.count,
      mentions: indexed.mentions.count
    )
  }
}

/// An article with its findings and ids. A reference, because views of claims and mentions carry it along.
package final class LoadedArticle: Sendable {
  /// Its id.
  package let id: ArticleID
  /// Its durable key: `sha256:` and 16 digits of its digest.
  package let key: String
  /// What its source says of it. Its text, sections and metadata may be missing here; `article` has them.
  package let header: Article
  /// How much was found in it.
  package let counts: ArticleCounts
  /// The model behind its findings.
  package let model: String
  /// The number of its first claim; the others follow.
  package let firstClaim: Int
  /// The number of its first mention in order of the text; the others follow.
  package let firstMention: Int
  private let content: Content

  /// The findings, or the way to them.
  private enum Content: Sendable {
    case found(IndexedFindings)
    case kept(Deferred<IndexedFindings>)
  }
  /// What the analyst's judgements make of what was found; nil where there are none.
  let judged: JudgedArticle?

  /// An article with the ids that its findings were given.
  package init(
    id: ArticleID,
    key: String,
    indexed: IndexedFindings,
    firstClaim: Int,
    firstMention: Int,
    model: String = ArticleAnalyser.model
  ) {
    self.id = id
    self.key = key
    self.firstClaim = firstClaim
    self.firstMention = firstMention
    self.model = model
    header = indexed.findings.article
    counts = ArticleCounts(indexed)
    (content, judged) = (.found(indexed), nil)
  }

  /// An article whose findings `make` gives when they are asked for.
  init(
    id: ArticleID,
    key: String,
    header: Article,
    counts: ArticleCounts,
    firstClaim: Int,
    firstMention: Int,
    model: String,
    make: @escaping @Sendable () -> IndexedFindings
  ) {
    self.id = id
    self.key = key
    self.header = header
    self.counts = counts
    self.firstClaim = firstClaim
    self.firstMention = firstMention
    self.model = model
    (content, judged) = (.kept(Deferred(make)), nil)
  }

  /// An article with what judgements make of it.
  init(_ article: LoadedArticle, judged: JudgedArticle?) {
    (id, key, header) = (article.id, article.key, article.header)
    (counts, model) = (article.counts, article.model)
    (firstClaim, firstMention) = (article.firstClaim, article.firstMention)
    content = article.content
    self.judged = judged
  }

  /// Whether another has the same findings under the same numbers, whatever was judged of them.
  func hasFindings(of other: LoadedArticle) -> Bool {
    self === other || id == other.id && firstClaim == other.firstClaim && mark === other.mark
  }

  /// Stands for what was found: as long as it is the same object, so is that.
  private var mark: AnyObject {
    switch content {
    case .found(let findings): findings
    case .kept(let findings): findings
    }
  }

  /// Whether its findings are still in a file.
  var isWaiting: Bool {
    if case .kept(let findings) = content { findings.isWaiting } else { false }
  }

  /// What was found in it, before all judgements.
  var indexed: IndexedFindings {
    switch content {
    case .found(let findings): findings
    case .kept(let findings): findings.value
    }
  }

  /// What it says, as the analyst left it.
  package var findings: ArticleFindings { judged?.findings ?? indexed.findings }
  /// Offsets in code points, for exports.
  package var offsets: CodePointOffsets { indexed.offsets }
  /// Its mentions in order of the text, each with its actor's index in the article.
  package var mentions: [AccountPart.ActorMention] { judged?.mentions ?? indexed.mentions }
  /// For each actor of the article, its mentions as indexes into `mentions`, in order.
  var mentionsByActor: [[Int]] { judged?.mentionsByActor ?? indexed.mentionsByActor }

  /// Whether an actor has a mention left; all that were found have one until something is judged.
  func hasMentions(ofActor actor: Int) -> Bool {
    judged.map { !$0.mentionsByActor[actor].isEmpty } ?? true
  }

  /// The article itself.
  package var article: Article { indexed.findings.article }

  /// The id of the claim at `index` of the article's claims.
  package func claimID(_ index: Int) -> ClaimID {
    judged?.claimIDs[index] ?? ClaimID(firstClaim + index)
  }

  /// Where the claim with an id stands among the article's claims; nil where it has none with it.
  func index(of claim: ClaimID) -> Int? {
    if let judged { return judged.claimIndexes[claim] }
    let index = claim.number - firstClaim
    return (0..<counts.claims).contains(index) ? index : nil
  }

  /// The number of its claims, those that the analyst marked among them.
  package var claimCount: Int { judged?.findings.claims.count ?? counts.claims }

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

  /// The bytes of a stretch that is given in code points.
  package func range(ofCodePoints span: Range<Int>) -> TextRange {
    TextRange(offsets.byte(at: span.lowerBound), offsets.byte(at: span.upperBound))
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
