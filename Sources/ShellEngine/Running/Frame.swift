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

  /// The value in a slot that there is room for; nil before its definition has run. The checker counts
  /// the slots of a program, and room is made for all before it runs.
  subscript(slot: Int) -> Value? {
    get { slots.baseAddress.unsafelyUnwrapped[slot] }
    set { slots.baseAddress.unsafelyUnwrapped[slot] = newValue }
  }

  /// Makes room for this many slots.
  func reserve(_ count: Int) {
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
    nonmutating set { slots[slot] = newValue }
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
    guard end - top >= size else { return nil }
    let frame = Frame(slots: top)
    top += size
    return frame
  }

  /// Frees the last frame.
  func pop(_ frame: Frame) {
    while top > frame.slots {
      top -= 1
      top.pointee = nil
    }
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
