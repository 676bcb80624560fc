// How well the features of words are found, against those of a treebank.

import English
import NewsModel

/// Counts of features by their names: `Tense`, `Mood` …
struct MorphologyFigures {
  private var hits: [String: Int] = [:]
  private var predicted: [String: Int] = [:]
  private var gold: [String: Int] = [:]

  /// The features that are found; of pronouns' types only `Neg` is.
  private static let names = [
    "Tense", "Mood", "VerbForm", "Voice", "Number", "Person", "Polarity", "PronType", "Degree",
  ]

  /// Counts the features of a word, where `truth` has them as CoNLL-U does.
  mutating func count(_ found: Morphology, _ truth: String) {
    let truth = truth.split(separator: "|").filter {
      $0 != "Polarity=Pos" && (!$0.hasPrefix("PronType=") || $0 == "PronType=Neg")
    }
    let found = found.description.split(separator: "|")
    for feature in truth { gold[Self.name(feature), default: 0] += 1 }
    for feature in found {
      predicted[Self.name(feature), default: 0] += 1
      if truth.contains(feature) { hits[Self.name(feature), default: 0] += 1 }
    }
  }

  /// Adds the counts of other words.
  mutating func add(_ other: MorphologyFigures) {
    hits.merge(other.hits, uniquingKeysWith: +)
    predicted.merge(other.predicted, uniquingKeysWith: +)
    gold.merge(other.gold, uniquingKeysWith: +)
  }

  private static func name(_ feature: Substring) -> String { String(feature.prefix { $0 != "=" }) }

  /// F1 of each feature with its value.
  var line: String {
    Self.names.map { name in
      let (hits, all) = (hits[name] ?? 0, (predicted[name] ?? 0) + (gold[name] ?? 0))
      let share = hits * 2 == all ? "1" : NameFigures.share(hits * 2, all)
      return "\(name) \(share)"
    }.joined(separator: ", ")
  }
}
