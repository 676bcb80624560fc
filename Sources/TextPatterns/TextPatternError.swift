// What can be wrong with a regular expression, before and while it is searched for.

/// Why a text is not a regular expression.
package struct TextPatternError: Error, Hashable, Sendable {
  /// What is wrong, in the words of PCRE2.
  package let reason: String
  /// Where that was seen, in UTF-8 bytes of the pattern.
  package let offset: Int

  /// What is wrong and where, given the pattern.
  package func described(in source: String) -> String {
    if offset <= 0 { return "\(reason), at its start" }
    if offset >= source.utf8.count { return "\(reason), at its end" }
    let before = String(decoding: source.utf8.prefix(offset), as: UTF8.self)
    let shown = before.unicodeScalars.suffix(Self.mostShown)
    let isCut = shown.count < before.unicodeScalars.count
    return "\(reason), behind \(isCut ? "…" : "")\(String(String.UnicodeScalarView(shown)))"
  }

  /// Characters that tell a place from others.
  private static let mostShown = 20
}

/// Why a search was given up. The same pattern gives up on the same text at the same place.
package enum TextPatternOverrun: Error, Hashable, Sendable {
  /// It takes more than so many steps.
  case steps(Int)
  /// It keeps more open ways to match than there is memory for, in bytes.
  case memory(Int)
  /// It refers to itself without an end.
  case recursion

  /// What happened on `place`, such as "this text".
  package func message(on place: String) -> String {
    switch self {
    case .steps(let most): "the pattern takes more than \(grouped(most)) steps on \(place)"
    case .memory(let most): "the pattern takes more than \(most >> 20) MB on \(place)"
    case .recursion: "the pattern calls itself without an end on \(place)"
    }
  }

  /// What to do about it.
  package var help: String {
    switch self {
    case .steps, .memory:
      "it can match in too many ways: repeat nothing that repeats itself, as in (a+)+, and say what "
        + "may not come, as in [^.]* for .*"
    case .recursion: "let a part that calls itself take a character first"
    }
  }

  private func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return digits.indices.map { index in
      let isGroup = index > 0 && (digits.count - index) % 3 == 0
      return (isGroup ? "," : "") + String(digits[index])
    }.joined()
  }
}
