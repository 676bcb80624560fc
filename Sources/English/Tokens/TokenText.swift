// The lower-case form and the shape of a token, made in one pass over its bytes.

import NewsModel

/// The letters of a token, counted while it is put into lower case.
struct TokenText {
  /// The token in lower case, with typographic apostrophes made plain and
  /// without soft hyphens.
  private(set) var lower = ""
  private var capitals = 0
  private var smalls = 0
  private var digits = 0
  private var firstIsCapital = false
  private var firstIsDigit = false
  /// Whether a part after a hyphen begins with a small letter: `Russian-speaking`.
  private var hasSmallPart = false

  /// Reads the bytes of a token.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    if bytes.allSatisfy({ $0 < 0x80 }) {
      readASCII(bytes)
    } else {
      readScalars(String(decoding: bytes, as: UTF8.self))
    }
  }

  private mutating func readASCII(_ bytes: UnsafeBufferPointer<UInt8>) {
    var afterHyphen = false
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x41...0x5A:
        capitals += 1
        if index == 0 { firstIsCapital = true }
      case 0x61...0x7A:
        smalls += 1
        if afterHyphen { hasSmallPart = true }
      case 0x30...0x39:
        digits += 1
        if index == 0 { firstIsDigit = true }
      default: break
      }
      afterHyphen = byte == 0x2D
    }
    lower = String(unsafeUninitializedCapacity: bytes.count) { buffer in
      for (index, byte) in bytes.enumerated() {
        buffer[index] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      }
      return bytes.count
    }
  }

  private mutating func readScalars(_ text: String) {
    var result = String.UnicodeScalarView()
    var (isFirst, afterHyphen) = (true, false)
    for scalar in text.unicodeScalars {
      // A soft hyphen says where a word may be broken, and is no part of it.
      if scalar == "\u{AD}" { continue }
      if scalar == "\u{2019}" || scalar == "\u{2018}" || scalar == "\u{2BC}" {
        result.append("'")
      } else if scalar.properties.isUppercase {
        capitals += 1
        if isFirst { firstIsCapital = true }
        result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      } else {
        if scalar.properties.isLowercase {
          smalls += 1
          if afterHyphen { hasSmallPart = true }
        } else if ("0"..."9").contains(scalar) {
          digits += 1
          if isFirst { firstIsDigit = true }
        }
        result.append(scalar)
      }
      afterHyphen = scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}"
      isFirst = false
    }
    lower = result.isEmpty ? text : String(result)
  }

  /// How a word of these letters is written.
  var wordShape: TokenShape {
    if firstIsDigit { return .number }
    if capitals == 0 { return smalls > 0 ? .lower : .other }
    if smalls == 0 { return capitals > 1 ? .allCapitals : firstIsCapital ? .capitalized : .mixed }
    return firstIsCapital && !hasSmallPart ? .capitalized : .mixed
  }
}
