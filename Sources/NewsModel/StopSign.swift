// How long work, on one thread or many, is told that nobody waits for it any more.

/// A sign that work looks at now and then, and stops when it is up. Looking costs a few nanoseconds.
package struct StopSign: Sendable {
  /// A sign that is never put up.
  package static let never = StopSign { false }

  private let isAsked: @Sendable () -> Bool

  /// A sign that is up once `isAsked` holds, which is called from several threads and must be cheap.
  package init(_ isAsked: @escaping @Sendable () -> Bool) { self.isAsked = isAsked }

  /// Whether it is up.
  package var isUp: Bool { isAsked() }

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
