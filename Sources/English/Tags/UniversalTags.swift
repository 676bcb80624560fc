// Universal parts of speech from a treebank's own tags: what the tag alone leaves open (is a form of
// `be` an auxiliary, is `that` a pronoun or a subordinator), the relation to the head decides,
// or the word itself.

import NewsModel

/// A table from tags and relations to universal parts of speech.
package struct UniversalTags: Sendable {
  private let parts: [PartOfSpeech]
  private let relations: Int
  /// Words that a tag leaves open whatever their relation: `not` is an RB, but no adverb.
  private let words: WordIndex
  /// The parts of speech of these words, for each tag one after the other; nil where the tag is enough.
  private let ofWords: [PartOfSpeech?]
  /// Whether a tag leaves any word open.
  private let isOpen: [Bool]

  /// The table of a model file, which has a byte for each relation of each tag.
  package init?(_ file: ModelFile) {
    guard let tags = file.lines("tags.classes"), let relations = file.lines("relations.classes"),
      let bytes = file.bytes("tags.universal"), bytes.count == tags.count * relations.count
    else { return nil }
    parts = bytes.compactMap(PartOfSpeech.init(rawValue:))
    guard parts.count == bytes.count else { return nil }
    self.relations = relations.count
    var known: [(word: String, tag: Int, part: PartOfSpeech)] = []
    for line in file.lines("tags.words") ?? [] {
      let fields = line.split(separator: " ")
      guard fields.count == 3, let tag = Int(fields[1]), tags.indices.contains(tag),
        let raw = UInt8(fields[2]),
        let part = PartOfSpeech(rawValue: raw)
      else { return nil }
      known.append((String(fields[0]), tag, part))
    }
    words = WordIndex(known.map(\.word))
    var (ofWords, isOpen) = (
      Array(repeating: PartOfSpeech?.none, count: known.count * tags.count),
      Array(repeating: false, count: tags.count)
    )
    for (word, tag, part) in known {
      guard let number = words.number(of: word) else { return nil }
      ofWords[tag * known.count + number] = part
      isOpen[tag] = true
    }
    (self.ofWords, self.isOpen) = (ofWords, isOpen)
  }

  /// The part of speech of a word, given in lower case.
  package func part(of word: String, tag: UInt8, relation: Int) -> PartOfSpeech {
    if isOpen[Int(tag)], let number = words.number(of: word),
      let part = ofWords[Int(tag) * (ofWords.count / isOpen.count) + number]
    {
      return part
    }
    return parts[Int(tag) * relations + relation]
  }
}
