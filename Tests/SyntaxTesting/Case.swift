// A row of a table of cases.

/// A text with its expected outcome.
package struct Case: CustomStringConvertible, Sendable {
  /// The text.
  package let text: String
  /// What it should come to.
  package let expected: String

  /// A case; its name in reports is its text.
  package init(_ text: String, _ expected: String) {
    self.text = text
    self.expected = expected
  }

  /// The text.
  package var description: String { text }
}
