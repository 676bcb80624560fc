// A program that failed while it ran: what went wrong, where, and through which calls.

import ShellSyntax

/// A run-time error with its place.
package struct RunError: Error {
  /// What went wrong.
  package let diagnostic: Diagnostic
  /// The source that the diagnostic's ranges point into.
  package let source: Source
  /// The functions that were running, innermost first, each with where it was called.
  package internal(set) var calls: [Call] = []

  /// A failure outside all functions.
  package init(diagnostic: Diagnostic, source: Source) {
    self.diagnostic = diagnostic
    self.source = source
  }

  /// A call, or a stage of a pipe, on the way to a failure.
  package struct Call {
    /// The function or stage.
    package let name: String
    /// Where the call stands.
    package let range: SourceRange
    /// The source that the range points into.
    package let source: Source
    /// Whether it is a stage, whose expression was evaluated for a row.
    package var isStage = false

    /// The call and its place, in words.
    package var description: String {
      let place = source.place(of: range.start)
      return "in \(isStage ? "the stage " : "")'\(name)' \(isStage ? "at" : "called from") "
        + "\(source.name):\(place.line):\(place.column)"
    }
  }
}
