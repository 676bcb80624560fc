// A claim as the views show it.

import NewsModel

/// The row of a claim: what the view `claims` tells of it. Places count code points.
package struct StoredClaim: Hashable, Sendable {
  /// Factuality has two digits behind the point in most claims, and four in exports.
  static let factualityUnits = 10_000

  /// Its words.
  package var span: StoredSpan
  /// Who speaks.
  package var voice: Voice
  /// How its words are given.
  package var quotation: Quotation
  /// What it does.
  package var kind: ClaimKind
  /// Whether its holder affirms or denies it.
  package var polarity: Polarity
  /// How sure its holder is.
  package var certainty: Certainty
  /// With what the text says that the source holds it.
  package var reported: ReportedCommitment?
  /// From -3 to 3, as the text commits itself.
  package var factuality: Double
  /// The dictionary form of its predicate.
  package var predicate: String?
  /// The words that name its source.
  package var source: StoredSpan?
  /// The actor who is its source, as an index into the article's actors.
  package var sourceActor: Int?
  /// The words that attribute it.
  package var cue: StoredSpan?
  /// The claim that reports this one, as an index into the article's claims.
  package var parent: Int?
  /// The condition that it is claimed under, as an index into the article's claims.
  package var under: Int?

  /// The row of a claim.
  package init(_ claim: Claim, _ offsets: CodePointOffsets) {
    span = StoredSpan(claim.range, offsets)
    (voice, quotation, kind) = (claim.voice, claim.quotation, claim.kind)
    (polarity, certainty, reported) = (claim.polarity, claim.certainty, claim.reported)
    factuality = claim.factuality
    predicate = claim.predicate?.lemma
    source = claim.source.map { StoredSpan($0.range, offsets) }
    sourceActor = claim.source?.actor
    cue = claim.cue.map { StoredSpan($0, offsets) }
    (parent, under) = (claim.parent, claim.under)
  }

  /// Its enumerations in one number.
  var fields: Int {
    let told =
      ClaimField.voice.bits(voice) | ClaimField.quotation.bits(quotation)
      | ClaimField.kind.bits(kind) | ClaimField.polarity.bits(polarity)
      | ClaimField.certainty.bits(certainty)
    guard let reported else { return told }
    let certainty = ClaimField.reportedCertainty.bits(reported.certainty)
    return told | certainty + 1 << ClaimField.reportedCertainty.shift
      | ClaimField.reportedPolarity.bits(reported.polarity)
  }
}
