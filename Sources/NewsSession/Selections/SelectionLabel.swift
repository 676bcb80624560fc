// What a selection that has no name of its own is called: what was typed.

import Tabular

/// The names of selections.
package enum SelectionLabel {
  /// A longer label would leave no room beside it in a table.
  private static let longest = 60

  /// What was typed, on one line, without the parentheses around it or the bar behind it.
  package static func text(_ source: String) -> String {
    var words = source.split(whereSeparator: { $0 == " " || $0.isNewline || $0 == "\t" })
      .joined(separator: " ")[...]
    if words.hasSuffix("|") { words = words.dropLast() }
    if words.hasPrefix("("), words.hasSuffix(")") { words = words.dropFirst().dropLast() }
    let text = String(words).trimmedOfBlanks
    return text.count > longest ? text.prefix(longest - 1) + "…" : text
  }
}

extension String {
  /// The text without blanks at its ends.
  package var trimmedOfBlanks: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
