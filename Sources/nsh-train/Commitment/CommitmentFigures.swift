// How well scores of commitment agree with what people said.

import English

/// Errors and correlation of numbers with the truth.
struct CommitmentFigures {
  private var truths: [Double] = []
  private var scores: [Double] = []

  /// No figures yet.
  init() {}

  /// Adds a score and its truth.
  mutating func add(_ score: Double, _ truth: Double) {
    scores.append(score)
    truths.append(truth)
  }

  /// The mean absolute error; 0 where there is nothing.
  var error: Double {
    zip(scores, truths).reduce(0) { $0 + abs($1.0 - $1.1) } / Double(max(1, scores.count))
  }

  /// Pearson's correlation; 0 where one side does not vary.
  var correlation: Double {
    func mean(_ numbers: [Double]) -> Double {
      numbers.reduce(0, +) / Double(max(1, numbers.count))
    }
    let (score, truth) = (mean(scores), mean(truths))
    var (both, first, second) = (0.0, 0.0, 0.0)
    for (a, b) in zip(scores, truths) {
      both += (a - score) * (b - truth)
      first += (a - score) * (a - score)
      second += (b - truth) * (b - truth)
    }
    return first > 0 && second > 0 ? both / (first * second).squareRoot() : 0
  }

  /// Both in three digits.
  var text: String {
    func digits(_ number: Double) -> Double { (number * 1000).rounded() / 1000 }
    return "MAE \(digits(error)), r \(digits(correlation))"
  }

  /// What a model's readings and their score say of examples, a line for each.
  static func lines(_ model: CommitmentModel, _ examples: [CommitmentExample]) -> [String] {
    let readings = examples.map { ($0, model.readings($0.input)) }
    func figures(_ score: (CommitmentExample, CommitmentModel.Readings) -> Double) -> String {
      var figures = CommitmentFigures()
      for (example, readings) in readings {
        figures.add(min(3, max(-3, score(example, readings))), Double(example.truth))
      }
      return figures.text
    }
    return [
      "score: " + figures { $1.score(news: $0.news) }, "crowd: " + figures { $1.crowd },
      "clause: " + figures { $1.clause }, "news: " + figures { $1.score(news: 1) },
    ]
  }
}
