// Dictionary forms by learned endings: a table says for a word and its tag, else for its longest known
// ending and its tag, what to cut off and what to put in its place (after Chrupała 2006, who names such
// changes edit scripts).

/// Finds lemmas.
package struct LemmaModel: Sendable {
  /// A change of a word's end.
  package struct Script: Hashable, Sendable {
    /// How many bytes are cut off.
    package let cut: Int
    /// What is put in their place.
    package let ending: String

    /// A change.
    package init(cut: Int, ending: String) { (self.cut, self.ending) = (cut, ending) }

    /// The change that makes `lemma` of `word`.
    package init(from word: String, to lemma: String) {
      let (old, new) = (Array(word.utf8), Array(lemma.utf8))
      var common = zip(old, new).prefix { $0 == $1 }.count
      // Characters of several bytes stay whole.
      while common > 0, common < max(old.count, new.count),
        (common < old.count && old[common] & 0xC0 == 0x80)
          || (common < new.count && new[common] & 0xC0 == 0x80)
      {
        common -= 1
      }
      self.init(
        cut: old.count - common,
        ending: String(decoding: new[common...], as: UTF8.self)
      )
    }

    /// The word with its end changed; as it is where it is too short.
    package func applied(to word: String) -> String {
      if cut == 0 && ending.isEmpty || cut > word.utf8.count { return word }
      return String(decoding: word.utf8.dropLast(cut), as: UTF8.self) + ending
    }

    /// A script as a line of the model, `2 y`.
    package var line: String { "\(cut) \(ending)" }

    /// Reads a line.
    package init?(_ line: String) {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard let first = parts.first, let cut = Int(first) else { return nil }
      self.init(cut: cut, ending: parts.count > 1 ? String(parts[1]) : "")
    }
  }

  /// The longest ending that has an entry, in bytes.
  package static let longestEnding = 5

  private let scripts: [Script]
  /// By hashes, one more than a script, and in the upper half one more than the script that is second
  /// best, 0 where there is none.
  private let table: SlotTable

  /// The lemmas of a model file.
  package init?(_ file: ModelFile) {
    guard let lines = file.lines("lemmas.scripts"),
      let table = SlotTable(file, "lemmas.slots")
    else { return nil }
    scripts = lines.compactMap(Script.init)
    guard scripts.count == lines.count else { return nil }
    self.table = table
  }

  /// The lemma of a word in lower case with the tag of this index. Where an ending leaves it open, a
  /// lemma that is a known word is better than one that is none.
  package func lemma(of lower: String, tag: UInt8, known: WordClasses) -> String {
    var word = lower
    guard let choice = word.withUTF8({ choice(for: $0, tag) }) else { return lower }
    let second = Int(choice >> 16)
    return Self.lemma(
      of: lower,
      scripts[Int(choice & 0xFFFF) - 1],
      second > 0 ? scripts[second - 1] : nil,
      known: known
    )
  }

  /// The lemma of a word by the better of two scripts.
  package static func lemma(
    of lower: String,
    _ best: Script,
    _ second: Script?,
    known: WordClasses
  ) -> String {
    let lemma = best.applied(to: lower)
    guard let second, !known.contains(lemma) else { return lemma }
    let other = second.applied(to: lower)
    return known.contains(other) ? other : lemma
  }

  /// The entry of the table for a word with its tag, or for its longest known ending.
  private func choice(for word: UnsafeBufferPointer<UInt8>, _ tag: UInt8) -> UInt32? {
    if let choice = table.number(Self.hash(word: word, tag)) { return choice }
    for length in stride(from: min(Self.longestEnding, word.count), through: 0, by: -1) {
      let ending = UnsafeBufferPointer(rebasing: word[(word.count - length)...])
      if let choice = table.number(Self.hash(ending: ending, tag)) { return choice }
    }
    return nil
  }

  /// The hash of a whole word with its tag.
  package static func hash(word: some Sequence<UInt8>, _ tag: UInt8) -> UInt32 {
    hash(word, seed: 0x2545_F491 &+ UInt32(tag))
  }

  /// The hash of an ending with its tag.
  package static func hash(ending: some Sequence<UInt8>, _ tag: UInt8) -> UInt32 {
    hash(ending, seed: 0x6C07_8965 &+ UInt32(tag))
  }

  private static func hash(_ bytes: some Sequence<UInt8>, seed: UInt32) -> UInt32 {
    FeatureHash.mix(bytes.reduce(seed) { FeatureHash.step($0, UInt32($1)) })
  }
}
