// Tags for the sentences that the tagger itself learns from, as it would give them to new ones.

import English

/// Tags examples with taggers that have not learnt from them.
struct Jackknife {
  let folds: Int
  let tags: [String]
  /// How often each tagger sees its part.
  private let epochs = 4

  init(folds: Int, tags: [String]) { (self.folds, self.tags) = (folds, tags) }

  /// The tags of all examples, in their order: each part of the annotated ones is tagged by a tagger that
  /// has learnt from the others, and the labelled ones by the last of these taggers.
  func tags(_ examples: [TagExample], _ schedule: Schedule) throws -> [[UInt8]] {
    try (0..<folds).flatMap { fold in
      let (start, end) = (schedule.gold * fold / folds, schedule.gold * (fold + 1) / folds)
      let seen = examples[..<start] + examples[end..<schedule.gold]
      let held = start..<(fold == folds - 1 ? examples.count : end)
      return try tag(examples[held], learningFrom: Array(seen))
    }
  }

  private func tag(
    _ held: ArraySlice<TagExample>,
    learningFrom seen: [TagExample]
  ) throws -> [[UInt8]] {
    var tagger = try TaggerTraining(tags: tags)
    tagger.learn(seen, Schedule(gold: seen.count, labelled: 0), epochs: epochs)
    let bytes = tagger.blocks(buckets: 1 << 16).encoded
    return try bytes.withUnsafeBytes { bytes in
      guard let model = ModelFile(bytes).flatMap({ TagModel($0) }) else {
        throw TrainingError("the tagger's model cannot be read back")
      }
      return held.map { model.tag($0.forms) }
    }
  }
}
