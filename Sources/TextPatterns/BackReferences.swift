// The items of a pattern that stand for what a group has matched: `\1`, `\k<name>`. A hot loop.

import CPcre2

/// Where a pattern refers to its own groups.
struct BackReferences {
  /// A reference, by the byte of the pattern at which it begins.
  private enum Reference {
    /// To the group with a number.
    case number(Int)
    /// To a group by its name, or counted from here.
    case other
  }

  private let places: [Int: Reference]

  /// The references of a pattern, as PCRE2 reads it; nil where there are none.
  init?(_ pattern: [UInt8]) {
    var places: [Int: Reference] = [:]
    for start in pattern.indices {
      if let reference = Self.reference(pattern[start...]) { places[start] = reference }
    }
    guard !places.isEmpty else { return nil }
    self.places = places
  }

  /// What may begin here. That it stands in a class or behind another backslash does no harm: no item begins there.
  private static func reference(_ pattern: ArraySlice<UInt8>) -> Reference? {
    if pattern.starts(with: "(?P=".utf8) { return .other }
    guard pattern.first == UInt8(ascii: "\\") else { return nil }
    let digits = pattern.dropFirst().prefix { (0x30...0x39).contains($0) }
    if let number = Int(String(decoding: digits, as: UTF8.self)), number > 0 {
      return .number(number)
    }
    let letter = pattern.dropFirst().first
    return letter == UInt8(ascii: "k") || letter == UInt8(ascii: "g") ? .other : nil
  }

  /// The bytes that the next item compares, if it is a reference; those of the longest group where it is not known
  /// which one is meant.
  func length(at item: pcre2_callout_block_8) -> Int {
    guard let reference = places[Int(item.pattern_position)] else { return 0 }
    let groups = 1..<max(1, Int(item.capture_top))
    switch reference {
    case .number(let number): return groups.contains(number) ? Self.length(of: number, item) : 0
    case .other: return groups.reduce(0) { max($0, Self.length(of: $1, item)) }
    }
  }

  private static func length(of group: Int, _ item: pcre2_callout_block_8) -> Int {
    guard let places = item.offset_vector else { return 0 }
    // A group without a part in the match has the largest of all places, which is -1 here.
    let (start, end) = (places[2 * group], places[2 * group + 1])
    return start >= 0 ? max(0, end - start) : 0
  }
}
