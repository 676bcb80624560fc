// What a command gives.

import Tabular

/// The value of a command, and how it is shown where it is the result of a statement.
package struct CommandResult {
  /// The value, which a pipe goes on with.
  package let value: Value
  /// The value's text with its marks; nil where it is shown as any other value is.
  package let styled: StyledText?

  /// A value that is shown as any other.
  package init(_ value: Value) {
    self.value = value
    styled = nil
  }

  /// A text that is shown with its marks.
  package init(_ text: StyledText) {
    value = .string(text.text)
    styled = text
  }
}

extension CommandResult {
  /// No value.
  package static let null = Self(.null)
  /// A table.
  package static func table(_ table: Table) -> Self { Self(.table(table)) }
  /// A record.
  package static func record(_ record: Record) -> Self { Self(.record(record)) }
  /// A list.
  package static func list(_ elements: [Value]) -> Self { Self(.list(elements)) }
  /// A text.
  package static func string(_ text: String) -> Self { Self(.string(text)) }
}
