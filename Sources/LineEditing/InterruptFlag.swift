// How Ctrl-C stops a command: the terminal sends SIGINT, a handler sets a flag, the command looks at
// it now and then. While a line is edited Ctrl-C is a key like any other.

import Glibc

/// Whether the user asked to stop what runs. There is one keyboard, so all values share one flag.
package struct InterruptFlag: Sendable {
  /// The process's flag.
  package init() {}

  /// Whether SIGINT, or at a prompt SIGQUIT, came since the flag was cleared; cheap enough for an inner
  /// loop.
  package var isSet: Bool { Signals.isSet(SIGINT, SIGQUIT) }

  /// Forgets an interrupt.
  package func clear() {
    for signal in Self.keys { _ = Signals.take(signal) }
  }

  /// Waits until `descriptor` has something to read, or is at its end; false once the flag is set, also by
  /// a signal that came before the wait or to another thread.
  package func waitForInput(_ descriptor: Int32) -> Bool {
    while !isSet {
      var waiters = [descriptor, Signals.waker].map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      let ready = poll(&waiters, 2, -1)
      // Who reads will be told what is wrong.
      if waiters[0].revents != 0 || (ready < 0 && errno != EINTR) { return !isSet }
      Signals.silence()
    }
    return false
  }

  /// The signals that a terminal sends for Ctrl-C and Ctrl-\.
  private static let keys = [SIGINT, SIGQUIT]

  /// Runs a prompt, in whose whole life the keys that interrupt set the flag: also in the moments
  /// between a command and the next line, where their own action would end the session. A command that
  /// never looks at the flag is stopped by Ctrl-Z, and ended from elsewhere.
  package func whileAtPrompt<Result, Failure: Error>(
    _ prompt: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try Signals.catching(Self.keys, while: prompt)
  }

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
