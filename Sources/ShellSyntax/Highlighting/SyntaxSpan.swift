// What the pieces of a text are, for showing them in colour.

/// A piece of a text.
package struct SyntaxSpan: Hashable, Sendable {
  /// What it is.
  package var kind: Kind
  /// Where it stands.
  package var range: SourceRange

  /// The kinds of pieces. Blanks, brackets and the unquoted words of a command have none.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A reserved word.
    case keyword
    /// The name of a command or function.
    case command
    /// `--name`
    case flag
    /// A quoted string, with its quotes.
    case string
    /// An integer or a float.
    case number
    /// `$name`, and a name where it is defined.
    case variable
    /// A column of a table, or a field.
    case column
    /// A sign between values, `|` too.
    case operation = "operator"
    /// From `#` to the end of the line.
    case comment
    /// What cannot stand there, whatever follows.
    case error
  }

  /// A piece at `range`.
  package init(_ kind: Kind, range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}
