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
    "same number", "other numbers", "actors", "no actor in common", "length", "longer length",
    "own length", "longer own length", "own words in common", "weight in common", "place",
    "later place", "events", "event in common", "second event in common", "events in common",
    "kindred event", "likelihood of events", "higher likelihood of events",
    "likelihood of an event", "articles", "all words of the articles", "names of the articles",
    "numbers of the articles", "starts of the articles", "common words of the articles",
    "openings of the articles", "words by articles", "own words by articles",
    "sentences by articles", "event by articles", "nested", "articles by themselves",
  ]

  /// Writes the measures of a pair into `values`.
  static func measure(
    _ a: ClaimFeatures,
    _ b: ClaimFeatures,
    _ articles: SIMD8<Float>,
    _ table: WordTable,
    into values: inout [Float]
  ) {
    values.removeAll(keepingCapacity: true)
    // Most claims have no claim inside them.
    let isWhole = a.isWhole && b.isWhole
    let words = a.all.cosine(b.all)
    let own = isWhole ? words : a.own.cosine(b.own)
    let sentences = a.sentence.cosine(b.sentence)
    let common = a.events.common(b.events)
    let met = Met(a.own, b.own, table)
    values.add(1, words, own, sentences)
    let meaning = Double(DotProduct.of(a.allDirection, b.allDirection))
    values.add(
      meaning,
      isWhole ? meaning : Double(DotProduct.of(a.ownDirection, b.ownDirection)),
      Double(DotProduct.of(a.sentenceDirection, b.sentenceDirection))
    )
    values.add(met.mean, met.worse, isWhole ? met.mean : Met(a.all, b.all, table).mean)
    measureParts(a, b, table, into: &values)
    measureSizes(a, b, table, into: &values)
    values.add(a.events.words.cosine(b.events.words), common.best, common.second, common.sum)
    values.add(
      a.events.kindred(b.events, table),
      min(a.events.mass, b.events.mass),
      max(a.events.mass, b.events.mass),
      min(a.events.likelihoods.max() ?? 0, b.events.likelihoods.max() ?? 0)
    )
    for index in 0..<7 { values.add(Double(articles[index])) }
    let whole = Double(articles[0])
    values.add(words * whole, own * whole, sentences * whole, common.best * whole)
    let nested = [a, b].reduce(0) { $0 + ($1.own.words.count < $1.all.words.count ? 1 : 0) }
    values.add(Double(nested), Double(articles[7]))
  }

  /// What states something in each, of whom, and with what numbers.
  private static func measureParts(
    _ a: ClaimFeatures,
    _ b: ClaimFeatures,
    _ table: WordTable,
    into values: inout [Float]
  ) {
    let (same, among, meant, near) = predicates(a, b, table)
    values.add(same, among, meant, near)
    values.add((a.predicate == nil ? 0.5 : 0) + (b.predicate == nil ? 0.5 : 0))
    values.add(a.subject.cosine(b.subject), a.object.cosine(b.object), a.oblique.cosine(b.oblique))
    let equal = a.values.contains { b.values.contains($0) }
    values.add(equal ? 1 : 0, !equal && !a.values.isEmpty && !b.values.isEmpty ? 1 : 0)
    let actors = a.actors.reduce(0) { $0 + (b.actors.contains($1) ? 1 : 0) }
    values.add(
      Double(actors) / Double(max(1, min(a.actors.count, b.actors.count))),
      actors == 0 && !a.actors.isEmpty && !b.actors.isEmpty ? 1 : 0
    )
  }

  /// How long each is, how much of it the two have in common, and where it stands.
  private static func measureSizes(
    _ a: ClaimFeatures,
    _ b: ClaimFeatures,
    _ table: WordTable,
    into values: inout [Float]
  ) {
    func add(_ first: Int, _ second: Int) {
      values.add(Double(min(first, second)), Double(max(first, second)))
    }
    add(a.all.words.count, b.all.words.count)
    add(a.own.words.count, b.own.words.count)
    let own = shared(a.own, b.own, table)
    values.add(own.count, own.weight)
    add(a.place, b.place)
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
    var (ofFirst, ofSecond) = (
      [Float](repeating: 0, count: a.words.count), [Float](repeating: 0, count: b.words.count)
    )
    for (i, word) in a.words.enumerated() {
      for (j, other) in b.words.enumerated() where ofFirst[i] < 1 || ofSecond[j] < 1 {
        let closeness = table.closeness(word, other)
        ofFirst[i] = max(ofFirst[i], closeness)
        ofSecond[j] = max(ofSecond[j], closeness)
      }
    }
    let (first, second) = (Self.share(a, ofFirst, table), Self.share(b, ofSecond, table))
    (mean, worse) = ((first + second) / 2, min(first, second))
  }

  private static func share(_ words: WeightedWords, _ best: [Float], _ table: WordTable) -> Double {
    var (sum, whole) = (0.0, 0.0)
    for (word, best) in zip(words.words, best) {
      sum += Double(best) * table.weights[word]
      whole += table.weights[word]
    }
    return whole > 0 ? sum / whole : 0
  }
}

extension [Float] {
  fileprivate mutating func add(_ values: Double...) {
    for value in values { append(Float(value)) }
  }
}
