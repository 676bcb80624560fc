// What was counted about words in much text: the class of words that they behave like, and the tags
// they were seen with.

/// Classes of words by the hash of their lower-case form; words that are not known have class 0.
package struct WordClasses: @unchecked Sendable {
  /// The class of words that stand between the same neighbours, and the class of words that were seen
  /// with the same tags.
  package typealias Classes = (neighbours: UInt16, tags: UInt16)

  /// Slots, probed one after the other: the hash in the lower half, then both classes; 0 where empty.
  private let slots: UnsafeBufferPointer<UInt64>

  /// The classes of no words.
  package static let none = WordClasses(slots: UnsafeBufferPointer(start: nil, count: 0))

  /// Classes in slots, a power of two of them, that must live as long as the classes are used.
  package init(slots: UnsafeBufferPointer<UInt64>) { self.slots = slots }

  /// The classes of the word with this hash.
  package func classes(_ hash: UInt32) -> Classes {
    guard slots.count > 0 else { return (0, 0) }
    var place = Int(hash) & (slots.count - 1)
    while case let slot = slots[place], slot != 0 {
      if UInt32(truncatingIfNeeded: slot) == hash {
        return (UInt16(truncatingIfNeeded: slot >> 32), UInt16(truncatingIfNeeded: slot >> 48))
      }
      place = (place + 1) & (slots.count - 1)
    }
    return (0, 0)
  }

  /// Whether a word in lower case is known.
  func contains(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { $0.isEmpty ? false : classes(WordForm($0).lower).neighbours > 0 }
  }

  /// The slots for these words.
  package static func slots(for words: [(hash: UInt32, classes: Classes)]) -> [UInt64] {
    var size = 16
    while size < words.count * 2 { size *= 2 }
    var slots = Array(repeating: UInt64(0), count: size)
    for word in words {
      var place = Int(word.hash) & (size - 1)
      while slots[place] != 0 && UInt32(truncatingIfNeeded: slots[place]) != word.hash {
        place = (place + 1) & (size - 1)
      }
      guard slots[place] == 0 else { continue }
      slots[place] =
        UInt64(word.hash) | UInt64(word.classes.neighbours) << 32
        | UInt64(word.classes.tags) << 48
    }
    return slots
  }
}
