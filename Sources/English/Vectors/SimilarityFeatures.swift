// What speaks for two texts saying the same, each as a number from 0 to 1 or so.

/// Measures of two texts, in the order of `names`.
package enum SimilarityFeatures {
  /// What is measured.
  package static let names = [
    "constant", "vectors", "words", "pairs of words", "aligned words", "less aligned words",
    "names",
    "names of one only", "numbers", "numbers of one only", "negation of one only", "length",
    "vectors squared", "words squared", "aligned words squared", "vectors by words",
    "vectors by aligned words",
  ]

  /// The measures; complexity O(words of one × words of the other).
  package static func values(_ a: TextProfile, _ b: TextProfile) -> [Float] {
    let vectors = cosine(a.vector, b.vector)
    let words = cosine(counted(a), counted(b))
    let (first, second) = (aligned(a, to: b), aligned(b, to: a))
    let both = (first + second) / 2
    let lengths = (Float(a.words.count), Float(b.words.count))
    return [
      1, vectors, words, cosine(pairs(a), pairs(b)), both, min(first, second),
      overlap(a.names, b.names), a.names.isEmpty != b.names.isEmpty ? 1 : 0,
      overlap(a.stated, b.stated), a.stated.isEmpty != b.stated.isEmpty ? 1 : 0,
      (a.negations > 0) != (b.negations > 0) ? 1 : 0,
      min(lengths.0, lengths.1) / max(1, max(lengths.0, lengths.1)),
      vectors * vectors, words * words, both * both, vectors * words, vectors * both,
    ]
  }

  private static func cosine(_ a: [Float], _ b: [Float]) -> Float {
    var (product, first, second): (Float, Float, Float) = (0, 0, 0)
    for index in a.indices {
      product += a[index] * b[index]
      first += a[index] * a[index]
      second += b[index] * b[index]
    }
    return first > 0 && second > 0 ? product / (first * second).squareRoot() : 0
  }

  /// Hashes in order, each once, with the sum of their weights.
  private typealias Counted = [(hash: UInt32, weight: Float)]

  /// The words weighted by how rare they are (TF-IDF: Spärck Jones 1972).
  private static func counted(_ text: TextProfile) -> Counted {
    summed(text.words.map { ($0.lemma, $0.weight) })
  }

  /// Two words each that follow one another.
  private static func pairs(_ text: TextProfile) -> Counted {
    summed(
      zip(text.words, text.words.dropFirst()).map {
        (FeatureHash.step($0.lemma, $1.lemma), $0.weight + $1.weight)
      }
    )
  }

  private static func summed(_ words: Counted) -> Counted {
    var result: Counted = []
    for word in words.sorted(by: { ($0.hash, $0.weight) < ($1.hash, $1.weight) }) {
      if let last = result.last, last.hash == word.hash {
        result[result.count - 1].weight += word.weight
      } else {
        result.append(word)
      }
    }
    return result
  }

  private static func cosine(_ a: Counted, _ b: Counted) -> Float {
    var (i, j, product): (Int, Int, Float) = (0, 0, 0)
    while i < a.count, j < b.count {
      if a[i].hash == b[j].hash {
        product += a[i].weight * b[j].weight
        (i, j) = (i + 1, j + 1)
      } else if a[i].hash < b[j].hash {
        i += 1
      } else {
        j += 1
      }
    }
    func square(_ words: Counted) -> Float { words.reduce(0) { $0 + $1.weight * $1.weight } }
    let lengths = square(a) * square(b)
    return lengths > 0 ? product / lengths.squareRoot() : 0
  }

  /// How well the words of one text are met by words of the other, rare words counting more (after
  /// Corley & Mihalcea 2005, with vectors for WordNet).
  private static func aligned(_ a: TextProfile, to b: TextProfile) -> Float {
    let size = a.vector.count
    var (sum, total): (Float, Float) = (0, 0)
    for word in a.words {
      var best: Float = 0
      for other in b.words {
        if word.lemma == other.lemma { best = 1; break }
        guard let first = word.direction, let second = other.direction else { continue }
        var product: Float = 0
        for index in 0..<size {
          product += a.directions[first + index] * b.directions[second + index]
        }
        best = max(best, product)
      }
      sum += best * word.weight
      total += word.weight
    }
    return total > 0 ? sum / total : 0
  }

  /// The share of what either has that both have; where neither has any, nothing speaks against them.
  private static func overlap<Element>(_ a: Set<Element>, _ b: Set<Element>) -> Float {
    let all = a.union(b).count
    return all == 0 ? 1 : Float(a.intersection(b).count) / Float(all)
  }
}
