// The smallest pieces of a source. The parser asks for them one by one and says what it expects, for
// the same letters are a word among a command's arguments and operators in an expression.

/// A piece of a source.
package struct Token: Hashable, Sendable {
  /// What it is.
  package var kind: Kind
  /// Where it stands.
  package var range: SourceRange
  /// Whether white space, a comment, a line break or nothing at all stands before it.
  package var isSpaced: Bool
  /// Whether a line break was skipped before it.
  package var isOnNewLine: Bool
  /// Whether a comment stands right before it; at the end of the text, the text ends in a comment.
  package var followsComment: Bool

  /// The kinds of tokens.
  package enum Kind: Hashable, Sendable {
    /// A name that is no keyword.
    case name
    /// A reserved word.
    case keyword(Keyword)
    /// A name in backquotes.
    case quotedName
    /// `$name`
    case variable
    /// `--name`, without `=` and what follows.
    case flag
    /// An integer or a float.
    case number
    /// An unquoted word among arguments.
    case word
    /// An operator or a bracket.
    case symbol(Symbol)
    /// The `"` that opens a string; the parser reads what follows.
    case doubleQuote
    /// The `'` that opens a string; the parser reads what follows.
    case singleQuote
    /// A line break.
    case newline
    /// The end of the text.
    case end
    /// What is no token.
    case invalid(Flaw)
  }

  /// Why something is no token.
  package enum Flaw: Hashable, Sendable {
    /// A character that means nothing here.
    case character
    /// `$` without a name.
    case dollar
    /// `--` without a name.
    case dashes
    /// A flag's name that runs into something else.
    case flagName
    /// A number that runs into letters.
    case number
    /// A backquote without its partner on the same line.
    case unclosedName
    /// Two backquotes with nothing between them.
    case emptyName
    /// Text in the quotation marks of a word processor.
    case curlyQuotes
    /// A dash of a word processor in the place of `-` or `--`.
    case dash
    /// White space that looks like a space and is none, or that cannot be seen.
    case oddSpace
  }

  /// Operators and brackets; the raw value is how they are written.
  package enum Symbol: String, CaseIterable, Hashable, Sendable {
    case equal = "=="
    case notEqual = "!="
    case lessOrEqual = "<="
    case greaterOrEqual = ">="
    case coalesce = "??"
    case less = "<"
    case greater = ">"
    case assign = "="
    case plus = "+"
    case minus = "-"
    case times = "*"
    case slash = "/"
    case percent = "%"
    case openParen = "("
    case closeParen = ")"
    case openBracket = "["
    case closeBracket = "]"
    case openBrace = "{"
    case closeBrace = "}"
    case comma = ","
    case dot = "."
    case colon = ":"
    case semicolon = ";"
    case bar = "|"
  }
}
