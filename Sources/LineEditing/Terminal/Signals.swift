// Signals that were caught, as bits of one number: all that a signal handler may safely touch.

import Glibc
import Synchronization

/// Bit `n` is set once signal `n` was caught. A handler has no other place to leave word, so this is
/// state of the whole process, as signals are.
private let caught = Atomic<UInt64>(0)

/// Catching signals instead of letting them act.
enum Signals {
  /// Whether `signal` was caught since it was last taken; costs one relaxed load.
  static func isSet(_ signal: Int32) -> Bool {
    caught.load(ordering: .relaxed) & mask(signal) != 0
  }

  /// Whether `signal` was caught, and forgets it.
  static func take(_ signal: Int32) -> Bool {
    let mask = mask(signal)
    return caught.bitwiseAnd(~mask, ordering: .relaxed).oldValue & mask != 0
  }

  /// Catches `signals` while `body` runs. System calls that wait are interrupted by them.
  static func catching<Result, Failure: Error>(
    _ signals: [Int32],
    while body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let previous = install(signals)
    defer { restore(signals, previous) }
    return try body()
  }

  /// Catches `signals` while `body` runs.
  static func catching<Result, Failure: Error>(
    _ signals: [Int32],
    while body: () async throws(Failure) -> Result
  ) async throws(Failure) -> Result {
    let previous = install(signals)
    defer { restore(signals, previous) }
    return try await body()
  }

  private static func install(_ signals: [Int32]) -> [sigaction] {
    signals.map { signal in
      _ = take(signal)
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { Signals.note($0) }
      var previous = sigaction()
      sigaction(signal, &action, &previous)
      return previous
    }
  }

  private static func restore(_ signals: [Int32], _ previous: [sigaction]) {
    for (signal, action) in zip(signals, previous) {
      var action = action
      sigaction(signal, &action, nil)
    }
  }

  private static func note(_ signal: Int32) {
    caught.bitwiseOr(mask(signal), ordering: .relaxed)
  }

  private static func mask(_ signal: Int32) -> UInt64 { 1 << UInt64(signal) }
}
