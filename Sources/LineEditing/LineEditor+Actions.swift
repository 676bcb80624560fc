// What the editor does when one of its keys is pressed.

extension LineEditor {
  /// Called by libedit through `LineAction.callback`; answers with one of its constants.
  static func perform(_ action: LineAction, _ handle: OpaquePointer?) -> UInt8 {
    (of(handle)?.perform(action) ?? .refused).rawValue
  }

  /// Called by libedit for a closing bracket.
  static func close(with bracket: Unicode.Scalar?, _ handle: OpaquePointer?) -> UInt8 {
    (of(handle)?.close(with: bracket ?? "}") ?? .refused).rawValue
  }

  private func perform(_ action: LineAction) -> EditReply {
    switch action {
    case .enter: enter()
    case .newline: breakLine()
    case .closer: close(with: "}")
    case .interrupt: interrupt()
    case .suspend: stop()
    case .up: move { $0.up($1) } ?? recall { $0.goOlder() }
    case .down: move { $0.down($1) } ?? recall { $0.goNewer() }
    case .commandUp: move { $0.up($1) } ?? push(.previousEntry)
    case .commandDown: move { $0.down($1) } ?? push(.nextEntry)
    case .lineStart: move { $0.lineStart($1) } ?? .unchanged
    case .lineEnd: move { $0.lineEnd($1) } ?? .unchanged
    case .complete: complete()
    case .paste: paste()
    case .suggestion: acceptSuggestion()
    case .search: searchHistory()
    case .undo: takeBack()
    case .elsewhere: editInProgram()
    }
  }

  private func enter() -> EditReply {
    guard client.isComplete(editLine.buffer.text) else { return breakLine() }
    editLine.push(.accept)
    return .unchanged
  }

  private func breakLine() -> EditReply {
    let buffer = editLine.buffer
    let indentation = BlockText(buffer.scalars).indentation(after: buffer.cursor)
    editLine.insert("\n" + indentation)
    return .refresh
  }

  private func close(with bracket: Unicode.Scalar) -> EditReply {
    let buffer = editLine.buffer
    let block = BlockText(buffer.scalars)
    if let indentation = block.indentation(closing: buffer.cursor) {
      editLine.deleteBackward(buffer.cursor - block.lineStart(buffer.cursor))
      editLine.insert(indentation)
    }
    editLine.insert(String(bracket))
    return .refresh
  }

  /// The line stays on the screen, with a mark that shows that it was not run.
  private func interrupt() -> EditReply {
    let buffer = editLine.buffer
    editLine.moveCursor(by: buffer.scalars.count - buffer.cursor)
    editLine.insert("^C")
    decided = .interrupted
    editLine.push(.accept)
    return .refresh
  }

  private func stop() -> EditReply {
    suspend()
    return .unchanged
  }

  private func editInProgram() -> EditReply {
    editElsewhere()
    return .unchanged
  }

  private func takeBack() -> EditReply {
    guard let line = undo.takeBack() else { return .refused }
    editLine.replace(with: line)
    return .refresh
  }

  /// Moves within the block; nil where the block ends.
  private func move(_ destination: (BlockText, Int) -> Int?) -> EditReply? {
    let buffer = editLine.buffer
    guard let position = destination(BlockText(buffer.scalars), buffer.cursor) else { return nil }
    editLine.moveCursor(by: position - buffer.cursor)
    return .refresh
  }

  private func push(_ key: PrivateKey) -> EditReply {
    editLine.push(key)
    return .unchanged
  }

  /// Goes through the entries that begin as the line did when it was last typed on.
  private func recall(_ step: (inout Recall) -> Bool) -> EditReply {
    let text = editLine.buffer.text
    let known = recall.flatMap { $0.shown.utf8.elementsEqual(text.utf8) ? $0 : nil }
    var walk = known ?? Recall(text, in: history.entries)
    guard step(&walk) else { return .refused }
    recall = walk
    let scalars = Array(walk.shown.unicodeScalars)
    editLine.replace(with: EditBuffer(scalars: scalars, cursor: scalars.count))
    return .refresh
  }

  private func complete() -> EditReply {
    let buffer = editLine.buffer
    let (text, end) = (buffer.text, buffer.cursorByte)
    let completion = client.completions(of: text, at: end)
    let start = min(max(0, completion.range.lowerBound), end)
    let typed = String(decoding: Array(text.utf8)[start..<end], as: UTF8.self)
    switch completion.outcome(typed: typed) {
    case .none: return .refused
    case .insert(let word, let ending):
      editLine.deleteBackward(typed.unicodeScalars.count)
      editLine.insert(word)
      if ending == .blank { goBehindBlank() }
      return .refresh
    case .list:
      if let listed, listed.next == nil, listed.isShown(for: text, at: end) {
        self.listed = nil
        return choose(from: completion.candidates, inPlaceOf: typed)
      }
      list(completion.candidates, for: text, at: end)
      return .unchanged
    }
  }

  /// Puts a blank behind the word at the cursor, or the cursor behind the blank that stands there. What
  /// stands right at the word, such as a bracket, stays at it.
  func goBehindBlank() {
    let buffer = editLine.buffer
    switch buffer.scalars.dropFirst(buffer.cursor).first {
    case nil, "\n": editLine.insert(" ")
    case " ": editLine.moveCursor(by: 1)
    default: break
    }
  }

  /// Lists candidates below the line; where the last Tab showed a part of them, the next part.
  private func list(_ candidates: Completion.Candidates, for text: String, at offset: Int) {
    let start = listed.flatMap { $0.isShown(for: text, at: offset) ? $0.next : nil } ?? 0
    let page = CompletionList(size: .current).page(candidates, from: start)
    listed = ListedCompletion(text: text, offset: offset, next: page.next)
    goBelowLine()
    editLine.write(page.lines.map { $0 + "\r\n" }.joined())
    editLine.redraw()
  }

  private func acceptSuggestion() -> EditReply {
    guard let accepted else { return .refused }
    editLine.insert(accepted.rest)
    self.accepted = nil
    return .refresh
  }

  private func paste() -> EditReply {
    let (text, buffer) = (keys.takePaste(), editLine.buffer)
    editLine.insert(client.pasted(text, into: buffer.text, at: buffer.cursorByte))
    return .refresh
  }
}

/// A list of candidates that is on the screen.
struct ListedCompletion {
  /// The line that it was shown for.
  let text: String
  /// The UTF-8 bytes before the cursor.
  let offset: Int
  /// The first candidate that was not shown; nil where all were.
  let next: Int?

  /// Whether it was shown for this line and this place of the cursor.
  func isShown(for text: String, at offset: Int) -> Bool {
    self.text.utf8.elementsEqual(text.utf8) && self.offset == offset
  }
}
