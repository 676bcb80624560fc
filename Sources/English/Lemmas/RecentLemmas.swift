// The lemmas that were found last: half of the words of an article stood in it before.

/// Lemmas of words with their tags, the last in each slot.
struct RecentLemmas {
  private struct Entry {
    var lower = ""
    /// One more than its tag; 0 where nothing stands.
    var tag: UInt16 = 0
    var lemma = ""
  }

  /// An article of a page has some three hundred different words.
  private static let size = 512

  private let lemmas: LemmaModel
  private let known: WordClasses
  private var entries = Array(repeating: Entry(), count: Self.size)

  /// None yet of those that a model finds.
  init(_ lemmas: LemmaModel, known: WordClasses) { (self.lemmas, self.known) = (lemmas, known) }

  /// The lemma of a word in lower case, which has a hash, with the tag of this index.
  mutating func lemma(of lower: String, hash: UInt32, tag: UInt8) -> String {
    let slot = Int(hash &+ UInt32(tag) &* 0x9E37_79B1) & (Self.size - 1)
    if entries[slot].tag == UInt16(tag) + 1, entries[slot].lower == lower {
      return entries[slot].lemma
    }
    let lemma = lemmas.lemma(of: lower, tag: tag, known: known)
    entries[slot] = Entry(lower: lower, tag: UInt16(tag) + 1, lemma: lemma)
    return lemma
  }
}
