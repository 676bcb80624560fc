// A program that failed while it ran: what went wrong, where, and through which calls.

import ShellSyntax

/// A run-time error with its place.
package struct Failure: Error {
  /// What went wrong.
  package let diagnostic: Diagnostic
  /// The source that the diagnostic's ranges point into.
  package let source: Source
  /// The functions that were running, innermost first, each with where it was called.
  package var calls: [Call] = []

  /// A call on the way to a failure.
  package struct Call {
    /// The function or script that was called.
    package let name: String
    /// Where the call stands.
    package let range: SourceRange
    /// The source that the range points into.
    package let source: Source
  }
}
