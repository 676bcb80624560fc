// What is said of the signs of word processors, and what is to be typed instead of them.

extension Diagnostic {
  static func curlyQuotes(_ words: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .curlyQuotes,
      "curly quotation marks quote nothing here",
      at: range,
      help: Self.straight(words).map { "type straight ones: \($0)" }
        ?? "type straight ones on both sides: \"…\" or '…'"
    )
  }

  static func dash(_ word: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .dash,
      "`\(word)` starts with a dash, which is not a `-`",
      at: range,
      help: "type \(Self.plain(word)); text that starts like this goes in quotes"
    )
  }

  static func oddSpace(_ space: String, at range: SourceRange) -> Diagnostic {
    let number = space.unicodeScalars.first?.value ?? 0
    let digits = String(number, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    let kind =
      switch number {
      case 0xA0, 0x202F, 0x2007: "a no-break space"
      case 0x200B, 0x2060, 0xFEFF: "a sign that cannot be seen"
      default: "another space than that of the keyboard"
      }
    return Diagnostic(
      .oddSpace,
      "\(kind) (\(name)) stands here",
      at: range,
      help: "type a plain space; where it belongs to a text, put the text in quotes"
    )
  }

  /// What to put in the place of the sign that the fault is about, for text that was pasted; nil where
  /// that is not sure, or the fault is another one. `words` is what stands at its place.
  package func replacement(of words: String) -> String? {
    switch code {
    case .curlyQuotes: Self.straight(words)
    case .dash: Self.plain(words)
    case .oddSpace: " "
    default: nil
    }
  }

  /// The quotation in straight marks; nil where it has no end, or holds what means something there.
  private static func straight(_ words: String) -> String? {
    guard words.unicodeScalars.count > 1 else { return nil }
    let inner = String(String.UnicodeScalarView(words.unicodeScalars.dropFirst().dropLast()))
    if !inner.utf8.contains(where: { "\"\\$".utf8.contains($0) }) { return "\"\(inner)\"" }
    return inner.utf8.contains(0x27) ? nil : "'\(inner)'"
  }

  /// The word with plain dashes: two before a letter, one before a digit.
  private static func plain(_ word: String) -> String {
    let rest = word.unicodeScalars.drop { $0 == "-" || Typography.dashes.contains($0) }
    let isNumber = rest.first.map { ("0"..."9").contains($0) } ?? false
    return (isNumber ? "-" : "--") + String(rest)
  }
}
