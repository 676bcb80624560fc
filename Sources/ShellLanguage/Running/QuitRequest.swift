// The end of a program that asks for it.

/// Thrown by `quit`: ends the session with an exit code.
package struct QuitRequest: Error {
  /// The exit code, from 0 to 255.
  package let code: Int32

  /// A request to end with this exit code.
  package init(code: Int32) { self.code = code }
}
