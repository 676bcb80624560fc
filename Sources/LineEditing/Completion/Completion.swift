// What could stand in place of the word at the cursor.

/// The candidates for a word.
package struct Completion {
  /// One of them.
  package struct Candidate: Equatable, Sendable {
    /// What is inserted.
    package var insert: String
    /// What is listed.
    package var label: String
    /// What it is, in a few words; may be empty.
    package var description: String
    /// How it ends.
    package var ending: Ending

    /// A candidate, which is listed as it is inserted where `label` is nil.
    package init(
      insert: String,
      label: String? = nil,
      description: String = "",
      ending: Ending = .open
    ) {
      self.insert = insert
      self.label = label ?? insert
      self.description = description
      self.ending = ending
    }
  }

  /// Candidates, each made when it is asked for: there may be tens of thousands, and a screen has room for forty.
  package typealias Candidates = LazyMapCollection<Range<Int>, Candidate>

  /// What follows a candidate.
  package enum Ending: Sendable {
    /// It is a whole word: a blank, and then the next one.
    case blank
    /// It may go on: a folder, a function before its arguments, the part of a string.
    case open
  }

  /// The UTF-8 bytes of the text that a candidate replaces; they end at the cursor.
  package var range: Range<Int>
  /// The candidates, in the order in which they are listed.
  package var candidates: Candidates

  /// How the candidates fit what is typed.
  package enum Fit: Sendable {
    /// They start with it.
    case prefix
    /// They are like it: what they have in common need not hold what is typed.
    case likeness
  }

  /// How the candidates fit.
  package var fit: Fit

  /// The candidates for the bytes in `range`.
  package init(range: Range<Int>, candidates: Candidates, fit: Fit = .prefix) {
    self.range = range
    self.fit = fit
    self.candidates = candidates
  }

  /// These candidates for the bytes in `range`.
  package init(range: Range<Int>, candidates: [Candidate], fit: Fit = .prefix) {
    let made = candidates.indices.lazy.map { candidates[$0] }
    self.init(range: range, candidates: made, fit: fit)
  }
}

extension Completion {
  /// What Tab does.
  package enum Outcome: Equatable {
    /// Nothing fits.
    case none
    /// This replaces the word, and stands before what follows it.
    case insert(String, before: Ending)
    /// Nothing is sure: the candidates are shown.
    case list
  }

  /// The outcome for a word that reads `typed`.
  package func outcome(typed: String) -> Outcome {
    guard let first = candidates.first else { return .none }
    if candidates.count == 1 { return .insert(first.insert, before: first.ending) }
    if fit == .likeness { return .list }
    let common = commonPrefix(beyond: typed.unicodeScalars.count)
    // The dashes of flags tell nobody which there are.
    let saysNothing = typed.isEmpty && common.utf8.allSatisfy { $0 == UInt8(ascii: "-") }
    return common.utf8.count > typed.utf8.count && !saysNothing
      ? .insert(common, before: .open) : .list
  }

  /// The scalars that all candidates start with, or some `enough` of them or fewer: then there is nothing to insert,
  /// and the other candidates need not be made.
  private func commonPrefix(beyond enough: Int) -> String {
    guard var common = candidates.first.map({ Array($0.insert.unicodeScalars) }) else { return "" }
    for candidate in candidates.dropFirst() {
      let shared = zip(common, candidate.insert.unicodeScalars).prefix { $0 == $1 }.count
      common.removeLast(common.count - shared)
      if common.count <= enough { break }
    }
    return common.reduce(into: "") { $0.unicodeScalars.append($1) }
  }
}
