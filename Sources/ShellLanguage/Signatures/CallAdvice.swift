// What the shell around the language knows of its users' words: the commands are its own, and so are the mistakes in
// calling them.

import ShellSyntax

/// Helps with calls that the check cannot take as they are written.
package protocol CallAdvice: Sendable {
  /// What to write instead of a command's name from elsewhere; nil for names that are not known from anywhere.
  func synonym(of name: String) -> String?
  /// What to do instead of a call of a command that is not there.
  func help(
    withUnknown call: CommandCall,
    in source: Source,
    _ registry: CommandRegistry
  ) -> String?
  /// What to do instead of calling a command in front of a pipe that needs one before it.
  func help(withoutInput call: CommandCall, in source: Source) -> String?
  /// What to write instead of `argument`, for which the command has no room.
  func help(
    withExtra argument: Expression,
    of call: CommandCall,
    in source: Source,
    _ signature: Signature
  ) -> String?
  /// What is wrong with a word among the arguments that joins others, as in a sentence.
  func joiningWord(
    _ argument: Expression,
    of call: CommandCall,
    in source: Source,
    _ signature: Signature
  ) -> Diagnostic?
}

/// Knows nothing.
struct NoAdvice: CallAdvice {
  func synonym(of name: String) -> String? { nil }

  func help(
    withUnknown call: CommandCall,
    in source: Source,
    _ registry: CommandRegistry
  ) -> String? { nil }

  func help(withoutInput call: CommandCall, in source: Source) -> String? { nil }

  func help(
    withExtra argument: Expression,
    of call: CommandCall,
    in source: Source,
    _ signature: Signature
  ) -> String? { nil }

  func joiningWord(
    _ argument: Expression,
    of call: CommandCall,
    in source: Source,
    _ signature: Signature
  ) -> Diagnostic? { nil }
}
