// What made a findings document.

/// The program's name and version, as exports and `--version` state them.
package enum Generator {
  /// The program's name.
  package static let name = "nsh"
  /// The program's version (semantic versioning).
  package static let version = "0.1.0"
}
