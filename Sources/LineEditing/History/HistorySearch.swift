// Looking for an entry by a part of it.

/// A search among the entries, from the newest on. It compares bytes, so that any script is found as
/// it was typed; letters of either case are the same as long as no capital is looked for.
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
    guard !pattern.isEmpty else { return nil }
    let hasCapital = pattern.unicodeScalars.contains(where: \.properties.isUppercase)
    let bytes = hasCapital ? Array(entry.utf8) : lowercased(entry)
    return bytes.firstRange(of: Array(pattern.utf8))
  }

  /// The text in small letters, as far as each takes as many bytes as its capital: where something stands
  /// in it, it stands in the text.
  private static func lowercased(_ text: String) -> [UInt8] {
    let ascii = text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    guard ascii.contains(where: { $0 >= 0x80 }) else { return ascii }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(ascii.count)
    for scalar in String(decoding: ascii, as: UTF8.self).unicodeScalars {
      let small = scalar.value < 0x80 ? nil : Array(scalar.properties.lowercaseMapping.utf8)
      if let small, small.count == UTF8.width(scalar) {
        bytes += small
      } else {
        bytes += Array(String(scalar).utf8)
      }
    }
    return bytes
  }
}
