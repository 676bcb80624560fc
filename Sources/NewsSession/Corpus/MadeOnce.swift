// What is known of a corpus, made when it is first asked for.

import Synchronization

/// A value that is made when it is first asked for. All copies of what has it share it.
final class MadeOnce<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)

  /// The value; `make` makes it the first time.
  func made(_ make: () -> Value) -> Value {
    value.withLock { value in
      let made = value ?? make()
      value = made
      return made
    }
  }
}
