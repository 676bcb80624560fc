// How an account stands to a point, as a sign with a word: never by a colour alone.

/// The ways in which an account can stand to a point, in a matrix; the raw value is the sign and the word.
package enum MatrixSign: String, Hashable, Sendable, CaseIterable {
  case asserted = "✓ asserted"
  /// Said by somebody the account names.
  case attributed = "» attributed"
  case hedged = "~ hedged"
  case negated = "¬ negated"
  case denied = "✗ denied"
  case mixed = "± mixed"
  /// Another number, date, place or actor than the first account that has one.
  case other = "≠ other value"
  case absent = "· absent"

  /// The sign alone.
  package var sign: Character { rawValue.first ?? " " }
  /// The word alone.
  package var word: Substring { rawValue.dropFirst(2) }
}
