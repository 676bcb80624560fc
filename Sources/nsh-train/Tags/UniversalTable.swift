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
