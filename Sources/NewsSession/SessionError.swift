// What is wrong with what a session was asked for.

/// Something that a session does not have or cannot do, and that whoever asked can mend.
package struct SessionError: Error {
  /// What is wrong, in a few words that start with a small letter.
  package let message: String
  /// What to do about it.
  package let help: String?

  /// An error with its remedy.
  package init(_ message: String, help: String? = nil) {
    self.message = message
    self.help = help
  }
}
