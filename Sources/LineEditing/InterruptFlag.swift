// How Ctrl-C stops a command: the terminal sends SIGINT, a handler sets a flag, the command looks at
// it now and then. While a line is edited Ctrl-C is a key like any other.

import Glibc

/// Whether the user asked to stop what runs. There is one keyboard, so all values share one flag.
package struct InterruptFlag: Sendable {
  /// The process's flag.
  package init() {}

  /// Whether SIGINT came since the flag was cleared; cheap enough for an inner loop.
  package var isSet: Bool { Signals.isSet(SIGINT) }

  /// Forgets an interrupt.
  package func clear() { _ = Signals.take(SIGINT) }

  /// Runs `command` with a cleared flag that SIGINT sets instead of ending the process. The flag
  /// keeps its state afterwards.
  package func whileListening<Result, Failure: Error>(
    _ command: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try Signals.catching([SIGINT], while: command)
  }

  /// Runs `command` with a cleared flag that SIGINT sets instead of ending the process.
  package func whileListening<Result, Failure: Error>(
    _ command: () async throws(Failure) -> Result
  ) async throws(Failure) -> Result {
    try await Signals.catching([SIGINT], while: command)
  }
}
