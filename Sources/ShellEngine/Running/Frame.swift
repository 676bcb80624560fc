// Where variables live while a program runs.

import Tabular

/// The values of a top level: those of the prompt, or of one script. They lie in memory of their own, as an
/// array that is a field costs every access a look at who else uses it.
final class Globals {
  private var slots = UnsafeMutableBufferPointer<Value?>.allocate(capacity: 0)

  deinit {
    slots.deinitialize()
    slots.deallocate()
  }

  /// The value in a slot; nil before its definition has run.
  subscript(slot: Int) -> Value? {
    get { slot < slots.count ? slots[slot] : nil }
    set {
      if slot >= slots.count { grow(toHold: slot) }
      slots[slot] = newValue
    }
  }

  private func grow(toHold slot: Int) {
    let larger = UnsafeMutableBufferPointer<Value?>.allocate(capacity: 2 * slot + 16)
    let moved = larger.moveInitialize(fromContentsOf: slots)
    larger[moved...].initialize(repeating: nil)
    slots.deallocate()
    slots = larger
  }
}

/// The variables of a running function: a part of the stack, which must outlive it. The checker gives
/// every variable a slot inside its function's frame, so that no access needs a check of its own.
struct Frame {
  fileprivate let slots: UnsafeMutablePointer<Value?>

  subscript(slot: Int) -> Value? {
    get { slots[slot] }
    nonmutating set { slots[slot] = newValue }
  }
}

/// The frames of all functions that run, one behind the other in one piece of memory.
final class FrameStack {
  private let base: UnsafeMutablePointer<Value?>
  private let end: UnsafeMutablePointer<Value?>
  private var top: UnsafeMutablePointer<Value?>

  init(capacity: Int) {
    base = .allocate(capacity: capacity)
    end = base + capacity
    top = base
  }

  deinit {
    base.deinitialize(count: top - base)
    base.deallocate()
  }

  /// A frame behind all others. It has no slots before they are pushed.
  var next: Frame { Frame(slots: top) }

  /// Whether a frame of this size fits behind the others.
  func hasRoom(for size: Int) -> Bool { end - top >= size }

  /// Adds a slot to the last frame.
  func push(_ value: Value?) {
    top.initialize(to: value)
    top += 1
  }

  /// Frees a frame, and all behind it.
  func pop(to frame: Frame) {
    frame.slots.deinitialize(count: top - frame.slots)
    top = frame.slots
  }
}

/// The row that an expression sees, or the rows of a group. A class, so that a step of a pipe makes one
/// for all its rows.
final class RowCursor {
  /// For each column that the expression asks for, its index in the table.
  let binding: [Int]
  /// The row; in a group, its first.
  var row: Row
  /// The rows of the group, where there is one.
  let group: [Row]?

  init(binding: [Int], row: Row = Row([]), group: [Row]? = nil) {
    self.binding = binding
    self.row = row
    self.group = group
  }
}
