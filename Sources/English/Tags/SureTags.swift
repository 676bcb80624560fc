// Words that have one tag wherever they stand (the, of, a comma): nearly half of all words of a text. The
// tagger does not think about them, as in Honnibal's "A good part-of-speech tagger in about 200 lines of
// Python" (2013).

/// The tags of words that leave no doubt.
package struct SureTags: Sendable {
  /// One more than the index of the tag, by the hash of the word as written.
  private let table: SlotTable

  /// Tags in slots, a power of two of them or none, that must live as long as they are used.
  package init(slots: UnsafeBufferPointer<UInt64>) { table = SlotTable(slots) }

  /// The sure tags of a model file.
  init?(_ file: ModelFile) {
    guard let table = SlotTable(file, "tags.sure") else { return nil }
    self.table = table
  }

  /// The index of a word's tag, if it is sure.
  @inline(__always)
  package func tag(_ word: WordForm) -> UInt8? {
    table.number(word.form).map { UInt8(truncatingIfNeeded: $0 &- 1) }
  }
}
