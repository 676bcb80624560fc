// What could be completed where the cursor stands. The parser itself finds it: it parses the text up to
// the cursor and notes what the grammar had room for at its end.

/// What is being typed at a place.
package struct CompletionSite: Hashable, Sendable {
  /// What kind of thing it is.
  package var kind: Kind
  /// The part of it that is there already, without quotes, backquotes and `$`, with the `--` of a flag.
  package var prefix: String
  /// What a completion replaces: the prefix; in a string also the quote before it.
  package var range: SourceRange
  /// The pipe before the stage at the cursor: its columns are those that can be named.
  package var pipe: Pipe?
  /// The byte where the innermost statement around the cursor starts: what is defined before it is known.
  package var statement = 0
  /// Whether `--json` may stand here, which ends a statement.
  package var mayEndStatement = false
  /// Whether it stands inside of `${…}`, in a text.
  package var isInText = false

  /// What is being typed.
  package enum Kind: Hashable, Sendable {
    /// A command, or a keyword that starts a statement.
    case command
    /// A stage, after `|`.
    case stage
    /// A flag of a command.
    case flag(command: String)
    /// A command's argument.
    case argument(Argument)
    /// A variable, after `$`, or in `${…}` where no columns are at hand.
    case variable
    /// A column of the table that `pipe` gives, or a function.
    case column
    /// A field of a record or a column of a table, after its `.`.
    case field(of: Expression)
    /// Text that is compared with something, such as `certainty == "pos`; the column if it is one.
    case text(comparedWith: String?)
    /// A function.
    case function
    /// The kind of a script's parameter.
    case kind
    /// Nothing that can be named.
    case nothing
  }

  /// Where an argument stands in its command.
  package struct Argument: Hashable, Sendable {
    /// The command; `run` too.
    package var command: String
    /// How many values that belong to no `--flag=value` stand before it.
    package var position: Int
    /// The flag right before it, whose value it may be.
    package var flag: String?
    /// The quote that it is in.
    package var quote: Quote?
  }

  /// How a string is quoted.
  package enum Quote: String, Hashable, Sendable {
    case double = "\""
    case single = "'"
  }

  /// What could be completed in `text` at the byte `offset`; what stands behind it does not matter.
  package static func at(_ offset: Int, in text: String) -> CompletionSite {
    let bytes = Array(text.utf8)
    // Within a character the cursor is taken to stand before it.
    let end = bytes.scalarStart(at: max(0, min(offset, bytes.count)))
    let source = Source(name: "", text: String(decoding: bytes[..<end], as: UTF8.self))
    let empty = SourceRange(source.bytes.count, source.bytes.count)
    var parser = Parser(
      source: source,
      probe: CompletionProbe(site: CompletionSite(kind: .nothing, prefix: "", range: empty))
    )
    _ = parser.program()
    return parser.probe?.site ?? CompletionSite(kind: .nothing, prefix: "", range: empty)
  }
}
