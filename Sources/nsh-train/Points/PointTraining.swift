// Fits what is learned of two claims that speak of one thing: logistic regressions and trees.

import English
import NewsAnalysis

/// What is judged, with the truth.
struct PointSample {
  let measures: [Float]
  /// Whether it is so: of two claims, that they speak of one event.
  let isSame: Bool
}

/// Fits the model.
enum PointTraining {
  private static let rounds = 12
  private static let decay: Float = 1e-4
  private static let rate: Float = 0.1

  /// The model for several topics: first the words that tell of events, then the likeness of articles,
  /// then the trees, whose measures are made of both.
  static func model(_ topics: [EventClaims], _ vectors: WordVectors) throws -> PointModel {
    var model = PointModel(events: EventWords([]), articles: [], trees: PairTrees())
    let plain = try topics.map { try $0.similarity(model, vectors) }
    let words = zip(topics, plain).map { $0.eventWords($1) }
    model.events = EventWords(weights(words))
    model.articles = weights(zip(topics, plain).map { $0.articles($1) })
    let samples = try topics.map { $0.pairs(try $0.similarity(model, vectors)) }
    model.trees = PointBoosting.trees(samples)
    return model
  }

  private static func probability(_ measures: [Float], _ weights: [Float]) -> Float {
    var sum: Float = 0
    for (weight, value) in zip(weights, measures) { sum += weight * value }
    return Float(AttributionScorer.probability(sum))
  }

  /// The weights for the samples of several topics, of which large ones count less for each. Samples are
  /// taken in turn from all topics; each measure moves at its own rate (AdaGrad: Duchi, Hazan & Singer 2011).
  private static func weights(_ topics: [[PointSample]]) -> [Float] {
    let count = topics.lazy.compactMap(\.first).first?.measures.count ?? 0
    var weights = [Float](repeating: 0, count: count)
    var squares = [Float](repeating: 1e-3, count: count)
    var average = weights
    let size = topics.reduce(0) { $0 + $1.count }
    let samples = topics.flatMap { topic in
      topic.map { ($0, (Float(size) / Float(topics.count * max(1, topic.count))).squareRoot()) }
    }
    // A stride that shares no factor with the count visits every pair once, far from the one before.
    var stride = samples.count * 61 / 100 | 1
    while greatestCommonDivisor(stride, samples.count) > 1 { stride += 2 }
    var place = 0
    for round in 0..<rounds {
      for _ in samples.indices {
        let (sample, weight) = samples[place]
        let error = (probability(sample.measures, weights) - (sample.isSame ? 1 : 0)) * weight
        for index in 0..<count {
          let gradient = sample.measures[index] * error + weights[index] * decay
          squares[index] += gradient * gradient
          weights[index] -= rate * gradient / squares[index].squareRoot()
        }
        place = (place + stride) % samples.count
      }
      if round >= rounds / 2 { for index in 0..<count { average[index] += weights[index] } }
    }
    return average.map { ($0 / Float(rounds - rounds / 2) * 1000).rounded() / 1000 }
  }

  private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
    b == 0 ? a : greatestCommonDivisor(b, a % b)
  }
}
