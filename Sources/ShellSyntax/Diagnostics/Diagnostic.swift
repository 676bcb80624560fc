// What is wrong with a script, as fields: the renderer makes text of them, and editors read them as
// JSON.

/// A fault in a source, found before or while it runs.
package struct Diagnostic: Hashable, Sendable, Error {
  /// How bad it is; the raw value is its name in output.
  package enum Severity: String, Hashable, Sendable {
    case error
    case warning
  }

  /// A second place that has to do with the fault.
  package struct Related: Hashable, Sendable {
    /// Where it is, in the same source.
    package let range: SourceRange
    /// What is there.
    package let label: String

    /// A related place.
    package init(range: SourceRange, label: String) {
      self.range = range
      self.label = label
    }
  }

  /// How bad it is.
  package var severity: Severity = .error
  /// The kind of fault.
  package var code: DiagnosticCode
  /// What is wrong, in a few words that start with a small letter.
  package var message: String
  /// Where it is.
  package var range: SourceRange
  /// What stands at the caret: what was found, or what would be valid there.
  package var label: String?
  /// What to do about it: `did you mean 'certainty'?`.
  package var help: String?
  /// Other places that have to do with it.
  package var related: [Related] = []
  /// Whether more input at the end of the source could mend it.
  package var isIncomplete = false

  /// A fault at `range`.
  package init(
    _ code: DiagnosticCode,
    _ message: String,
    at range: SourceRange,
    label: String? = nil,
    help: String? = nil
  ) {
    self.code = code
    self.message = message
    self.range = range
    self.label = label
    self.help = help
  }
}
