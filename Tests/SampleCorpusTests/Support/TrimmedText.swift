// Cells of tables in text, without the blanks around them.

extension StringProtocol {
  /// The text without blanks at its ends.
  var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
