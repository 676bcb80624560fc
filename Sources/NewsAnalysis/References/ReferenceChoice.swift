// A decision about what a mention refers to, and who makes it.

import NewsModel

/// The candidates for one mention, with their features. Made once and filled again for each mention.
package struct ReferenceChoice {
  /// The mention, counted over those of the article.
  package var mention = 0
  /// The weights that decide.
  package var rule = 0
  /// The latest mention of each candidate.
  package var candidates: [Int] = []
  /// Whether each candidate has a name.
  package var named: [Bool] = []
  /// The features: those of no candidate first, then those of each candidate, up to the ends below.
  package var features: [Int16] = []
  /// Where the features of no candidate end, and those of each candidate.
  package var ends: [Int] = []

  /// The features of the candidate of this number, or with 0 those of none.
  package func features(_ option: Int) -> ArraySlice<Int16> {
    features[(option == 0 ? 0 : ends[option - 1])..<ends[option]]
  }

  mutating func clear(_ mention: Int, _ rule: ReferenceClass) {
    (self.mention, self.rule) = (mention, Int(rule.rawValue))
    candidates.removeAll(keepingCapacity: true)
    named.removeAll(keepingCapacity: true)
    features.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }

  mutating func add(_ feature: Int) { features.append(Int16(truncatingIfNeeded: feature)) }
  mutating func end() { ends.append(features.count) }
}

/// Decides what mentions refer to.
package protocol ReferenceJudge {
  /// The candidate that a mention refers to, counted from 0, or nil.
  mutating func choose(_ choice: ReferenceChoice) -> Int?
}

/// The decision by learned weights: the candidate with the best sum among those with names, if it is likely
/// enough, or else the best of the others, if it is better than none.
struct LearnedJudge: ReferenceJudge {
  private let weights = ReferenceWeights.shared
  private var sums: [Float] = []

  mutating func choose(_ choice: ReferenceChoice) -> Int? {
    sums.removeAll(keepingCapacity: true)
    sums.append(weights.sum(choice.rule, choice.features(0)))
    var (named, other) = (-1, -1)
    for option in choice.candidates.indices {
      let sum = weights.sum(choice.rule, choice.features(option + 1))
      sums.append(sum)
      if choice.named[option] {
        if named < 0 || sum > sums[named + 1] { named = option }
      } else if sum > sums[other + 1] {
        other = option
      }
    }
    if named >= 0, ReferenceOdds.share(of: named + 1, sums) >= weights.limits[choice.rule] {
      return named
    }
    return other < 0 ? nil : other
  }
}

/// How likely options are by their sums.
package enum ReferenceOdds {
  /// The probability of one option, after the log-linear model of all.
  package static func share(of option: Int, _ sums: [Float]) -> Float {
    1 / sums.reduce(0) { $0 + exponential($1 - sums[option]) }
  }

  /// e to a power, as exact as a decision needs it.
  package static func exponential(_ power: Float) -> Float {
    guard power > -16 else { return 0 }
    var result = 1 + min(power, 16) / 1024
    for _ in 0..<10 { result *= result }
    return result
  }
}
