// The predicates of an article, as its annotation has them.

import NewsAnalysis
import NewsModel
import Testing

struct PredicateTests {
  @Test func `a predicate has the factuality of its commitment`() {
    let marked = AnnotatedText.article("The ships_n did not sink_v , he said_v=say .")
    let annotated = AnnotatedArticle(
      article: marked.article,
      tokens: marked.tokens,
      sentences: marked.sentences,
      names: [],
      commitments: [Commitment(token: 4, value: -2.5), Commitment(token: 7, value: 3)]
    )
    let found = ClaimFinder().findings(in: annotated, actors: []).predicates
    #expect(found.map { marked.article.text[$0.range] } == ["sink", "said"])
    #expect(found.map(\.factuality) == [-2.5, 3])
  }

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

  @Test func `without commitments there are no predicates`() {
    #expect(FoundClaims("The ships_n sank_v=sink .").predicates.isEmpty)
  }
}
