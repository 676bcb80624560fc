// What speaks for two claims being about one thing, each as a number from 0 to 1 or so.

import Glibc

/// Measures of a pair of claims; the same in either order.
package enum PairMeasures {
  /// What is measured, in the order of the numbers.
  package static let names = [
    "constant", "words", "own words", "words of the sentences", "meaning", "own meaning",
    "meaning of the sentences", "own words met", "own words met, of the worse", "words met",
    "same predicate", "predicate among the words", "meaning of the predicates",
    "predicate met by a word", "no predicate", "subject", "object", "other arguments",
    "same number", "other numbers", "actors", "no actor in common", "length", "own length",
    "own words in common", "weight in common", "near the start", "both near the start",
    "articles", "names of the articles", "numbers of the articles", "starts of the articles",
    "common words of the articles", "words by articles", "predicate by articles",
    "sentences by articles", "articles squared", "words squared",
  ]

  /// Writes the measures of a pair into `values`, which has room for them.
  static func measure(
    _ a: ClaimFeatures,
    _ b: ClaimFeatures,
    _ articles: SIMD8<Float>,
    _ table: WordTable,
    into values: inout [Float]
  ) {
    var count = 0
    func add(_ value: Double) {
      values[count] = Float(value)
      count += 1
    }
    let words = a.all.cosine(b.all)
    let sentences = a.sentence.cosine(b.sentence)
    let met = Met(a.own, b.own, table)
    let (same, among, meant, near) = predicates(a, b, table)
    let own = shared(a.own, b.own, table)
    add(1)
    add(words)
    add(a.own.cosine(b.own))
    add(sentences)
    add(product(a.allDirection, b.allDirection))
    add(product(a.ownDirection, b.ownDirection))
    add(product(a.sentenceDirection, b.sentenceDirection))
    add(met.mean)
    add(met.worse)
    add(Met(a.all, b.all, table).mean)
    add(same)
    add(among)
    add(meant)
    add(near)
    add((a.predicate == nil ? 0.5 : 0) + (b.predicate == nil ? 0.5 : 0))
    add(a.subject.cosine(b.subject))
    add(a.object.cosine(b.object))
    add(a.oblique.cosine(b.oblique))
    let equal = a.values.contains { b.values.contains($0) }
    add(equal ? 1 : 0)
    add(!equal && !a.values.isEmpty && !b.values.isEmpty ? 1 : 0)
    let actors = a.actors.reduce(0) { $0 + (b.actors.contains($1) ? 1 : 0) }
    add(Double(actors) / Double(max(1, min(a.actors.count, b.actors.count))))
    add(actors == 0 && !a.actors.isEmpty && !b.actors.isEmpty ? 1 : 0)
    add(log(1 + Double(min(a.all.words.count, b.all.words.count))))
    add(Double(min(a.own.words.count, b.own.words.count)) / 10)
    add(min(1, own.count / 3))
    add(own.weight / 20)
    add((a.prominence + b.prominence) / 2)
    add(min(a.prominence, b.prominence))
    for index in 0..<5 { add(Double(articles[index])) }
    let whole = Double(articles[0])
    add(words * whole)
    add(max(same, near) * whole)
    add(sentences * whole)
    add(whole * whole)
    add(words * words)
  }

  private static func product(_ a: [Float], _ b: [Float]) -> Double {
    var sum: Float = 0
    for index in a.indices { sum += a[index] * b[index] }
    return Double(sum)
  }

  private static func shared(
    _ a: WeightedWords,
    _ b: WeightedWords,
    _ table: WordTable
  ) -> (count: Double, weight: Double) {
    var (count, weight) = (0.0, 0.0)
    for word in a.words where b.words.contains(word) {
      count += 1
      weight += table.weights[word]
    }
    return (count, weight)
  }

  /// Whether the predicates are one word, whether each stands among the other's words, how near their
  /// meanings are, and how near the best word of the other claim comes to each.
  private static func predicates(
    _ a: ClaimFeatures,
    _ b: ClaimFeatures,
    _ table: WordTable
  ) -> (same: Double, among: Double, meant: Double, near: Double) {
    guard let first = a.predicate, let second = b.predicate else { return (0, 0, 0, 0) }
    let among = (b.own.words.contains(first) ? 0.5 : 0) + (a.own.words.contains(second) ? 0.5 : 0)
    let nearest = b.own.words.reduce(0) { max($0, table.closeness(first, $1)) }
    let other = a.own.words.reduce(0) { max($0, table.closeness(second, $1)) }
    return (
      first == second ? 1 : 0, among, Double(table.closeness(first, second)),
      Double(nearest + other) / 2
    )
  }
}

/// How well the words of each of two texts are met by words of the other, rare words counting more (after
/// Corley & Mihalcea 2005, with vectors for WordNet).
struct Met {
  /// The mean of the two texts.
  let mean: Double
  /// That of the text which is met less.
  let worse: Double

  init(_ a: WeightedWords, _ b: WeightedWords, _ table: WordTable) {
    let (first, second) = (Self.share(a, b, table), Self.share(b, a, table))
    (mean, worse) = ((first + second) / 2, min(first, second))
  }

  private static func share(_ a: WeightedWords, _ b: WeightedWords, _ table: WordTable) -> Double {
    var (sum, whole) = (0.0, 0.0)
    for word in a.words {
      var best: Float = 0
      for other in b.words where best < 1 { best = max(best, table.closeness(word, other)) }
      sum += Double(best) * table.weights[word]
      whole += table.weights[word]
    }
    return whole > 0 ? sum / whole : 0
  }
}
