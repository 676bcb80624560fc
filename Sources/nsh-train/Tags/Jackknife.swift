// Tags for the sentences that the tagger itself learns from, as it would give them to new ones.

import English

/// Tags each part of the examples with a tagger that has learnt from the others.
struct Jackknife {
  let folds: Int
  /// How often each tagger sees its part.
  private let epochs = 4

  init(folds: Int) { self.folds = folds }

  /// The tags of all examples, in their order.
  func tags(_ examples: [TagExample], _ names: [String]) throws -> [[UInt8]] {
    try (0..<folds).flatMap { fold in
      let held = (examples.count * fold / folds)..<(examples.count * (fold + 1) / folds)
      var tagger = try TaggerTraining(tags: names)
      let seen = examples.indices.filter { !held.contains($0) }.map { examples[$0] }
      tagger.learn(seen, epochs: epochs)
      let bytes = ModelFile.encoded(tagger.blocks(buckets: 1 << 16).map { ($0.name, $0.bytes) })
      return try bytes.withUnsafeBytes { bytes in
        guard let model = ModelFile(bytes).flatMap({ TagModel($0) }) else {
          throw TrainingError("the tagger's model cannot be read back")
        }
        return examples[held].map { model.tag($0.forms) }
      }
    }
  }
}
