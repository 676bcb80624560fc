// Words that stand in the findings. Few of them are no words of the text or of the program.

import NewsModel

/// The strings that were told so far, each once, in the order of their parts.
struct KnownStrings {
  private var indexes: [Key: Int] = [:]
  private var strings: [[String]] = []

  private struct Key: Hashable {
    let part: Part
    /// Strings of other bytes are others, though Swift may hold them to be equal.
    let bytes: [UInt8]
  }

  /// The strings of a part.
  func strings(of part: Part) -> [String] {
    part.rawValue < strings.count ? strings[part.rawValue] : []
  }

  /// The place of a string among those of a part.
  func index(of string: String, _ part: Part) -> Int? {
    indexes[Key(part: part, bytes: Array(string.utf8))]
  }

  /// Learns of a string.
  mutating func add(_ string: String, _ part: Part) {
    while strings.count <= part.rawValue { strings.append([]) }
    indexes[Key(part: part, bytes: Array(string.utf8))] = strings[part.rawValue].count
    strings[part.rawValue].append(string)
  }
}

extension FindingsCoder {
  /// A string that may stand in the same part again and again. `guess` is what it probably is.
  mutating func string(
    _ known: String?,
    _ part: Part,
    guess: String? = nil
  ) throws(CompactFormError) -> String {
    // 0 is the guess, 1 a new string, and the known ones follow.
    let place = known.map { known in
      if let guess, guess.utf8.elementsEqual(known.utf8) { return 0 }
      return state.known.strings.index(of: known, part).map { $0 + 2 } ?? 1
    }
    let found = try number(place, Context(.string, part))
    if found == 0 {
      guard let guess else { throw .outOfBounds(.string) }
      return guess
    }
    guard found == 1 else {
      let strings = state.known.strings.strings(of: part)
      guard found - 2 < strings.count else { throw .outOfBounds(.string) }
      return strings[found - 2]
    }
    let string = try letters(known)
    state.known.strings.add(string, part)
    return string
  }

  /// A string by its bytes.
  mutating func letters(_ known: String?) throws(CompactFormError) -> String {
    let bytes = try bytes(known.map { Array($0.utf8) })
    guard let string = String(validating: bytes, as: UTF8.self) else { throw .outOfBounds(.byte) }
    return string
  }

  /// Bytes, each foretold by the one before it.
  mutating func bytes(_ known: [UInt8]?) throws(CompactFormError) -> [UInt8] {
    let count = try number(known?.count, Context(.count, .text))
    try state.take(count)
    var bytes: [UInt8] = []
    var last = 0
    for index in 0..<count {
      let high = try number(known.map { Int($0[index] >> 4) }, Context(.byte, given: last))
      let low = try number(known.map { Int($0[index] & 15) }, Context(.byte, given: 16 + high))
      guard high < 16, low < 16 else { throw .outOfBounds(.byte) }
      bytes.append(UInt8(high << 4 | low))
      last = high
    }
    return bytes
  }
}
