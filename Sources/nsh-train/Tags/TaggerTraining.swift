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
  private var decision: Decision
  /// By the hash of a word, one more than the index of the only tag it has.
  private var sure: [UInt32: UInt8] = [:]

  /// A tagger that knows nothing yet.
  init(tags: [String]) throws {
    self.tags = tags
    perceptron = AveragedPerceptron(classes: tags.count)
    decision = try Decision(TagTemplates.text, atoms: TagAtoms.names, perceptron)
  }

  /// Learns from the examples of a schedule, in another order in each epoch.
  mutating func learn(
    _ examples: [TagExample],
    _ schedule: Schedule,
    epochs: Int,
    seed: UInt64 = 1
  ) {
    sure = Self.sureTags(examples)
    var random = RandomSource(seed: seed)
    for epoch in 0..<epochs {
      for index in schedule.order(epoch, &random) { learn(examples[index]) }
    }
    perceptron.settle()
  }

  /// Adds what another tagger has learnt from the same examples.
  func add(_ other: TaggerTraining) { perceptron.add(other.perceptron) }

  private mutating func learn(_ example: TagExample) {
    var previous: (UInt32, UInt32) = (0, 0)
    for index in 0..<example.forms.count {
      if let tag = sure[example.forms[index].form] {
        previous = (UInt32(tag), previous.0)
        continue
      }
      TagAtoms.fill(&decision.values, example.forms, index, previous: previous)
      decision.score(perceptron)
      let (guess, truth) = (decision.scores.best(of: tags.count), Int(example.tags[index]))
      perceptron.correct(decision.features, from: guess, to: truth)
      previous = (UInt32(guess) + 1, previous.0)
    }
  }

  /// The blocks of the finished model, in so many buckets of eight rows.
  func blocks(buckets: Int) -> [ModelBlock] {
    let entries = sure.sorted { $0.key < $1.key }.map { ($0.key, UInt32($0.value)) }
    return perceptron.tables(buckets: buckets).blocks("tags", classes: tags, decision.templates)
      + [ModelBlock(name: "tags.sure", numbers: SlotTable.slots(for: entries))]
  }

  /// Words that were seen often, and with the same tag but for an exception in so many times.
  private static func sureTags(_ examples: [TagExample]) -> [UInt32: UInt8] {
    let (least, exceptions) = (60, 250)
    var counts: [UInt32: [UInt8: Int]] = [:]
    for example in examples {
      for (index, tag) in example.tags.enumerated() {
        counts[example.forms[index].form, default: [:]][tag, default: 0] += 1
      }
    }
    return counts.compactMapValues { tags in
      let all = tags.values.reduce(0, +)
      guard all >= least,
        let best = tags.first(where: { (all - $0.value) * exceptions <= all })
      else { return nil }
      return best.key + 1
    }
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
