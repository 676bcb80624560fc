// The memory of a parsed page: libgumbo takes it piece by piece, and it is given back in one go.
// libgumbo's own way to free a tree is recursive, so that a page of deeply nested elements would
// overflow the stack.

import Glibc

/// Memory that grows in chunks and is freed as a whole.
struct HTMLArena {
  private var chunks: [UnsafeMutableRawPointer] = []
  private var next: UnsafeMutableRawPointer?
  private var room = 0
  private static let chunk = 1 << 20

  /// `size` bytes, aligned for any type; nil where memory is out.
  mutating func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
    let needed = (size + 15) & ~15
    if needed > room {
      let capacity = max(needed, Self.chunk)
      guard let memory = malloc(capacity) else { return nil }
      chunks.append(memory)
      (next, room) = (memory, capacity)
    }
    defer {
      next = next?.advanced(by: needed)
      room -= needed
    }
    return next
  }

  /// Gives all memory back; no pointer into it may be used afterwards.
  mutating func free() {
    for chunk in chunks { Glibc.free(chunk) }
    chunks = []
    room = 0
  }
}
