// What the annotation says of a claim's predicate.

import NewsAnalysis
import NewsModel
import Testing

struct PredicateTests {
  @Test func `a claim has the factuality of its main predicate`() {
    let marked = AnnotatedText.article(
      "The>2:det ships_n=ship>5:nsubj did>5:aux not>5:advmod sink_vi>0:root .>5:punct"
    )
    let annotated = AnnotatedArticle(
      article: marked.article,
      tokens: marked.tokens,
      sentences: marked.sentences,
      names: [],
      syntax: marked.syntax,
      commitments: [Commitment(token: 4, value: -2.5)]
    )
    let claims = ClaimFinder().claims(in: annotated, actors: [])
    #expect(claims.map(\.factuality) == [-2.5])
  }
}
