// The words of a claim that may tell of what happens, each with how likely it does.

import NewsModel

/// Words of a text with how likely each tells of an event.
struct EventfulWords {
  /// The words, weighted by rarity and likelihood.
  let words: WeightedWords
  /// How likely each tells of an event.
  let likelihoods: [Double]
  /// The sum of these.
  let mass: Double

  init(_ tokens: [Token], _ table: WordTable, _ events: EventWords) {
    var known: [Int: Double] = [:]
    for token in tokens {
      guard let word = table.number(of: token) else { continue }
      let likelihood = events.likelihood(token, table.direction(of: word))
      known[word] = max(known[word] ?? 0, likelihood)
    }
    let plain = WeightedWords(tokens, table)
    likelihoods = plain.words.map { known[$0] ?? 0 }
    words = WeightedWords(plain, scaledBy: likelihoods)
    mass = likelihoods.reduce(0, +)
  }

  /// What two texts have in common: how likely their likeliest events in common are, and the sum of all.
  func common(_ other: EventfulWords) -> (best: Double, second: Double, sum: Double) {
    var (i, j) = (0, 0)
    var found = (best: 0.0, second: 0.0, sum: 0.0)
    while i < words.words.count, j < other.words.words.count {
      let (a, b) = (words.words[i], other.words.words[j])
      if a == b {
        let both = likelihoods[i] * other.likelihoods[j]
        found.sum += both
        if both > found.best {
          (found.best, found.second) = (both, found.best)
        } else {
          found.second = max(found.second, both)
        }
      }
      if a <= b { i += 1 }
      if b <= a { j += 1 }
    }
    return found
  }

  /// How likely the likeliest pair of other words is one event told in two ways: "acquire", "acquisition".
  func kindred(_ other: EventfulWords, _ table: WordTable) -> Double {
    var best = 0.0
    for (i, a) in words.words.enumerated() where likelihoods[i] > best {
      for (j, b) in other.words.words.enumerated() where a != b {
        let both = likelihoods[i] * other.likelihoods[j]
        if both > best { best = max(best, both * Double(table.closeness(a, b))) }
      }
    }
    return best
  }
}
