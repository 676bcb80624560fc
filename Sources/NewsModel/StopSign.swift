// How long work on many threads is told that nobody waits for it any more.

import Synchronization

/// A sign that work looks at now and then, and stops when it is up. Looking costs less than a nanosecond.
package final class StopSign: Sendable {
  /// A sign that is never put up.
  package static let never = StopSign()

  private let flag = Atomic<Bool>(false)

  /// A sign that is not up.
  package init() {}

  /// Whether it is up.
  package var isUp: Bool { flag.load(ordering: .relaxed) }

  /// Puts it up, for good.
  package func raise() { flag.store(true, ordering: .relaxed) }

  /// Throws if it is up.
  package func check() throws(Stopped) {
    if isUp { throw Stopped() }
  }
}

/// Thrown by work that stops before its end because of a sign.
package struct Stopped: Error {
  /// Work has stopped.
  package init() {}
}
