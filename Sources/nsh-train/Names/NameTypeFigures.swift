// How well types of names are told apart where their kinds are known.

import English
import NewsModel

/// Counts of types, as the finished model tells them.
struct NameTypeFigures {
  private var hits: [NameType: Int] = [:]
  private var predicted: [NameType: Int] = [:]
  private var gold: [NameType: Int] = [:]

  /// Asks a model for the types of names.
  init(_ blocks: [ModelBlock], _ samples: [NameTypeSample]) throws {
    let bytes = blocks.encoded
    try bytes.withUnsafeBytes { bytes in
      guard let model = ModelFile(bytes).flatMap(NameTypeModel.init) else {
        throw TrainingError("the model of types cannot be read back")
      }
      for sample in samples {
        let type = model.type(sample.document, sample.sentence, sample.words, sample.type.kind)
        gold[sample.type, default: 0] += 1
        predicted[type, default: 0] += 1
        if type == sample.type { hits[type, default: 0] += 1 }
      }
    }
  }

  /// A line for each type with precision, recall and F1, and one for all names of each kind.
  var lines: [String] {
    let types = NameTypeModel.types.filter { gold[$0] != nil || predicted[$0] != nil }
    let single = types.map { type in
      let (hits, predicted, gold) = (hits[type] ?? 0, predicted[type] ?? 0, gold[type] ?? 0)
      return "  \(type.rawValue) " + NameFigures.f1(hits, predicted, gold) + " of \(gold)"
    }
    let kinds = [ActorKind.place, .other].map { kind in
      func total(_ counts: [NameType: Int]) -> Int {
        counts.reduce(0) { $0 + ($1.key.kind == kind ? $1.value : 0) }
      }
      let share = total(hits) == total(gold) ? "1" : NameFigures.share(total(hits), total(gold))
      return "  right among \(kind.rawValue): \(share)"
    }
    return single + kinds
  }
}
