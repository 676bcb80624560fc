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
  /// Whether each byte is one of the line in lower case: most phrases have a byte that it has not.
  private let has: [Bool]

  /// Takes `text` apart.
  init(_ text: String) {
    self.text = text
    raw = text.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.map { Substring($0) }
    bare = raw.map(Self.bare).filter { !$0.isEmpty }
    words = bare.map(Self.word)
    lowered = Self.lowered(text[...])
    var has = Array(repeating: false, count: 256)
    for byte in lowered { has[Int(byte)] = true }
    self.has = has
  }

  /// A word in lower case; most have nothing but letters of ASCII and need no more memory than themselves.
  private static func word(_ word: Substring) -> String {
    let plain = word.utf8.withContiguousStorageIfAvailable { bytes -> String? in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      return String(unsafeUninitializedCapacity: bytes.count) { buffer in
        for (index, byte) in bytes.enumerated() { buffer[index] = lower(byte) }
        return bytes.count
      }
    }
    return (plain ?? nil) ?? String(decoding: lowered(word), as: UTF8.self)
  }

  /// A letter of ASCII in lower case; other bytes as they are.
  private static func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  /// The bytes of a text in lower case, as Unicode has it for each character by itself.
  private static func lowered(_ text: Substring) -> [UInt8] {
    let plain = text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy { $0 < 0x80 } ? bytes.map(lower) : nil
    }
    if let plain = plain ?? nil { return plain }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in String(text).unicodeScalars {
      switch scalar {
      case "A"..."Z": bytes.append(UInt8(scalar.value) | 0x20)
      case "\0"..."\u{7F}": bytes.append(UInt8(scalar.value))
      default: bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
    }
    return bytes
  }

  /// Whether the line holds `phrase`, which is in lower case.
  func contains(_ phrase: [UInt8]) -> Bool {
    guard let first = phrase.first, lowered.count >= phrase.count,
      phrase.allSatisfy({ has[Int($0)] })
    else { return false }
    for start in 0...(lowered.count - phrase.count) where lowered[start] == first {
      if lowered[start...].starts(with: phrase) { return true }
    }
    return false
  }

  /// Whether the line begins with `phrase`, which is in lower case.
  func begins(with phrase: String) -> Bool { lowered.starts(with: phrase.utf8) }

  private static func bare(_ word: Substring) -> Substring {
    if let first = word.utf8.first, let last = word.utf8.last, isWord(first), isWord(last) {
      return word
    }
    var scalars = word.unicodeScalars
    while let first = scalars.first, !isWord(first) { scalars.removeFirst() }
    while let last = scalars.last, !isWord(last) { scalars.removeLast() }
    return Substring(scalars)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isWord(UInt8(scalar.value)) }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Whether a byte is a letter or digit of ASCII.
  private static func isWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }
}
