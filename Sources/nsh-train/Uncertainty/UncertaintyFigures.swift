// How well sentences are told to be uncertain.

/// Precision, recall and F1 of the uncertain sentences at the limit where F1 is highest.
struct UncertaintyFigures {
  /// A sentence with what was said of it.
  struct Judged {
    let probability: Float
    let isUncertain: Bool
  }

  private(set) var limit: Float = 1
  private(set) var precision = 0.0
  private(set) var recall = 0.0

  /// Their harmonic mean.
  var score: Double {
    precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }

  /// The figures of judged sentences.
  init(_ judged: [Judged]) {
    let all = judged.count { $0.isUncertain }
    var hits = 0
    for (place, sentence) in judged.sorted(by: { $0.probability > $1.probability }).enumerated() {
      if sentence.isUncertain { hits += 1 }
      guard hits > 0, Double(2 * hits) / Double(place + 1 + all) > score else { continue }
      (precision, recall) = (Double(hits) / Double(place + 1), Double(hits) / Double(all))
      limit = sentence.probability
    }
  }

  /// All in three digits.
  var text: String {
    func digits(_ number: Double) -> Double { (number * 1000).rounded() / 1000 }
    return "F1 \(digits(score)), precision \(digits(precision)), recall \(digits(recall))"
      + " from \(digits(Double(limit))) on"
  }
}
