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

/// A value with the way to make it, which is gone once it was made.
final class Deferred<Value: Sendable>: Sendable {
  private enum State {
    case waiting(@Sendable () -> Value)
    case made(Value)
  }

  private let state: Mutex<State>

  /// What `make` makes when it is first asked for, on whatever thread that is.
  init(_ make: @escaping @Sendable () -> Value) { state = Mutex(.waiting(make)) }

  /// Whether nobody has asked for it yet.
  var isWaiting: Bool {
    state.withLock { if case .waiting = $0 { true } else { false } }
  }

  /// The value.
  var value: Value {
    state.withLock { state in
      switch state {
      case .made(let value): return value
      case .waiting(let make):
        let value = make()
        state = .made(value)
        return value
      }
    }
  }
}
