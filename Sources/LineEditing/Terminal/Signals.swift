// Signals that were caught, as bits of one number: all that a signal handler may safely touch. A pipe
// wakes who waits for keys, also where the signal came to another thread or just before the wait.

import Glibc
import Synchronization

/// Bit `n` is set once signal `n` was caught. A handler has no other place to leave word, so this is
/// state of the whole process, as signals are.
private let caught = Atomic<UInt64>(0)

/// The end of the pipe that a handler writes to; negative before there is one.
private let alarm = Atomic<Int32>(-1)

/// Catching signals instead of letting them act.
enum Signals {
  /// Whether either signal was caught since it was last taken; costs one relaxed load.
  static func isSet(_ signal: Int32, _ other: Int32) -> Bool {
    caught.load(ordering: .relaxed) & (mask(signal) | mask(other)) != 0
  }

  /// Whether `signal` was caught, and forgets it.
  static func take(_ signal: Int32) -> Bool {
    let mask = mask(signal)
    return caught.bitwiseAnd(~mask, ordering: .relaxed).oldValue & mask != 0
  }

  /// Has something to read once a signal was caught, until `silence`; negative where the system has no
  /// pipe to give.
  static let waker: Int32 = {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return -1 }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    alarm.store(ends[1], ordering: .relaxed)
    return ends[0]
  }()

  /// Empties the pipe; what was caught stays caught.
  static func silence() {
    var block = [UInt8](repeating: 0, count: 64)
    while read(waker, &block, block.count) > 0 {}
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

  /// Keeps all signals away from this thread while `body` runs, for what must not be left half done.
  static func blocked<Result, Failure: Error>(
    while body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var (all, before) = (sigset_t(), sigset_t())
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return try body()
  }

  private static func install(_ signals: [Int32]) -> [sigaction] {
    silence()
    return signals.map { signal in
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
    // The pipe may be full: then it wakes anyway.
    let before = errno
    var byte: UInt8 = 0
    _ = write(alarm.load(ordering: .relaxed), &byte, 1)
    errno = before
  }

  private static func mask(_ signal: Int32) -> UInt64 { 1 << UInt64(signal) }
}
