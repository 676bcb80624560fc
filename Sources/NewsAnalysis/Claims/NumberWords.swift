// Numbers in words.

/// What number words are worth.
enum NumberWords {
  /// Words that add: `fourteen`, `sixty`.
  static let units: [String: Double] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ]

  private static let firstLetters = Set(units.keys.compactMap(\.utf8.first))
  private static let longest = units.keys.map(\.utf8.count).max() ?? 0

  /// Words that multiply: `hundred`, `million`, and what stands for them beside figures.
  static let scales: [String: Double] = [
    "dozen": 12, "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
    "dozens": 12, "hundreds": 100, "thousands": 1e3, "millions": 1e6, "billions": 1e9, "bn": 1e9,
    "k": 1e3, "m": 1e6, "b": 1e9,
  ]

  /// The value of a number in figures with its separators and a sign of money, `$1,200.5`; nil for
  /// anything else, ordinals and times of day among it.
  static func figures(_ text: String) -> Double? {
    var digits: [UInt8] = []
    var seenDigit = false
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39:
        digits.append(byte)
        seenDigit = true
      case 0x2E where seenDigit: digits.append(byte)
      case 0x2C where seenDigit: break
      case 0x24 where digits.isEmpty, 0xC2 where digits.isEmpty, 0xA3 where digits.isEmpty: break
      default: return nil
      }
    }
    guard seenDigit, digits.count < 20 else { return nil }
    return Double(String(decoding: digits, as: UTF8.self))
  }

  /// The value of a word such as `fourteen` or `sixty-two`; nil for anything else.
  static func word(_ text: String) -> Double? {
    // Most words are none, and are seen to be none by their first letter or their length.
    guard let first = text.utf8.first, firstLetters.contains(first) else { return nil }
    if text.utf8.count <= longest, let unit = units[text] { return unit }
    guard text.utf8.contains(0x2D) else { return nil }
    let parts = text.split(separator: "-")
    guard parts.count == 2, let tens = units[String(parts[0])], tens >= 20,
      let ones = units[String(parts[1])], ones < 10
    else { return nil }
    return tens + ones
  }
}
