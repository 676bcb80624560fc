// Universal parts of speech from a treebank's own tags: what the tag alone leaves open (is a form of
// `be` an auxiliary, is `that` a pronoun or a subordinator), the relation to the head decides,
// or the word itself.

import NewsModel

/// A table from tags and relations to universal parts of speech.
package struct UniversalTags: Sendable {
  private let parts: [PartOfSpeech]
  private let relations: Int
  /// For each tag, words that it leaves open whatever their relation: `not` is an RB, but no adverb.
  private let words: [Exceptions?]

  /// Words with their parts of speech.
  private final class Exceptions: Sendable {
    let words: WordIndex
    let parts: [PartOfSpeech]

    init(_ known: [String: PartOfSpeech]) {
      (words, parts) = (WordIndex(Array(known.keys)), Array(known.values))
    }
  }

  /// The table of a model file, which has a byte for each relation of each tag.
  package init?(_ file: ModelFile) {
    guard let tags = file.lines("tags.classes"), let relations = file.lines("relations.classes"),
      let bytes = file.bytes("tags.universal"), bytes.count == tags.count * relations.count
    else { return nil }
    parts = bytes.compactMap(PartOfSpeech.init(rawValue:))
    guard parts.count == bytes.count else { return nil }
    self.relations = relations.count
    var words = Array(repeating: [String: PartOfSpeech](), count: tags.count)
    for line in file.lines("tags.words") ?? [] {
      let fields = line.split(separator: " ")
      guard fields.count == 3, let tag = Int(fields[1]), words.indices.contains(tag),
        let raw = UInt8(fields[2]),
        let part = PartOfSpeech(rawValue: raw)
      else { return nil }
      words[tag][String(fields[0])] = part
    }
    self.words = words.map { $0.isEmpty ? nil : Exceptions($0) }
  }

  /// The part of speech of a word, given in lower case.
  package func part(of word: String, tag: UInt8, relation: Int) -> PartOfSpeech {
    if let known = words[Int(tag)], let number = known.words.number(of: word) {
      return known.parts[number]
    }
    return parts[Int(tag) * relations + relation]
  }
}
