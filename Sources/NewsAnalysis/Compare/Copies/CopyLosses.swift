// What a sentence has lost where another document takes it over: "may", "police said".

import NewsModel

/// Compares the claims of a sentence with those of its copy.
enum CopyLosses {
  /// What the claims of one sentence have and those of its copy have not, in the order of the claims.
  static func losses(from original: [AccountClaim], in copy: [AccountClaim]) -> [CopyLoss] {
    original.flatMap { claim in
      // What gives other numbers was written anew.
      let same = copy.filter { $0.numbers == claim.numbers }
      return [hedge(of: claim, in: same), attribution(of: claim, in: same)].compactMap(\.self)
    }
  }

  /// A claim that is less than certain, and one of the same predicate that is.
  private static func hedge(of claim: AccountClaim, in copy: [AccountClaim]) -> CopyLoss? {
    for predicate in claim.statedPredicates
    where [.possible, .probable].contains(predicate.certainty) {
      let twin = copy.first { other in
        other.statedPredicates.contains {
          $0.lemma == predicate.lemma && $0.polarity == predicate.polarity
            && $0.certainty == .certain
        }
      }
      guard let twin else { continue }
      let hedges = claim.claim.hedges.compactMap(claim.words)
      let words = hedges.isEmpty ? predicate.certainty.rawValue : hedges.joined(separator: ", ")
      return CopyLoss(kind: .hedge, between: [claim.id, twin.id], words: words)
    }
    return nil
  }

  /// A claim that somebody is said to hold, and the same as the author's own.
  private static func attribution(of claim: AccountClaim, in copy: [AccountClaim]) -> CopyLoss? {
    guard claim.claim.voice != .author, let lemma = claim.claim.predicate?.lemma else { return nil }
    let twins = copy.filter { $0.claim.predicate?.lemma == lemma }
    guard let twin = twins.first, twins.allSatisfy({ $0.claim.voice == .author }) else {
      return nil
    }
    return CopyLoss(
      kind: .attribution,
      between: [claim.id, twin.id],
      words: claim.sourceText ?? claim.claim.voice.rawValue
    )
  }
}

extension AccountClaim {
  fileprivate var numbers: Set<Double> { Set(claim.quantities.map(\.value)) }

  /// What it says of its own predicate, and then of the others in it.
  fileprivate var statedPredicates: [StatedPredicate] {
    guard let predicate = claim.predicate else { return claim.inner }
    let own = StatedPredicate(
      lemma: predicate.lemma,
      polarity: claim.polarity,
      certainty: claim.certainty
    )
    return [own] + claim.inner
  }
}
