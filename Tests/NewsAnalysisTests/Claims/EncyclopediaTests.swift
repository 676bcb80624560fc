// Hedges of encyclopedias: those that were judged, in place of those of the lists.

import NewsAnalysis
import NewsModel
import Testing

struct EncyclopediaTests {
  private let marked = """
    Some>2:det critics_n=critic>4:nsubj may>4:aux leave_vi>0:root early_r>4:advmod .>4:punct
    """

  /// The first claim of the marked text with these cues, and its hedges.
  private func claim(_ cues: [UncertaintyCue], isEncyclopedic: Bool) -> (Claim?, [String]) {
    let plain = AnnotatedText.article(marked)
    let annotated = AnnotatedArticle(
      article: plain.article,
      tokens: plain.tokens,
      sentences: plain.sentences,
      names: plain.names,
      syntax: plain.syntax,
      uncertainties: cues,
      isEncyclopedic: isEncyclopedic
    )
    let claim = ClaimFinder().claims(in: annotated, actors: []).first
    return (claim, claim?.hedges.map { plain.article.text[$0] } ?? [])
  }

  private func cue(_ token: Int, weakens predicate: Int?) -> UncertaintyCue {
    UncertaintyCue(
      tokens: token..<(token + 1),
      kind: .weasel,
      degree: .probable,
      predicate: predicate,
      score: 0.7
    )
  }

  @Test func `a modal verb that was judged to be none is no hedge of an encyclopedia`() {
    let (claim, hedges) = claim([], isEncyclopedic: true)
    #expect(claim?.certainty == .certain && hedges.isEmpty)
  }

  @Test func `a judged cue weakens the statement that it is said of`() {
    let (claim, hedges) = claim([cue(0, weakens: 3)], isEncyclopedic: true)
    #expect(claim?.certainty == .probable && hedges == ["Some"])
  }

  @Test func `a judged cue that weakens but a noun is listed and leaves the claim certain`() {
    let (claim, hedges) = claim([cue(0, weakens: nil)], isEncyclopedic: true)
    #expect(claim?.certainty == .certain && hedges == ["Some"])
  }

  @Test func `in other texts the lists decide`() {
    let (claim, hedges) = claim([cue(0, weakens: 3)], isEncyclopedic: false)
    #expect(claim?.certainty == .possible && hedges == ["may"])
  }
}
