// Fits the model of types to names whose types are marked.

import English
import NewsModel

/// A name as the model of types sees it.
struct NameTypeExample {
  /// The values of the atoms.
  let values: [UInt32]
  /// What the name names, as a class of the model.
  let type: Int
  /// The classes that a name of its kind may have.
  let classes: Range<Int>
}

/// The model of types in training.
struct NameTypeTraining {
  private let perceptron = AveragedPerceptron(classes: NameTypeModel.types.count)
  private var decision: Decision

  /// A model that knows nothing yet.
  init() throws {
    decision = try Decision(NameTypeTemplates.all, atoms: NameTypeAtoms.names, perceptron)
  }

  /// Learns from examples in an order of their own in every epoch.
  mutating func learn(_ examples: [NameTypeExample], epochs: Int) {
    var random = RandomSource(seed: 1)
    for _ in 0..<epochs {
      var order = Array(examples.indices)
      order.shuffle(using: &random)
      for index in order {
        let example = examples[index]
        let guess = guess(example)
        perceptron.correct(decision.features, from: guess, to: example.type)
      }
    }
    perceptron.settle()
  }

  /// The likeliest class of an example.
  private mutating func guess(_ example: NameTypeExample) -> Int {
    decision.values = example.values
    decision.score(perceptron)
    var best = example.classes.lowerBound
    for index in example.classes where decision.scores[index] > decision.scores[best] {
      best = index
    }
    return best
  }

  /// The blocks of the finished model in so many buckets.
  func blocks(buckets: Int) -> [ModelBlock] {
    perceptron.tables(buckets: buckets).blocks(
      "types",
      classes: NameTypeModel.types.map(\.rawValue),
      decision.templates
    )
  }
}

/// The words that tell types, as the model has them: for each word the bits of its types.
struct TellingWords {
  /// The slots of the table.
  let slots: [UInt64]

  /// The words of the project's table.
  init() {
    var bits: [UInt32: UInt32] = [:]
    for (type, words) in TypesTable.all {
      guard let number = NameTypeModel.types.firstIndex(of: type) else { continue }
      for word in words.split(whereSeparator: \.isWhitespace) {
        var word = String(word)
        bits[word.withUTF8 { WordForm($0).lower }, default: 0] |= 1 << UInt32(number)
      }
    }
    slots = SlotTable.slots(
      for: bits.sorted { $0.key < $1.key }.map { (hash: $0.key, number: $0.value) }
    )
  }
}
