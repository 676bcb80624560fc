// What people who know other languages may have meant by what this one does not know.

extension Diagnostic {
  /// What to do, by the words that were not expected.
  static let syntaxHints: [String: String] = [
    "=": "to compare, write `==`; to make a variable, start with `let`",
    "!": "to negate, write `not`",
    "&": "to join two conditions, write `and`",
    "?": "for a value in place of null, write `a ?? b`",
    "not": "write `not (a in b)`",
    "(": "the `(` of a call stands right after the name; a command among values needs parentheses",
    "[": "the `[` of an index stands right after the value",
    ".": "the `.` stands right after the value, the field's name right after the `.`",
    ",": "values are separated by commas only in lists, records, calls and aggregates",
    "like": "for a piece of text write `contains`, for a pattern `matches`",
    "is": "to compare, write `==`, with null, too",
    "between": "write `x >= low and x <= high`",
    "AND": "write `and`",
    "OR": "write `or`",
    "NOT": "write `not`",
    "IN": "write `in`",
    "elif": "write `else if`",
    "elseif": "write `else if`",
    "^": "there is no power operator: multiply",
    "~": "to search with a pattern, write `matches`",
    "\\":
      "a statement goes on after `|`, after an operator or inside brackets, with no sign for it",
    "\u{2264}": "write `<=`",
    "\u{2265}": "write `>=`",
    "\u{2260}": "write `!=`",
    "\u{2013}": "this is a dash: write a plain `-`",
    "\u{2014}": "this is a dash: write a plain `-`",
    "\u{2212}": "this is the minus of a word processor: write a plain `-`",
  ]

  /// What to do where a `{` was expected, by the words that were found.
  static let blockHints: [String: String] = [
    "then": "statements go in braces: `if … { … }`",
    "do": "statements go in braces: `for … { … }`",
    ":": "statements go in braces: `{ … }`",
  ]
}
