// How far a text commits itself to each of its predicates: two readings, one learnt from what crowds said of
// letters, reviews and forums, one from news, weighed by the manner of the text.

import NewsModel

/// Scores predicates with the models of a model file; a class, since it is handed on for every predicate.
package final class CommitmentModel: Sendable {
  private let crowd: CommitmentNetwork
  private let news: CommitmentNetwork?
  private let register: RegisterModel?

  /// The models of a file; nil where it has none. Without a reading of news the crowd's serves for all.
  package init?(_ file: ModelFile) {
    guard let crowd = CommitmentNetwork(file, "crowd") else { return nil }
    self.crowd = crowd
    news = CommitmentNetwork(file, "news")
    register = RegisterModel(file)
  }

  /// How far a text is news, from 0 to 1.
  func newsShare(_ text: RegisterText) -> Double { register?.news(text) ?? 1 }

  /// What the readings say of a predicate.
  package struct Readings: Hashable, Sendable {
    /// What a crowd would say of it outside of news.
    package let crowd: Double
    /// What a crowd would say of it as a clause by itself, for what the verb above says of it.
    package let clause: Double
    /// What it is in news.
    package let news: Double
    /// On what it is to be judged in news.
    let basis: CommitmentBasis

    /// What the crowd says of a predicate in its text and by itself, and what news do; without a reading of
    /// news the crowd's serves.
    init(_ crowd: SIMD2<Float>, news: Double?, basis: CommitmentBasis) {
      (self.crowd, clause) = (Double(crowd[0]), Double(crowd[1]))
      (self.news, self.basis) = (news ?? Double(crowd[0]), basis)
    }

    /// The score in a text that is news to this degree.
    package func score(news share: Double) -> Double {
      var score = crowd * (1 - share) + inNews * share
      if basis == .denied { score = min(score, clause, Self.denial) }
      return (min(3, max(-3, score)) * 100).rounded() / 100
    }

    /// News are committed to what they say unless something speaks clearly against it.
    private var inNews: Double {
      if basis == .crowd { return crowd }
      if let limit = basis.limit, clause < limit { return min(clause, news) }
      let (doubt, fact) = Self.facts
      let certainty = min(1, max(0, (news - doubt) / (fact - doubt)))
      return 3 * certainty + (news + crowd) / 2 * (1 - certainty)
    }

    /// What is denied is no more than this.
    private static let denial = -0.6

    /// Above the second a predicate of news is a fact, as nine in ten of them are; below the first the crowd is
    /// heard, too.
    fileprivate static let facts = (doubt: 1.2, fact: 1.8)
  }

  /// The score of a word of a sentence in a text that is news to this degree and has this topic; readings that
  /// do not count are not made. Complexity O(depth of the word).
  func score(
    _ sentence: CommitmentSentence,
    _ index: Int,
    news share: Double,
    _ topic: CommitmentTopic
  ) -> Double {
    let values = sentence.values(index)
    // The last of its atoms.
    let basis = values.last.flatMap(CommitmentBasis.init) ?? .news
    let news = share > 0 && basis != .crowd ? self.news.map { $0.read(values) } : nil
    let isFact = share == 1 && basis == .news && (news ?? 0) >= Readings.facts.fact
    let crowd = isFact ? SIMD2() : self.crowd.read(sentence.input(index, values, topic))
    return Readings(crowd, news: news, basis: basis).score(news: share)
  }

  /// The readings of a predicate.
  package func readings(_ input: CommitmentInput) -> Readings {
    Readings(
      crowd.read(input),
      news: news.map { $0.read(input.values) },
      basis: input.values.last.flatMap(CommitmentBasis.init) ?? .news
    )
  }
}
