// Gradient boosting of symmetric trees (Friedman 2001; Prokhorenkova et al. 2018): each tree is fitted to
// what the trees before it leave unexplained.

import English
import NewsAnalysis

/// Fits trees over the measures of pairs.
struct PointBoosting {
  private static let rounds = 160
  private static let depth = 5
  private static let rate: Float = 0.12
  /// How strongly leaves are drawn to zero.
  private static let restraint: Float = 6
  /// A measure is asked for at so many places at most.
  private static let mostBins = 32

  private let count: Int
  private let bounds: [[Float]]
  /// For each measure, the bin of each pair.
  private let bins: [[UInt8]]
  private let truths: [Float]
  private let weights: [Float]

  /// The pairs of several topics, of which large ones count less for each pair.
  private init(_ topics: [[PointSample]]) {
    let size = topics.reduce(0) { $0 + $1.count }
    let samples = topics.flatMap { $0 }
    count = samples.count
    truths = samples.map { $0.isSame ? 1 : 0 }
    weights = topics.flatMap { topic in
      topic.map { _ in (Float(size) / Float(topics.count * max(1, topic.count))).squareRoot() }
    }
    let measures = samples.first?.measures.count ?? 0
    let values = (0..<measures).map { measure in samples.map { $0.measures[measure] } }
    let bounds = values.map(Self.bounds)
    self.bounds = bounds
    bins = values.indices.map { measure in
      values[measure].map { value in UInt8(bounds[measure].prefix { value > $0 }.count) }
    }
  }

  /// The trees for the pairs of several topics.
  static func trees(_ topics: [[PointSample]]) -> PairTrees { PointBoosting(topics).fit() }

  /// Places that part the values into parts of like size.
  private static func bounds(_ values: [Float]) -> [Float] {
    let sorted = values.sorted()
    var bounds: [Float] = []
    for bin in 1..<mostBins {
      let place = bin * sorted.count / mostBins
      guard place > 0, place < sorted.count, sorted[place - 1] < sorted[sorted.count - 1] else {
        continue
      }
      let bound = (sorted[place - 1] * 10_000).rounded() / 10_000
      if bounds.last.map({ $0 < bound }) ?? true { bounds.append(bound) }
    }
    return bounds
  }

  private func fit() -> PairTrees {
    var sums = [Float](repeating: 0, count: count)
    var trees = PairTrees()
    for _ in 0..<Self.rounds {
      var slopes = [Float](repeating: 0, count: count)
      var curves = slopes
      for pair in 0..<count {
        let likelihood = Float(AttributionScorer.probability(sums[pair]))
        slopes[pair] = (truths[pair] - likelihood) * weights[pair]
        curves[pair] = likelihood * (1 - likelihood) * weights[pair]
      }
      trees.trees.append(tree(slopes, curves, &sums))
    }
    return trees
  }

  private func tree(_ slopes: [Float], _ curves: [Float], _ sums: inout [Float]) -> PairTrees.Tree {
    var leafOf = [Int](repeating: 0, count: count)
    var questions: [PairTrees.Question] = []
    for level in 0..<Self.depth {
      var best = (gain: -Float.infinity, measure: 0, bin: 0)
      for measure in bins.indices where !bounds[measure].isEmpty {
        let found = split(measure, leafOf, 1 << level, slopes, curves)
        if found.gain > best.gain { best = (found.gain, measure, found.bin) }
      }
      let bin = UInt8(best.bin)
      let column = bins[best.measure]
      for pair in 0..<count where column[pair] > bin { leafOf[pair] |= 1 << level }
      questions.append(
        PairTrees.Question(measure: best.measure, bound: bounds[best.measure][best.bin])
      )
    }
    var slope = [Float](repeating: 0, count: 1 << Self.depth)
    var curve = slope
    for pair in 0..<count {
      slope[leafOf[pair]] += slopes[pair]
      curve[leafOf[pair]] += curves[pair]
    }
    let leaves = slope.indices.map { leaf in
      (slope[leaf] / (curve[leaf] + Self.restraint) * Self.rate * 1000).rounded() / 1000
    }
    for pair in 0..<count { sums[pair] += leaves[leafOf[pair]] }
    return PairTrees.Tree(questions: questions, leaves: leaves)
  }

  /// The best place to ask for a measure in all leaves at once.
  private func split(
    _ measure: Int,
    _ leafOf: [Int],
    _ leaves: Int,
    _ slopes: [Float],
    _ curves: [Float]
  ) -> (gain: Float, bin: Int) {
    let size = bounds[measure].count + 1
    var slope = [Float](repeating: 0, count: leaves * size)
    var curve = slope
    let column = bins[measure]
    for pair in 0..<count {
      let place = leafOf[pair] * size + Int(column[pair])
      slope[place] += slopes[pair]
      curve[place] += curves[pair]
    }
    var gains = [Float](repeating: 0, count: size - 1)
    for leaf in 0..<leaves {
      let cells = (leaf * size)..<((leaf + 1) * size)
      let whole = slope[cells].reduce(0, +)
      let all = curve[cells].reduce(0, +)
      var (below, under) = (Float(0), Float(0))
      for bin in 0..<(size - 1) {
        below += slope[leaf * size + bin]
        under += curve[leaf * size + bin]
        gains[bin] += below * below / (under + Self.restraint)
        gains[bin] += (whole - below) * (whole - below) / (all - under + Self.restraint)
      }
    }
    var best = (gain: -Float.infinity, bin: 0)
    for (bin, gain) in gains.enumerated() where gain > best.gain { best = (gain, bin) }
    return best
  }
}
