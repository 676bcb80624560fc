// What a word may mean that is the start of nothing: a part of a name, its letters in order, or a name that
// is nearly the same.

/// Chooses the names that are like a word.
package struct FuzzyMatch {
  /// How a name is like the word; earlier cases are nearer.
  private enum Likeness: CaseIterable {
    /// The name starts with it, but for the case of letters.
    case start
    /// A word of the name starts with it.
    case wordStart
    /// The name holds it.
    case part
    /// The name holds its letters in order, with others between.
    case letters
  }

  private let word: String
  private let letters: [UInt8]

  /// A match of names with `word`.
  package init(_ word: String) {
    self.word = word
    letters = Array(word.lowercased().utf8)
  }

  /// The indices of the names that are like the word in the nearest way that any is, the best first and
  /// equals in their order. Each name stands with others for the same thing. Empty for an empty word.
  package func indices(in names: [[String]]) -> [Int] {
    guard !letters.isEmpty else { return [] }
    let folded = names.map { $0.map { Array($0.lowercased().utf8) } }
    for likeness in Likeness.allCases {
      let found = folded.enumerated().compactMap { index, names in
        names.compactMap { price(of: $0, likeness) }.min().map { (index: index, price: $0) }
      }
      guard found.isEmpty else {
        return found.sorted { ($0.price, $0.index) < ($1.price, $1.index) }.map(\.index)
      }
    }
    guard let close = nearest(to: word, in: names.compactMap(\.first)) else { return [] }
    return names.firstIndex { $0.first?.utf8.elementsEqual(close.utf8) == true }.map { [$0] } ?? []
  }

  /// How far a name is from the word, if it is like it in this way; smaller is nearer.
  private func price(of name: [UInt8], _ likeness: Likeness) -> Int? {
    switch likeness {
    case .start: return name.starts(with: letters) ? 0 : nil
    case .wordStart:
      return name.indices.dropFirst().first {
        holdsLetters(name, at: $0) && Self.separators.contains(name[$0 - 1])
      }
    case .part: return name.indices.first { holdsLetters(name, at: $0) }
    case .letters: return letters.count > 1 ? spread(in: name) : nil
    }
  }

  /// Whether the word stands in a name at `start`. Its first letter tells for most places.
  private func holdsLetters(_ name: [UInt8], at start: Int) -> Bool {
    name[start] == letters[0] && name[start...].starts(with: letters)
  }

  private static let separators: [UInt8] = Array(" -_./'".utf8)

  /// How many other letters stand between the word's letters in a name; nil where it lacks one, or where
  /// they are so far apart that they are no more than chance.
  private func spread(in name: [UInt8]) -> Int? {
    var offset = name.startIndex
    var first: Int?
    for letter in letters {
      guard let found = name[offset...].firstIndex(of: letter) else { return nil }
      first = first ?? found
      offset = found + 1
    }
    let others = offset - (first ?? 0) - letters.count
    return others <= 3 * letters.count ? others : nil
  }
}
