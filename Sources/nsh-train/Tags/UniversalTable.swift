// Counts which universal part of speech goes with each tag and relation.

import English
import NewsModel

/// The table of `UniversalTags`.
enum UniversalTable {
  /// The block of the table: for each tag and relation the most frequent part of speech, and where they
  /// never met, the tag's most frequent one.
  static func block(_ corpus: TreebankCorpus) -> ModelBlock {
    let (tags, relations) = (corpus.tags.count, corpus.relations.count)
    let none = Array(repeating: 0, count: PartOfSpeech.allCases.count)
    var pairs = Array(repeating: none, count: tags * relations)
    var alone = Array(repeating: none, count: tags)
    for word in corpus.sentences.lazy.flatMap(\.words) {
      guard let part = PartOfSpeech(universal: word.upos) else { continue }
      let (tag, relation) = corpus.numbers(of: word)
      pairs[tag * relations + relation][Int(part.rawValue)] += 1
      alone[tag][Int(part.rawValue)] += 1
    }
    let bytes = pairs.enumerated().map { index, counts in
      let counts = counts.max() == 0 ? alone[index / relations] : counts
      return UInt8(counts.firstIndex(of: counts.max() ?? 0) ?? 0)
    }
    return ModelBlock(name: "tags.universal", bytes: bytes)
  }

  /// The words that nearly always have another part of speech than their tag's most frequent one, where
  /// they are frequent.
  static func exceptions(_ corpus: TreebankCorpus) -> ModelBlock {
    var counts: [String: [Int: [Int]]] = [:]
    let none = Array(repeating: 0, count: PartOfSpeech.allCases.count)
    var alone = Array(repeating: none, count: corpus.tags.count)
    for word in corpus.sentences.lazy.flatMap(\.words) {
      guard let part = PartOfSpeech(universal: word.upos) else { continue }
      let tag = corpus.numbers(of: word).tag
      counts[word.form.lowercased(), default: [:]][tag, default: none][Int(part.rawValue)] += 1
      alone[tag][Int(part.rawValue)] += 1
    }
    var lines: [String] = []
    for (word, tags) in counts.sorted(by: { $0.key < $1.key }) where !word.contains(" ") {
      for (tag, parts) in tags.sorted(by: { $0.key < $1.key }) {
        let (all, most) = (parts.reduce(0, +), parts.max() ?? 0)
        guard all > 4, most * 20 >= all * 19, let part = parts.firstIndex(of: most),
          alone[tag].firstIndex(of: alone[tag].max() ?? 0) != part
        else { continue }
        lines.append("\(word) \(tag) \(part)")
      }
    }
    return ModelBlock(name: "tags.words", text: lines.joined(separator: "\n"))
  }
}

extension PartOfSpeech {
  /// The part of speech that Universal Dependencies writes so.
  init?(universal name: String) {
    let names: [PartOfSpeech: String] = [
      .adjective: "ADJ", .adposition: "ADP", .adverb: "ADV", .auxiliary: "AUX",
      .coordinator: "CCONJ", .determiner: "DET", .interjection: "INTJ", .noun: "NOUN",
      .number: "NUM", .particle: "PART", .pronoun: "PRON", .properNoun: "PROPN",
      .punctuation: "PUNCT", .subordinator: "SCONJ", .symbol: "SYM", .verb: "VERB", .other: "X",
    ]
    guard let part = Self.allCases.first(where: { names[$0] == name }) else { return nil }
    self = part
  }
}
