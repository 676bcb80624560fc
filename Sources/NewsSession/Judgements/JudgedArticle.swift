// An article's findings after the judgements on them.

import NewsAnalysis
import NewsModel

/// What judgements make of the findings of an article. The findings themselves stay what they were.
package struct JudgedArticle: Sendable {
  /// What is known of a finding besides what it says.
  struct Mark: Sendable {
    /// What the analyst made of it.
    var review = Review.none
    /// The judgements that apply to it, by their numbers.
    var judgements: [Int] = []

    /// One more judgement applies.
    mutating func take(_ judgement: Judgement) {
      review = judgement.action.review
      judgements.append(judgement.number)
    }
  }

  /// A mention that was given to an actor of its own.
  struct Split: Sendable {
    let judgement: Judgement
    /// The index of the actor that had it when it was found.
    let actor: Int
  }

  /// The findings: claims in the order of their starts, actors that were split off behind all others.
  let findings: ArticleFindings
  /// The mentions in the order in which they were found, each with its actor's index.
  let mentions: [AccountPart.ActorMention]
  /// For each actor, its mentions as indexes into `mentions`, in order.
  let mentionsByActor: [[Int]]
  /// The id of each claim.
  let claimIDs: [ClaimID]
  /// The index of the claim with an id.
  let claimIndexes: [ClaimID: Int]
  /// The durable key of each claim: that of what was found.
  let claimKeys: [String]
  /// The ids of the actors that were split off.
  let splitActors: [ActorID]
  /// What was split off, in the order of the judgements.
  let splits: [Split]
  /// What is known of each claim that was judged.
  let claimMarks: [Int: Mark]
  /// What is known of each mention that was judged.
  let mentionMarks: [Int: Mark]
  /// The numbers of the judgements that apply.
  let applied: Set<Int>
}

extension LoadedArticle {
  /// What the analyst made of a claim.
  package func review(ofClaim index: Int) -> Review { judged?.claimMarks[index]?.review ?? .none }

  /// What the analyst made of a mention.
  package func review(ofMention index: Int) -> Review {
    judged?.mentionMarks[index]?.review ?? .none
  }

  /// The numbers of the claims that were found.
  package var foundClaims: Range<Int> {
    firstClaim..<(firstClaim + counts.claims)
  }

  /// A claim as it was found; nil of one that was marked.
  func foundClaim(_ index: Int) -> Claim? {
    let place = claimID(index).number - firstClaim
    let claims = indexed.findings.claims
    return claims.indices.contains(place) ? claims[place] : nil
  }

  /// The judgements that apply to a claim, by their numbers.
  package func judgements(onClaim index: Int) -> [Int] {
    judged?.claimMarks[index]?.judgements ?? []
  }

  /// The judgements that apply to a mention, by their numbers.
  package func judgements(onMention index: Int) -> [Int] {
    judged?.mentionMarks[index]?.judgements ?? []
  }

  /// The indexes of the claims that the analyst has not rejected.
  package var standingClaims: [Int] {
    let all = findings.claims.indices
    return judged == nil ? Array(all) : all.filter { review(ofClaim: $0) != .rejected }
  }

  /// Whether the analyst has rejected a claim.
  package var hasRejectedClaims: Bool {
    judged?.claimMarks.values.contains { $0.review == .rejected } ?? false
  }
}
