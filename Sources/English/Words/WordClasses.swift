// What was counted about words in much text: the class of words that they behave like, and the tags
// they were seen with.

/// Classes of words by the hash of their lower-case form; words that are not known have class 0.
package struct WordClasses: Sendable {
  /// The class of words that stand between the same neighbours, and the class of words that were seen
  /// with the same tags.
  package typealias Classes = (neighbours: UInt16, tags: UInt16)

  /// Both classes in one number, that of the tags in its upper half.
  private let table: SlotTable

  /// The classes of no words.
  package static let none = WordClasses(slots: UnsafeBufferPointer(start: nil, count: 0))

  /// Classes in slots, a power of two of them, that must live as long as the classes are used.
  package init(slots: UnsafeBufferPointer<UInt64>) { table = SlotTable(slots) }

  /// The classes of the word with this hash.
  package func classes(_ hash: UInt32) -> Classes {
    guard let number = table.number(hash) else { return (0, 0) }
    return (UInt16(truncatingIfNeeded: number), UInt16(truncatingIfNeeded: number >> 16))
  }

  /// Whether a word in lower case is known.
  func contains(_ word: String) -> Bool {
    !word.isEmpty && classes(WordForm.lower(of: word)).neighbours > 0
  }

  /// The slots for these words.
  package static func slots(for words: [(hash: UInt32, classes: Classes)]) -> [UInt64] {
    SlotTable.slots(
      for: words.map { ($0.hash, UInt32($0.classes.neighbours) | UInt32($0.classes.tags) << 16) }
    )
  }
}
