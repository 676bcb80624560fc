// libedit's wide characters are code points; this is where they become Swift's strings and back.

import CLibedit

/// Conversions between strings and C's wide characters.
enum WideText {
  /// The scalar of a wide character; U+FFFD for what is none.
  static func scalar(_ character: wchar_t) -> Unicode.Scalar {
    UInt32(exactly: character).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
  }

  /// The text of wide characters.
  static func string(_ characters: UnsafeBufferPointer<wchar_t>) -> String {
    characters.reduce(into: "") { $0.unicodeScalars.append(scalar($1)) }
  }

  /// The wide characters of a text, with a zero at the end.
  static func characters(_ text: String) -> [wchar_t] {
    var characters: [wchar_t] = []
    characters.reserveCapacity(text.utf8.count + 1)
    for scalar in text.unicodeScalars { characters.append(wchar_t(scalar.value)) }
    characters.append(0)
    return characters
  }

  /// Calls `body` with the text as C reads it.
  static func withPointer<Result>(
    to text: String,
    _ body: (UnsafePointer<wchar_t>?) -> Result
  ) -> Result {
    characters(text).withUnsafeBufferPointer { body($0.baseAddress) }
  }

  /// The columns that a scalar takes on the screen; zero for those that join the one before.
  static func width(_ scalar: Unicode.Scalar) -> Int {
    max(0, Int(edit_width(wchar_t(scalar.value))))
  }

  /// What libedit writes in place of a character that cannot be printed: `^A`, `\U+E000`; nil for one
  /// that can.
  static func spelledOut(_ scalar: Unicode.Scalar) -> String? {
    if scalar.value < 0x20 || scalar.value == 0x7F {
      return "^" + String(Unicode.Scalar(UInt8(scalar.value) ^ 0x40))
    }
    guard edit_width(wchar_t(scalar.value)) < 0 else { return nil }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
