// From a source to its tree. Parsing never fails: what cannot be understood becomes `malformed`, and
// a diagnostic says why.

/// The tree of a source and what is wrong with it.
package struct ParsedSource: Sendable {
  /// What was parsed.
  package let source: Source
  /// Its tree.
  package let program: Program
  /// What is wrong, in order of the source.
  package let diagnostics: [Diagnostic]

  /// A parsed source.
  package init(source: Source, program: Program, diagnostics: [Diagnostic]) {
    self.source = source
    self.program = program
    self.diagnostics = diagnostics
  }

  /// Whether more input at the end could mend what is wrong: the prompt then asks for it.
  ///
  /// Only the first fault counts: what stands behind an unclosed quote may look wrong because of it,
  /// and what is wrong before it no further line can mend.
  package var isIncomplete: Bool { diagnostics.first?.isIncomplete ?? false }
}
