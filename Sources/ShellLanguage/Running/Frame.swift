// Where variables live while a program runs.

import Tabular

/// The values of a top level: those of the prompt, or of one script. They lie in memory of their own, as an
/// array that is a field costs every access a look at who else uses it.
package final class Globals {
  private var slots = UnsafeMutableBufferPointer<Value?>.allocate(capacity: 0)

  /// No variables yet.
  package init() {}

  deinit {
    slots.deinitialize()
    slots.deallocate()
  }

  /// The value in a slot that there is room for; nil before its definition has run. The checker counts
  /// the slots of a program, and room is made for all before it runs.
  package subscript(slot: Int) -> Value? {
    get { place(slot).pointee }
    set { place(slot).store(newValue) }
  }

  /// The int in a slot; nil for any other value, and before there is one.
  @inline(__always)
  func int(_ slot: Int) -> Int? { place(slot).int }

  @inline(__always)
  private func place(_ slot: Int) -> UnsafeMutablePointer<Value?> {
    slots.baseAddress.unsafelyUnwrapped + slot
  }

  /// Makes room for this many slots.
  package func reserve(_ count: Int) {
    guard count > slots.count else { return }
    let larger = UnsafeMutableBufferPointer<Value?>.allocate(capacity: 2 * count)
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
    nonmutating set { (slots + slot).store(newValue) }
  }

  /// The int in a slot; nil for any other value, and before there is one.
  @inline(__always)
  func int(_ slot: Int) -> Int? { (slots + slot).int }
}

extension UnsafeMutablePointer<Value?> {
  @inline(__always)
  fileprivate var int: Int? {
    guard case .int(let number)? = pointee else { return nil }
    return number
  }

  /// Puts a value in the place of another. An int, which most variables hold, leaves nothing to free.
  @inline(__always)
  fileprivate func store(_ value: Value?) {
    if case .int? = pointee { initialize(to: value) } else { pointee = value }
  }
}

/// The frames of all functions that run, one behind the other in one piece of memory. Slots that no
/// frame has hold nil.
final class FrameStack {
  private let base: UnsafeMutablePointer<Value?>
  private let end: UnsafeMutablePointer<Value?>
  private var top: UnsafeMutablePointer<Value?>

  init(capacity: Int) {
    base = .allocate(capacity: capacity)
    base.initialize(repeating: nil, count: capacity)
    end = base + capacity
    top = base
  }

  deinit {
    base.deinitialize(count: end - base)
    base.deallocate()
  }

  /// The frame of the top level, which has no slots.
  var bottom: Frame { Frame(slots: base) }

  /// A new frame behind all others; nil where there is no room for it.
  func push(_ size: Int) -> Frame? {
    let frame = Frame(slots: top)
    guard top + size <= end else { return nil }
    top += size
    return frame
  }

  /// Frees the last frame.
  func pop(_ frame: Frame) {
    var slot = top
    while slot > frame.slots {
      slot -= 1
      slot.store(nil)
    }
    top = slot
  }
}

/// The functions of a program, for calls that need not count who uses them: the program holds them as long
/// as anything of it runs.
final class FunctionTable {
  private let functions: UnsafeMutablePointer<Unmanaged<FunctionCode>>

  /// A table of functions that outlive it.
  init(_ all: [FunctionCode]) {
    functions = .allocate(capacity: all.count)
    for (index, function) in all.enumerated() {
      (functions + index).initialize(to: .passUnretained(function))
    }
  }

  deinit { functions.deallocate() }

  /// The function that calls name by `index`; the checker gives out indices of functions that there are.
  subscript(index: Int) -> Unmanaged<FunctionCode> { functions[index] }
}
