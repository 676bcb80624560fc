// Texts that a spreadsheet would run as formulas.

/// Marks formulas.
enum FormulaText {
  /// `text` with an apostrophe before it where a spreadsheet would take it for a formula: by its first
  /// character, or by the one that blanks, line breaks and what nobody sees stand before (OWASP, "CSV
  /// Injection"; spreadsheets of Japanese and Chinese take full-width signs for the others).
  static func marked(_ text: String) -> String { isFormula(text) ? "'" + text : text }

  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    // A tab or a line break at the start is dropped by some programs, with what it hides.
    if ["\t", "\r", "\n"].contains(first) { return true }
    let start = text.unicodeScalars.first { !isPassedOver($0) }
    return start.map(signs.contains) ?? false
  }

  private static let signs: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\u{2212}", "\u{FE62}",
    "\u{FE63}", "\u{FE66}", "\u{FE6B}",
  ]

  private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace
      || [.control, .format].contains(scalar.properties.generalCategory)
  }
}
