// Known names and words that tell names, as a table in the model file: each entry is found by the
// hashes of its words.

import CModels

/// What the lists know of a word or a sequence of words; the raw value is its bit.
package enum NameList: UInt32, CaseIterable, Sendable {
  case given, city, largeCity, country, region, adjective, people, organization, group
  /// Words beside or at the end of names rather than names.
  case title, organizationHead, placeHead, eventHead, calendar, particle, surname
  /// Places too small to be known by themselves.
  case town

  /// The bit of the list.
  package var bit: UInt32 { 1 << rawValue }
  /// The bits of lists of single words that are parts of names or stand beside them.
  static let words: UInt32 =
    [Self.given, .title, .organizationHead, .placeHead, .eventHead, .calendar, .particle, .surname]
    .reduce(0) { $0 | $1.bit }
  /// The bits of the lists of places that are known even where they are written small.
  static let places: UInt32 = [Self.largeCity, .country, .region].reduce(0) { $0 | $1.bit }
}

/// The lists, by the hashes of words.
package struct NameLists: @unchecked Sendable {
  /// Slots, probed one after the other: the hash of the words in the lower half, then the bits of
  /// the lists; 0 where empty.
  private let slots: UnsafeBufferPointer<UInt64>

  /// That longer entries begin with these words.
  private static let goesOn: UInt32 = 1 << 31
  /// The most words of an entry.
  private static let longest = 8

  /// No lists.
  package static let none = NameLists(slots: UnsafeBufferPointer(start: nil, count: 0))

  /// Lists in slots, a power of two of them, that must live as long as the lists are used.
  package init(slots: UnsafeBufferPointer<UInt64>) { self.slots = slots }

  private func bits(_ hash: UInt32) -> UInt32 {
    guard slots.count > 0 else { return 0 }
    var place = Int(hash) & (slots.count - 1)
    while case let slot = slots[place], slot != 0 {
      if UInt32(truncatingIfNeeded: slot) == hash { return UInt32(truncatingIfNeeded: slot >> 32) }
      place = (place + 1) & (slots.count - 1)
    }
    return 0
  }

  /// Asks for what is known of a word that will be looked up soon.
  func prefetch(_ word: WordForm) {
    guard let first = slots.baseAddress else { return }
    cmodels_prefetch(first + (Int(Self.first(word)) & (slots.count - 1)))
  }

  /// The bits of the lists that hold a word, written large or small.
  func word(_ word: WordForm) -> UInt32 { bits(Self.first(word)) & NameList.words }

  /// The longest entry that begins with word `index` of a sentence, and what `word` says of that word.
  func match(
    _ sentence: SentenceForms,
    _ index: Int
  ) -> (bits: UInt32, count: Int, word: UInt32) {
    var result: (bits: UInt32, count: Int, word: UInt32) = (0, 0, 0)
    let word = sentence[index]
    if word.hasCapital {
      let acronym = bits(Self.acronym(word)) & ~NameList.words
      if acronym != 0 { (result.bits, result.count) = (acronym & ~Self.goesOn, 1) }
    }
    var hash = Self.first(word)
    for count in 1...Self.longest {
      let found = bits(hash)
      let names = found & ~(NameList.words | Self.goesOn)
      if count == 1 { result.word = found & NameList.words }
      if names != 0 { (result.bits, result.count) = (names, count) }
      guard found & Self.goesOn != 0, index + count < sentence.count else { break }
      hash = Self.next(hash, sentence[index + count])
    }
    return result
  }

  private static func first(_ word: WordForm) -> UInt32 { FeatureHash.mix(word.lower) }
  /// Entries in capitals are known as they are written, so that `us` and `who` are none.
  private static func acronym(_ word: WordForm) -> UInt32 { FeatureHash.mix(word.form &+ 1) }
  private static func next(_ hash: UInt32, _ word: WordForm) -> UInt32 {
    FeatureHash.mix(FeatureHash.step(hash, word.lower))
  }

  /// The slots for these entries, each made of its words.
  package static func slots(
    for entries: [(words: [WordForm], list: NameList, isAcronym: Bool)]
  ) -> [UInt64] {
    var bits: [UInt32: UInt32] = [:]
    for entry in entries where !entry.words.isEmpty && entry.words.count <= longest {
      if entry.isAcronym {
        bits[acronym(entry.words[0]), default: 0] |= entry.list.bit
        continue
      }
      var hash = first(entry.words[0])
      for word in entry.words.dropFirst() {
        bits[hash, default: 0] |= goesOn
        hash = next(hash, word)
      }
      bits[hash, default: 0] |= entry.list.bit
    }
    return slots(for: bits)
  }

  private static func slots(for bits: [UInt32: UInt32]) -> [UInt64] {
    // Three quarters may be taken: a search then looks at two or three slots that lie together.
    var size = 16
    while size * 3 < bits.count * 4 { size *= 2 }
    var slots = Array(repeating: UInt64(0), count: size)
    for (hash, bits) in bits.sorted(by: { $0.key < $1.key }) {
      var place = Int(hash) & (size - 1)
      while slots[place] != 0 { place = (place + 1) & (size - 1) }
      slots[place] = UInt64(hash) | UInt64(bits) << 32
    }
    return slots
  }
}
