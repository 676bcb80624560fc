// Changes of the line, to be taken back one after the other.

/// The states that a line was in.
struct Undo {
  private var current: EditBuffer
  private var earlier: [EditBuffer] = []
  /// Whether the last change typed a character, which the next one may go on from.
  private var isTyping = false
  /// Older states are forgotten.
  private static let mostStates = 200

  /// Nothing to take back yet.
  init(_ line: EditBuffer = EditBuffer(scalars: [], cursor: 0)) { current = line }

  /// Takes note of the line after a key. What is typed counts word by word, with the blanks behind it.
  mutating func note(_ line: EditBuffer) {
    defer { current = line }
    guard line.scalars != current.scalars else {
      if line.cursor != current.cursor { isTyping = false }
      return
    }
    let typed = line.isTyped(after: current)
    if !(typed && isTyping && !line.startsWord) { earlier.append(current) }
    if earlier.count > Self.mostStates { earlier.removeFirst() }
    isTyping = typed
  }

  /// The line before its last change; nil where it has had none.
  mutating func takeBack() -> EditBuffer? {
    guard let last = earlier.popLast() else { return nil }
    (current, isTyping) = (last, false)
    return last
  }
}

extension EditBuffer {
  /// Whether it is `before` with one scalar more, typed at the cursor.
  fileprivate func isTyped(after before: EditBuffer) -> Bool {
    scalars.count == before.scalars.count + 1 && cursor == before.cursor + 1
      && scalars[..<before.cursor] == before.scalars[..<before.cursor]
      && scalars[cursor...] == before.scalars[before.cursor...]
  }

  /// Whether the scalar before the cursor is the first of a word.
  fileprivate var startsWord: Bool {
    guard cursor > 1 else { return false }
    let isBlank = scalars[cursor - 2...cursor - 1].map(\.properties.isWhitespace)
    return isBlank[0] && !isBlank[1]
  }
}
