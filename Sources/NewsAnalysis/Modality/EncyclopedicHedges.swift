// Hedges of encyclopedias. There `may` and `could` mostly say what is allowed or usual, while `some critics` and `it is
// widely held` say that nobody vouches: so people judged whole sentences, from which a model learnt the words. They
// stand in for the lists that serve all other texts.

import NewsModel

extension ModalityReader {
  /// The cues of an article by the proposition that each weakens, or in which it stands; complexity O(cues · depth).
  static func cues(of words: Words, _ propositions: Propositions) -> [Int: [UncertaintyCue]] {
    var cues: [Int: [UncertaintyCue]] = [:]
    for cue in words.annotated.uncertainties {
      let places = [cue.predicate, cue.tokens.lowerBound].compactMap { $0 }
      guard let owner = places.lazy.compactMap(propositions.owner).first else { continue }
      cues[owner, default: []].append(cue)
    }
    return cues
  }

  /// A modality with what was judged to weaken its proposition in place of what the lists have.
  func judged(_ modality: Modality, _ index: Int) -> Modality {
    var judged = modality
    (judged.hedges, judged.certainty, judged.weakest) = ([], .certain, nil)
    for cue in cues[index] ?? [] {
      if cue.predicate == nil {
        judged.hedges.append(cue.tokens)
      } else {
        judged.weaken(to: cue.degree, by: cue.tokens)
      }
    }
    return judged
  }
}
