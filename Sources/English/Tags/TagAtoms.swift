// What the tagger can look at around a word.

/// The values of the tagger's atoms at one word.
package enum TagAtoms {
  /// The names of the atoms, as templates write them: a letter for what, a number for where.
  package static let names: [String] =
    ["-"] + offsets.flatMap { at in kinds.map { "\($0)\(at)" } }
    + ["p1", "p2", "p3", "e1", "e2", "e4", "t-1", "t-2", "h0", "first", "last", "caps"]

  private static let kinds = ["w", "l", "c", "k", "x", "s"]
  private static let offsets = -2...2

  /// Writes the values of the atoms for word `index`; `values` has room for as many as there are names.
  package static func fill(
    _ values: UnsafeMutablePointer<UInt32>,
    _ sentence: SentenceForms,
    _ index: Int,
    previous: (UInt32, UInt32)
  ) {
    var place = 1
    for offset in offsets {
      let word = sentence[index + offset]
      values[place] = word.form
      values[place + 1] = word.lower
      values[place + 2] = word.wordClass
      values[place + 3] = word.tagClass
      values[place + 4] = word.shape
      values[place + 5] = word.suffixes[2]
      place += kinds.count
    }
    let word = sentence[index]
    values[place] = word.prefixes[0]
    values[place + 1] = word.prefixes[1]
    values[place + 2] = word.prefixes[2]
    values[place + 3] = word.suffixes[0]
    values[place + 4] = word.suffixes[1]
    values[place + 5] = word.suffixes[3]
    values[place + 6] = previous.0
    values[place + 7] = previous.1
    values[place + 8] = word.traits
    values[place + 9] = index == 0 ? 2 : 1
    values[place + 10] = index == sentence.count - 1 ? 2 : 1
    values[place + 11] = sentence.capitals
  }
}
