// Fits the tagger: greedy decisions from left to right, each corrected where it is wrong.

import English

/// A sentence to learn tags from.
struct TagExample {
  let forms: SentenceForms
  /// The index of each word's right tag.
  let tags: [UInt8]
}

/// A tagger in training.
struct TaggerTraining {
  private let tags: [String]
  private let perceptron: AveragedPerceptron
  private let templates: FeatureTemplates
  private var values: [UInt32]
  private var features: [UInt32]
  private var scores: [Float]

  /// A tagger that knows nothing yet.
  init(tags: [String]) throws {
    self.tags = tags
    perceptron = AveragedPerceptron(classes: tags.count)
    templates = try FeatureTemplates.checked(TagTemplates.text, atoms: TagAtoms.names)
    values = Array(repeating: 0, count: TagAtoms.names.count)
    features = Array(repeating: 0, count: templates.count)
    scores = Array(repeating: 0, count: perceptron.lanes)
  }

  /// Learns from examples, in another order in each epoch.
  mutating func learn(_ examples: [TagExample], epochs: Int, seed: UInt64 = 1) {
    var random = RandomSource(seed: seed)
    var order = Array(examples.indices)
    for _ in 0..<epochs {
      order.shuffle(using: &random)
      for index in order { learn(examples[index]) }
    }
    perceptron.settle()
  }

  /// Adds what another tagger has learnt from the same examples.
  func add(_ other: TaggerTraining) { perceptron.add(other.perceptron) }

  private mutating func learn(_ example: TagExample) {
    var previous: (UInt32, UInt32) = (0, 0)
    for index in 0..<example.forms.count {
      TagAtoms.fill(&values, example.forms, index, previous: previous)
      templates.fill(&features, from: values)
      perceptron.score(features, into: &scores)
      let (guess, truth) = (scores.best(of: tags.count), Int(example.tags[index]))
      perceptron.correct(features, from: guess, to: truth)
      previous = (UInt32(guess) + 1, previous.0)
    }
  }

  /// The blocks of the finished model, in so many buckets of eight rows.
  func blocks(buckets: Int) -> [ModelBlock] {
    perceptron.tables(buckets: buckets).blocks("tags", classes: tags, templates)
  }
}

extension [Float] {
  /// The index of the highest of the first `count` values; of equals the first.
  func best(of count: Int) -> Int {
    var best = 0
    for index in 1..<count where self[index] > self[best] { best = index }
    return best
  }
}
