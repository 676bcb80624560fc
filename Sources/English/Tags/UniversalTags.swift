// Universal parts of speech from a treebank's own tags: what the tag alone leaves open (is a form of
// `be` an auxiliary, is `that` a pronoun or a subordinator), the relation to the head decides.

import NewsModel

/// A table from tags and relations to universal parts of speech.
package struct UniversalTags: Sendable {
  private let parts: [PartOfSpeech]
  private let relations: Int

  /// The table of a model file, which has a byte for each relation of each tag.
  package init?(_ file: ModelFile) {
    guard let tags = file.lines("tags.classes"), let relations = file.lines("relations.classes"),
      let bytes = file.bytes("tags.universal"), bytes.count == tags.count * relations.count
    else { return nil }
    parts = bytes.compactMap(PartOfSpeech.init(rawValue:))
    guard parts.count == bytes.count else { return nil }
    self.relations = relations.count
  }

  /// The part of speech of a word.
  package func part(tag: UInt8, relation: Int) -> PartOfSpeech {
    parts[Int(tag) * relations + relation]
  }
}
