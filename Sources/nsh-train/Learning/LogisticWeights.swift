// Logistic regression over hashed features, fitted by AdaGrad (Duchi, Hazan & Singer 2011).

import English

/// A logistic regression in training, in a table that features share by their hashes; see `HashedModel`.
final class LogisticWeights {
  let classes: Int
  let lanes: Int
  /// How fast it learns.
  var rate: Float = 0.05
  /// How strongly weights are drawn to zero.
  var decay: Float = 2e-3
  private let mask: UInt32
  private var weights: [Float]
  private var squares: [Float]
  private var scores = SIMD4<Float>()

  /// Weights that are all zero, in `1 << bits` rows.
  init(classes: Int, bits: Int) {
    self.classes = classes
    lanes = HashedModel.lanes(for: classes)
    mask = 1 << UInt32(bits) - 1
    weights = Array(repeating: 0, count: lanes << bits)
    squares = Array(repeating: 1e-2, count: lanes << bits)
  }

  /// The scores of the classes.
  func score(_ features: [UInt32]) -> SIMD4<Float> {
    var sum = SIMD4<Float>()
    weights.withUnsafeBytes { bytes in
      if lanes == 1 {
        for hash in features {
          sum[1] += bytes.load(fromByteOffset: Int(hash & mask) * 4, as: Float.self)
        }
      } else {
        for hash in features {
          sum += bytes.loadUnaligned(fromByteOffset: Int(hash & mask) * 16, as: SIMD4<Float>.self)
        }
      }
    }
    return sum
  }

  /// The probabilities of the classes with these scores.
  func probabilities(_ scores: SIMD4<Float>) -> SIMD4<Float> {
    var result = SIMD4<Float>()
    var (top, sum) = (scores[0], Float(0))
    for label in 1..<classes { top = max(top, scores[label]) }
    for label in 0..<classes {
      result[label] = AttributionScorer.exponential(scores[label] - top)
      sum += result[label]
    }
    return result / sum
  }

  /// Moves the weights towards the truth.
  func learn(_ features: [UInt32], _ probabilities: SIMD4<Float>, truth: Int, weight: Float = 1) {
    var gradient = probabilities
    gradient[truth] -= 1
    if abs(gradient[truth]) < 0.01 { return }
    gradient *= weight
    weights.withUnsafeMutableBufferPointer { weights in
      squares.withUnsafeMutableBufferPointer { squares in
        for hash in features {
          let row = Int(hash & mask) * lanes
          for lane in 0..<lanes {
            let g = gradient[lanes == 1 ? 1 : lane] + decay * weights[row + lane]
            squares[row + lane] += g * g
            weights[row + lane] -= rate * g / squares[row + lane].squareRoot()
          }
        }
      }
    }
  }

  /// The blocks of the finished model of that name.
  func blocks(_ name: String, classes: [String], _ templates: FeatureTemplates) -> [ModelBlock] {
    let table = weights.map { weight in
      Int8(max(-127, min(127, (weight * HashedModel.scale).rounded())))
    }
    return [
      ModelBlock(name: name + ".templates", text: templates.source),
      ModelBlock(name: name + ".classes", text: classes.joined(separator: "\n")),
      ModelBlock(name: name + ".table", numbers: table),
    ]
  }
}
