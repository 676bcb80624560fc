// Static vectors of words, distilled from an encoder of sentences (after model2vec: Tulkens & van Dongen
// 2024): a row of eight-bit numbers for every word. How long a row is says how much the word counts.
//
// Blocks: vectors.slots (32 bits each, a power of two of them), vectors.rows (8 bits each), vectors.idf
// (8 bits a row, in steps of 1/16), vectors.size (32 bits: the dimensions, and the idf of unknown words in
// the same steps).

import CModels

/// Rows of words by the hash of their lower-case form.
package struct WordVectors: @unchecked Sendable {
  // The memory belongs to the model file, which lives as long as the program and is never written.
  private let slots: UnsafeBufferPointer<UInt32>
  private let rows: UnsafeBufferPointer<Int8>
  private let frequencies: UnsafeBufferPointer<UInt8>
  /// How many numbers a vector has.
  package let dimensions: Int
  /// How rare a word is that is not known.
  package let highestFrequency: Float

  /// How many bits of a slot hold the number of a row, from 1 on; the others are of the word's hash.
  private static let rowBits: UInt32 = 17
  private static let rowMask: UInt32 = 1 << rowBits - 1
  /// The steps of an idf in one.
  package static let steps: Float = 16

  /// The vectors of a model file; nil where it has none.
  package init?(_ file: ModelFile) {
    guard let slots = file.numbers("vectors.slots", as: UInt32.self),
      slots.count.nonzeroBitCount == 1,
      let rows = file.numbers("vectors.rows", as: Int8.self),
      let frequencies = file.numbers("vectors.idf", as: UInt8.self),
      let size = file.numbers("vectors.size", as: UInt32.self), size.count == 2, size[0] > 0,
      rows.count == frequencies.count * Int(size[0]), frequencies.count < Self.rowMask
    else { return nil }
    (self.slots, self.rows, self.frequencies) = (slots, rows, frequencies)
    dimensions = Int(size[0])
    highestFrequency = Float(size[1]) / Self.steps
  }

  /// The row of the word with this hash; nil where it is not known. Of words that are not, one in some
  /// ten thousand is taken for another.
  package func row(_ hash: UInt32) -> Int? {
    var place = Self.place(hash, slots.count)
    while case let slot = slots[place], slot != 0 {
      if slot & ~Self.rowMask == hash & ~Self.rowMask { return Int(slot & Self.rowMask) - 1 }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }

  /// How rare the word of a row is: the logarithm of one through the share of articles that have it.
  package func inverseFrequency(_ row: Int) -> Float { Float(frequencies[row]) / Self.steps }

  /// The numbers of a row.
  package func vector(_ row: Int) -> UnsafeBufferPointer<Int8> {
    UnsafeBufferPointer(rebasing: rows[row * dimensions..<(row + 1) * dimensions])
  }

  /// Asks for the numbers of a row that will be read soon.
  func prefetch(_ row: Int) {
    let numbers = vector(row)
    if let first = numbers.baseAddress {
      cmodels_prefetch(first)
      cmodels_prefetch(first + numbers.count - 1)
    }
  }

  private static func place(_ hash: UInt32, _ count: Int) -> Int {
    Int(truncatingIfNeeded: hash &* 0x9E37_79B1 >> 7) & (count - 1)
  }

  /// The slots for words with these hashes, whose rows are in the same order; of equal ones the first
  /// counts.
  package static func slots(for hashes: [UInt32]) -> [UInt32] {
    var size = 16
    while size < hashes.count * 3 / 2 { size *= 2 }
    var slots = Array(repeating: UInt32(0), count: size)
    for (row, hash) in hashes.enumerated() {
      var place = place(hash, size)
      while slots[place] != 0 { place = (place + 1) & (size - 1) }
      slots[place] = hash & ~rowMask | UInt32(row + 1)
    }
    return slots
  }
}
