// Reading a line, and what bound functions do to it while it is read.

import CLibedit

/// What a bound function tells the editor to do next.
enum EditReply: UInt8 {
  /// Nothing: the line is as it was.
  case unchanged = 0  // CC_NORM
  /// The input has ended.
  case end = 2  // CC_EOF
  /// Draw what changed.
  case refresh = 4  // CC_REFRESH
  /// Sound the bell: the key can do nothing here.
  case refused = 6  // CC_ERROR
}

/// The line under edit.
struct EditBuffer {
  /// The text, one scalar per position.
  var scalars: [Unicode.Scalar]
  /// How many scalars stand before the cursor.
  var cursor: Int

  /// The text as a string.
  var text: String { scalars.reduce(into: "") { $0.unicodeScalars.append($1) } }

  /// How many UTF-8 bytes stand before the cursor.
  var cursorByte: Int { scalars[..<cursor].reduce(0) { $0 + UTF8.width($1) } }
}

extension EditLine {
  /// Lets the user edit a line until a bound function accepts it; nil at the end of the input.
  func read() -> String? {
    var length: Int32 = 0
    guard let line = el_wgets(handle, &length), length > 0 else { return nil }
    return WideText.string(UnsafeBufferPointer(start: line, count: Int(length)))
  }

  /// Switches the terminal to editing. Before each line, or keys that arrive between the prompt and
  /// the editor's own switch are lost.
  func enterRawMode() { _ = edit_set_number(handle, EL_PREP_TERM, 1) }

  /// Gives the terminal back as the editor found it.
  func leaveRawMode() { _ = edit_set_number(handle, EL_PREP_TERM, 0) }

  /// Takes over the terminal's size, where it changed.
  func adoptSize() { el_resize(handle) }

  /// Draws prompt and line anew; the cursor must stand at the start of an empty row.
  func redraw() { _ = edit_refresh(handle) }

  /// Writes to the terminal, behind all that the editor wrote.
  func write(_ text: String) { edit_write(text) }

  /// The line as it stands.
  var buffer: EditBuffer {
    guard let line = el_wline(handle)?.pointee, let start = line.buffer,
      let cursor = line.cursor, let end = line.lastchar
    else { return EditBuffer(scalars: [], cursor: 0) }
    let scalars = UnsafeBufferPointer(start: start, count: start.distance(to: end)).map(
      WideText.scalar
    )
    return EditBuffer(scalars: scalars, cursor: start.distance(to: cursor))
  }

  /// Inserts text before the cursor.
  func insert(_ text: String) {
    guard !text.isEmpty else { return }
    _ = WideText.withPointer(to: text) { el_winsertstr(handle, $0) }
  }

  /// Deletes `count` scalars before the cursor.
  func deleteBackward(_ count: Int) {
    if count > 0 { el_deletestr(handle, Int32(count)) }
  }

  /// Puts a text in place of the line.
  func replace(with buffer: EditBuffer) {
    let old = self.buffer
    moveCursor(by: old.scalars.count - old.cursor)
    deleteBackward(old.scalars.count)
    insert(buffer.text)
    moveCursor(by: buffer.cursor - buffer.scalars.count)
  }

  /// Moves the cursor by `count` scalars, back where negative.
  func moveCursor(by count: Int) { _ = el_cursor(handle, Int32(count)) }

  /// Has the editor read `key` next.
  func push(_ key: PrivateKey) {
    WideText.withPointer(to: String(Unicode.Scalar(key.rawValue))) { el_wpush(handle, $0) }
  }
}
