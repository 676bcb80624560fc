// Work over all cores that somebody waits for and may give up: the caller looks at the keyboard, the work
// at a sign.

import Dispatch
import NewsModel
import Synchronization

extension ParallelMap {
  /// How often the caller is asked whether to give up, in milliseconds: soon enough for somebody who waits.
  private static let pause = 20
  /// How long work may take to see the sign, in milliseconds. What does not, such as a C library in the
  /// middle of a file, ends unseen, and its result is thrown away.
  private static let patience = 400

  /// The values of `body` for `0..<count`, in order, or nil where `isCancelled` holds before all are made.
  /// `body` is called from several threads at once, each index once, and should stop soon when the sign
  /// that it is given goes up.
  package static func map<Value: Sendable>(
    _ count: Int,
    isCancelled: () -> Bool,
    _ body: @escaping @Sendable (Int, StopSign) throws(Stopped) -> Value
  ) -> [Value]? {
    if count == 0 { return [] }
    let (stop, made) = (StopSign(), Made<Value>())
    let isDone = DispatchSemaphore(value: 0)
    DispatchQueue.global(qos: .userInitiated).async {
      let values = map(count) { index in try? body(index, stop) }
      made.values.withLock { $0 = values.compactMap(\.self) }
      isDone.signal()
    }
    while isDone.wait(timeout: .now() + .milliseconds(pause)) == .timedOut {
      guard isCancelled() else { continue }
      stop.raise()
      _ = isDone.wait(timeout: .now() + .milliseconds(patience))
      return nil
    }
    return made.values.withLock { $0 }
  }

  /// What the threads have made.
  private final class Made<Value: Sendable>: Sendable {
    let values = Mutex<[Value]>([])
  }
}
