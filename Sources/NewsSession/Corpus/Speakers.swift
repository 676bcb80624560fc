// Who makes the claims of a corpus, as lists of holders offer them. Counted once for all keys: a corpus has tens of
// thousands of claims.

import NewsModel

/// The sources of a corpus's claims.
package struct Speakers: Sendable {
  /// How many claims each actor makes.
  private(set) var claims: [ActorID: Int] = [:]
  /// The actors as places in the corpus's list, with how many claims each makes: those that make most first, then by
  /// first appearance.
  package let ranking: [(actor: Int, claims: Int)]
  /// The words for sources that are no actors and how many claims they make, those that make most first, then by
  /// first appearance.
  package let unnamed: [(words: String, claims: Int)]
  /// The names that stand for several actors.
  package let sharedNames: SharedNames

  /// The speakers of a corpus; complexity O(claims · log claims + bytes of the names).
  init(_ corpus: Corpus) {
    var counts: [String: Int] = [:]
    var order: [String] = []
    corpus.readAll()
    for article in corpus.articles {
      let actors = corpus.actorIDs(of: article)
      for (index, claim) in article.findings.claims.enumerated()
      where article.review(ofClaim: index) != .rejected {
        guard let source = claim.source else { continue }
        if let actor = source.actor {
          claims[actors[actor], default: 0] += 1
          continue
        }
        let words = FindingTables.oneLine(article.text(source.range)).text
        if counts[words] == nil { order.append(words) }
        counts[words, default: 0] += 1
      }
    }
    let claims = claims
    ranking = corpus.actors.enumerated().map { ($0.offset, claims[$0.element.id] ?? 0) }
      .stablySorted { -$0.claims }
    unnamed = order.map { ($0, counts[$0] ?? 0) }.stablySorted { -$0.claims }
    sharedNames = SharedNames(corpus)
  }
}
