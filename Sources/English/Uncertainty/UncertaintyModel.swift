// Which words make a sentence uncertain. Sentences were judged as a whole, words were not: a sentence is uncertain
// unless each of its words leaves it certain (a noisy or; Maron & Lozano-Pérez, "A framework for multiple-instance
// learning", 1998).
//
// Blocks: cues.templates, .classes, .keys and .weights of a linear model with one class; cues.gate, a bit for each
// of 65,536 hashes of words, which is set where a word may be a cue; cues.layer, the bits of 32-bit floating-point
// numbers: what a weight is worth, a bias, and from which probability on a sentence is uncertain;
// encyclopedia.weights, as in RegisterModel.

/// Tells the words that make sentences uncertain; a class, since it is handed on for every sentence.
package final class UncertaintyModel: Sendable {
  /// The templates of its features.
  package let templates: FeatureTemplates
  private let rows: LinearModel
  private let gate: [UInt64]
  private let scale: Float
  private let bias: Float
  /// From this probability on a sentence is uncertain.
  package let limit: Float
  private let manner: RegisterModel?

  /// The model of a file; nil where it has none.
  package init?(_ file: ModelFile) {
    guard let rows = file.linear("cues"),
      let templates = file.templates("cues", atoms: UncertaintyAtoms.names),
      let gate = file.numbers("cues.gate", as: UInt64.self), gate.count == UncertaintyGate.words,
      let bits = file.numbers("cues.layer", as: UInt32.self), bits.count == 3
    else { return nil }
    (self.rows, self.templates, self.gate) = (rows, templates, Array(gate))
    let numbers = bits.map(Float.init(bitPattern:))
    (scale, bias, limit) = (numbers[0], numbers[1], numbers[2])
    manner = RegisterModel(file, block: "encyclopedia.weights", over: .words)
  }

  /// From this on a text is written as encyclopedias are.
  private static let encyclopedic: Float = 0.6

  /// Whether a text is written as encyclopedias are, whose judges taught the model; complexity O(words).
  func isEncyclopedic(_ text: RegisterText) -> Bool {
    manner.map { $0.raw(text) >= Self.encyclopedic } ?? false
  }

  /// A word of a sentence, and how likely it makes it uncertain.
  package struct Judged: Hashable, Sendable {
    /// Its place in the sentence.
    package let index: Int
    /// From 0 to 1.
    package let probability: Float
  }

  /// The words of a sentence that may be cues, and how likely all of them together make it uncertain; complexity
  /// O(words).
  package func judge(_ sentence: CommitmentSentence) -> (words: [Judged], probability: Float) {
    var (words, certain): ([Judged], Float) = ([], 1)
    DecisionBuffers.with(templates, rows) { buffers in
      for index in 0..<sentence.forms.count
      where UncertaintyGate.contains(gate, sentence.forms[index].lower) {
        UncertaintyAtoms.fill(buffers.values, sentence, index)
        let evidence = Float(buffers.sums(templates, rows)[0]) * scale + bias
        words.append(
          Judged(index: index, probability: UncertaintyGate.probability(evidence))
        )
        certain *= 1 - words[words.count - 1].probability
      }
    }
    return (words, 1 - certain)
  }
}

/// What training and use of the model share.
package enum UncertaintyGate {
  /// How many numbers hold the bits of the gate.
  package static let words = 1024

  /// Whether the bit of a word's hash is set.
  @inline(__always)
  package static func contains(_ gate: [UInt64], _ hash: UInt32) -> Bool {
    gate[Int(hash >> 6) & (words - 1)] >> UInt64(hash & 63) & 1 != 0
  }

  /// Sets the bit of a word's hash.
  package static func insert(_ hash: UInt32, into gate: inout [UInt64]) {
    gate[Int(hash >> 6) & (words - 1)] |= 1 << UInt64(hash & 63)
  }

  /// From what speaks for a cue to a probability: the logistic function, whose power of e is taken as
  /// (1 + x / 1024)¹⁰²⁴, so that it needs no library and is the same everywhere.
  package static func probability(_ evidence: Float) -> Float {
    let bounded = min(20, max(-20, evidence))
    var power = 1 + bounded / 1024
    for _ in 0..<10 { power *= power }
    return power / (1 + power)
  }
}
