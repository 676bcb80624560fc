// A short line taken apart once, for all the rules that look at it.

/// A short line and its words.
struct LineWords {
  /// The line.
  let text: String
  /// Its words as they are written.
  let raw: [Substring]
  /// Its words without the marks around them; those that are nothing but marks are left out.
  let bare: [Substring]
  /// The bare words in lower case.
  let words: [String]
  private let lowered: [UInt8]

  /// Takes `text` apart.
  init(_ text: String) {
    self.text = text
    raw = text.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.map { Substring($0) }
    bare = raw.map(Self.bare).filter { !$0.isEmpty }
    words = bare.map { $0.lowercased() }
    lowered = Array(text.lowercased().utf8)
  }

  /// Whether the line holds `phrase`, which is in lower case.
  func contains(_ phrase: [UInt8]) -> Bool {
    guard let first = phrase.first, lowered.count >= phrase.count else { return false }
    for start in 0...(lowered.count - phrase.count) where lowered[start] == first {
      if lowered[start...].starts(with: phrase) { return true }
    }
    return false
  }

  /// Whether the line begins with `phrase`, which is in lower case.
  func begins(with phrase: String) -> Bool { lowered.starts(with: phrase.utf8) }

  private static func bare(_ word: Substring) -> Substring {
    var scalars = word.unicodeScalars
    while let first = scalars.first, !isWord(first) { scalars.removeFirst() }
    while let last = scalars.last, !isWord(last) { scalars.removeLast() }
    return Substring(scalars)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return (0x61...0x7A).contains(scalar.value | 0x20) || (0x30...0x39).contains(scalar.value)
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
