// Whether two claims that speak of one thing state the same of it, so that accounts can agree or part: "40 ships are
// waiting" and "14 ships were waiting outside", not "ships are waiting" and "ships need a pilot".

import NewsModel

extension ClaimSimilarity {
  /// The least cosine of the words of two claims that state the same.
  private static let leastWords = 0.42
  /// The least share of the words of each that words of the other meet, rare words counting more.
  private static let leastMet = 0.45
  /// The least share of the words of a short claim that stand in a longer one of the same predicate.
  private static let leastContained = 0.95

  /// Whether most of what each of two claims says, by weight, is said by the other too, in two words or more that are
  /// not all names; or all of the one, where both have one predicate: "the call lasted 50 minutes" and "the call between
  /// the two reportedly lasted 50 minutes". Claims of the same words do, whatever their numbers.
  package func statesSame(_ first: Int, _ second: Int) -> Bool {
    let (a, b) = (features[first], features[second])
    if let frame = a.frame, frame == b.frame { return true }
    if hasSameFrame(a, b) { return true }
    let shared = a.all.words.filter(b.all.words.contains)
    guard shared.count > 1,
      shared.contains(where: { a.common.contains($0) && b.common.contains($0) })
    else { return false }
    if a.predicate == b.predicate, contained(a, b) >= Self.leastContained {
      return true
    }
    return a.all.cosine(b.all) >= Self.leastWords && met(a, b) >= Self.leastMet
  }

  /// Whether two claims tell one predicate of one subject, and of no two objects: "a service will be held at the
  /// chapel", "the service will be held on the quay".
  private func hasSameFrame(_ a: ClaimFeatures, _ b: ClaimFeatures) -> Bool {
    guard let predicate = a.predicate, predicate == b.predicate,
      a.object.words.isEmpty || b.object.words.isEmpty || a.object.cosine(b.object) > 0
    else { return false }
    // Of a pronoun no word is left.
    let hasPronoun = a.subject.words.isEmpty || b.subject.words.isEmpty
    let words = a.all.cosine(b.all)
    return hasPronoun
      ? words >= Self.leastWordsOfPronoun
      : words >= Self.leastWordsOfFrame && a.subject.cosine(b.subject) >= Self.leastSubject
  }

  /// The least cosine of the words of two claims of one predicate, where the subject is one and where a pronoun hides it.
  private static let (leastWordsOfFrame, leastWordsOfPronoun) = (0.35, 0.48)
  /// The least cosine of the words of two subjects that are one.
  private static let leastSubject = 0.6

  /// Which part of the words of the shorter claim stand in the longer one, by weight.
  private func contained(_ a: ClaimFeatures, _ b: ClaimFeatures) -> Double {
    let (short, long) = a.all.words.count <= b.all.words.count ? (a.all, b.all) : (b.all, a.all)
    let weights = zip(short.words, short.weights)
    let shared = weights.reduce(0) { $0 + (long.words.contains($1.0) ? $1.1 : 0) }
    return shared / max(weights.reduce(0) { $0 + $1.1 }, .leastNormalMagnitude)
  }
}
