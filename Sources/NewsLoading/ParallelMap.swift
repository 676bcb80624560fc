// Work over all cores with the results in order.

import Dispatch

/// Maps indexes to values on all cores.
package enum ParallelMap {
  /// The values of `body` for `0..<count`, in order. `body` is called from several threads at once,
  /// each index once.
  package static func map<Value: Sendable>(
    _ count: Int,
    _ body: @Sendable (Int) -> Value
  ) -> [Value] {
    if count <= 1 { return (0..<count).map(body) }
    return [Value](unsafeUninitializedCapacity: count) { buffer, initialized in
      // Safe: every index is written once, by one thread, and read after all of them are done.
      nonisolated(unsafe) let slots = buffer
      DispatchQueue.concurrentPerform(iterations: count) { index in
        slots.initializeElement(at: index, to: body(index))
      }
      initialized = count
    }
  }
}
