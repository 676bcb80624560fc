// What could stand in place of the word at the cursor.

/// The candidates for a word.
package struct Completion: Equatable, Sendable {
  /// One of them.
  package struct Candidate: Equatable, Sendable {
    /// What is inserted, and listed.
    package var insert: String
    /// What it is, in a few words; may be empty.
    package var description: String

    /// A candidate.
    package init(insert: String, description: String = "") {
      self.insert = insert
      self.description = description
    }
  }

  /// The UTF-8 bytes of the text that a candidate replaces; they end at the cursor.
  package var range: Range<Int>
  /// The candidates, in the order in which they are listed.
  package var candidates: [Candidate]

  /// The candidates for the bytes in `range`.
  package init(range: Range<Int>, candidates: [Candidate]) {
    self.range = range
    self.candidates = candidates
  }
}

extension Completion {
  /// What Tab does.
  package enum Outcome: Equatable {
    /// Nothing fits.
    case none
    /// This replaces the word.
    case insert(String)
    /// Nothing is sure: the candidates are shown.
    case list
  }

  /// The outcome for a word that reads `typed`.
  package func outcome(typed: String) -> Outcome {
    guard let first = candidates.first else { return .none }
    if candidates.count == 1 { return .insert(first.insert) }
    let common = commonPrefix
    return common.utf8.count > typed.utf8.count ? .insert(common) : .list
  }

  /// The scalars that all candidates start with.
  private var commonPrefix: String {
    guard var common = candidates.first.map({ Array($0.insert.unicodeScalars) }) else { return "" }
    for candidate in candidates.dropFirst() {
      let shared = zip(common, candidate.insert.unicodeScalars).prefix { $0 == $1 }.count
      common.removeLast(common.count - shared)
    }
    return common.reduce(into: "") { $0.unicodeScalars.append($1) }
  }
}
