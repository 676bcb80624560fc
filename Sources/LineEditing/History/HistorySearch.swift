// Looking for an entry by a part of it.

/// A search among the entries, from the newest on. It compares bytes, so that any script is found as
/// it was typed.
package struct HistorySearch: Sendable {
  private let entries: [String]
  /// What is looked for.
  package private(set) var pattern = ""
  /// Where in `entries` the match stands; nil before the first.
  private var index: Int?
  /// Whether nothing holds the pattern, or nothing older does; the match is then the last there was.
  package private(set) var isFailing = false

  /// A search among `entries`, the oldest first.
  package init(_ entries: [String]) { self.entries = entries }

  /// The entry that was found.
  package var match: String? { index.map { entries[$0] } }

  /// The bytes of the match that are the pattern.
  package var matchedRange: Range<Int>? { match.flatMap { Self.range(of: pattern, in: $0) } }

  /// Goes on with a longer pattern; the match stays where it still fits.
  package mutating func add(_ text: String) {
    pattern += text
    find(from: index ?? entries.count - 1)
  }

  /// Takes the last character of the pattern back, and starts with the newest entry again.
  package mutating func removeLast() {
    if !pattern.isEmpty { pattern.unicodeScalars.removeLast() }
    index = nil
    isFailing = false
    if !pattern.isEmpty { find(from: entries.count - 1) }
  }

  /// Goes to the next older entry that holds the pattern and is not the same again.
  package mutating func goOlder() {
    guard !pattern.isEmpty else { return }
    find(from: (index ?? entries.count) - 1, except: match)
  }

  private mutating func find(from start: Int, except shown: String? = nil) {
    let found = stride(from: start, through: 0, by: -1).first { index in
      Self.range(of: pattern, in: entries[index]) != nil && entries[index] != shown
    }
    isFailing = found == nil
    index = found ?? index
  }

  private static func range(of pattern: String, in entry: String) -> Range<Int>? {
    let bytes = Array(entry.utf8)
    return pattern.isEmpty ? nil : bytes.firstRange(of: Array(pattern.utf8))
  }
}
