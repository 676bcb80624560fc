// What is thrown where a command, a function or an operator cannot do what a program asks of it.

import ShellSyntax

/// Something that whoever wrote the call, or the operator, can mend. The interpreter adds the place.
package struct CommandError: Error {
  /// What is wrong, in a few words that start with a small letter.
  package let message: String
  /// What to do about it.
  package let help: String?
  /// The argument that is at fault; nil for the call as a whole.
  package let range: SourceRange?

  /// An error with its remedy.
  package init(_ message: String, help: String? = nil, at range: SourceRange? = nil) {
    self.message = message
    self.help = help
    self.range = range
  }
}

extension CommandError {
  /// That a list or table of `count` has no such element.
  static func noElement(_ index: Int, of count: Int) -> CommandError {
    CommandError(
      "there is no element \(index)",
      help: count == 0
        ? "there are none"
        : "elements are counted from 0 to \(count - 1), or from -1 at the end to -\(count)"
    )
  }

  /// That a text writes no date.
  static func noDate(_ text: String) -> CommandError {
    CommandError("\"\(text)\" is not a date", help: "a date is written 2025-03-18")
  }
}
