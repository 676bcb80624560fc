// Tables of words that are asked at every token of a text. A dictionary hashes a string by what it looks like on
// paper, which takes hundreds of steps; words are told by their bytes, and nearly all of them fit into two numbers.

/// Words with their numbers, looked up by their bytes in UTF-8. Complexity of a question: O(bytes of the word).
package struct WordIndex: Sendable {
  /// A word of up to 15 bytes: its bytes, zeros behind them, and its length in the last byte.
  private typealias Key = SIMD2<UInt64>

  private static let longest = 15

  /// The words of the table that are short enough, each in a slot of its own or in one of the next free ones.
  private var keys: [Key]
  /// Their numbers; -1 for free slots.
  private var numbers: [Int32]
  /// The numbers of longer words.
  private var long: [[UInt8]: Int] = [:]
  /// A bit for each word of the table, by its hash: nearly all that is asked for is in no table, and this is small enough
  /// to lie near at hand.
  private var filter: [UInt64]

  /// The table of some words, whose numbers are their places; of equal ones the first counts.
  package init(_ words: [String]) {
    var size = 8
    while size < words.count * 2 { size *= 2 }
    keys = Array(repeating: Key(), count: size)
    numbers = Array(repeating: -1, count: size)
    filter = Array(repeating: 0, count: max(1, size / 16))
    for (number, word) in words.enumerated() { insert(Array(word.utf8), number) }
  }

  private mutating func insert(_ word: [UInt8], _ number: Int) {
    guard let key = word.withUnsafeBufferPointer(Self.key) else {
      if long[word] == nil { long[word] = number }
      return
    }
    let hash = Self.hash(key)
    let slot = slot(of: key, hash)
    if numbers[slot] < 0 { (keys[slot], numbers[slot]) = (key, Int32(number)) }
    filter[Self.place(hash, filter.count)] |= 1 << (hash >> 58)
  }

  /// The number of a word; nil where it is not in the table.
  package func number(of word: String) -> Int? {
    // A closure of its own: a method that is handed on holds on to the whole table.
    if let number = word.utf8.withContiguousStorageIfAvailable({ find($0) }) { return number }
    return Array(word.utf8).withUnsafeBufferPointer { find($0) }
  }

  private func find(_ word: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let key = Self.key(word) else { return long.isEmpty ? nil : long[Array(word)] }
    let hash = Self.hash(key)
    guard filter[Self.place(hash, filter.count)] >> (hash >> 58) & 1 == 1 else { return nil }
    let number = numbers[slot(of: key, hash)]
    return number < 0 ? nil : Int(number)
  }

  /// The hash of a key, whose upper bits depend on all of its bits.
  @inline(__always)
  private static func hash(_ key: Key) -> UInt64 {
    (key[0] ^ (key[1] &* 0x9E37_79B9_7F4A_7C15)) &* 0xBF58_476D_1CE4_E5B9
  }

  /// Where the bit of a hash stands among so many numbers, a power of two; its upper six bits tell which it is.
  @inline(__always)
  private static func place(_ hash: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: hash >> 32) & (count - 1)
  }

  /// The slot that has a key with this hash, or where it would stand.
  private func slot(of key: Key, _ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash >> 40) & (keys.count - 1)
    while numbers[slot] >= 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  /// The key of a word; nil where it is too long for one.
  private static func key(_ word: UnsafeBufferPointer<UInt8>) -> Key? {
    let count = word.count
    guard count <= longest else { return nil }
    let bytes = UnsafeRawBufferPointer(word)
    var key = Key()
    // Two reads that overlap take all bytes of a word, without a loop over them.
    if count >= 8 {
      key[0] = bytes.loadUnaligned(as: UInt64.self).littleEndian
      let end = bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self).littleEndian
      key[1] = count == 8 ? 0 : end >> UInt64(8 * (16 - count))
    } else if count >= 4 {
      let start = bytes.loadUnaligned(as: UInt32.self).littleEndian
      let end = bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self).littleEndian
      key[0] = UInt64(start) | UInt64(end) << UInt64(8 * (count - 4))
    } else if count > 0 {
      let middle = UInt64(bytes[count / 2]) << UInt64(8 * (count / 2))
      key[0] = UInt64(bytes[0]) | middle | UInt64(bytes[count - 1]) << UInt64(8 * (count - 1))
    }
    key[1] |= UInt64(count) << 56
    return key
  }
}

/// A set of words that is asked as `WordIndex` is.
package struct WordSet: ExpressibleByArrayLiteral, Sendable {
  private let table: WordIndex

  /// The set of some words.
  package init(_ words: some Sequence<String>) { table = WordIndex(Array(words)) }

  /// The set of some words.
  package init(arrayLiteral words: String...) { table = WordIndex(words) }

  /// Whether a word is one of them, byte for byte.
  package func contains(_ word: String) -> Bool { table.number(of: word) != nil }
}
