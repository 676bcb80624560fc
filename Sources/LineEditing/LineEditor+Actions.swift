// What the editor does when one of its keys is pressed.

extension LineEditor {
  /// Called by libedit through `LineAction.callback`; answers with one of its constants.
  static func perform(_ action: LineAction, _ handle: OpaquePointer?) -> UInt8 {
    (of(handle)?.perform(action) ?? .refused).rawValue
  }

  private func perform(_ action: LineAction) -> EditReply {
    switch action {
    case .enter: enter()
    case .newline: breakLine()
    case .interrupt: interrupt()
    case .suspend: stop()
    case .up: move(or: .previousEntry) { $0.up($1) }
    case .down: move(or: .nextEntry) { $0.down($1) }
    case .lineStart: move(or: nil) { $0.lineStart($1) }
    case .lineEnd: move(or: nil) { $0.lineEnd($1) }
    case .complete: complete()
    case .paste: paste()
    case .suggestion: acceptSuggestion()
    case .search: searchHistory()
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

  /// Moves within the block, or does what `key` does where the block ends.
  private func move(
    or key: PrivateKey?,
    _ destination: (BlockText, Int) -> Int?
  ) -> EditReply {
    let buffer = editLine.buffer
    if let position = destination(BlockText(buffer.scalars), buffer.cursor) {
      editLine.moveCursor(by: position - buffer.cursor)
      return .refresh
    }
    if let key { editLine.push(key) }
    return .unchanged
  }

  private func complete() -> EditReply {
    let buffer = editLine.buffer
    let (text, end) = (buffer.text, buffer.cursorByte)
    let completion = client.completions(of: text, at: end)
    let start = min(max(0, completion.range.lowerBound), end)
    let typed = String(decoding: Array(text.utf8)[start..<end], as: UTF8.self)
    switch completion.outcome(typed: typed) {
    case .none: return .refused
    case .insert(let word):
      editLine.deleteBackward(typed.unicodeScalars.count)
      editLine.insert(word)
      return .refresh
    case .list:
      list(completion.candidates)
      return .unchanged
    }
  }

  private func list(_ candidates: [Completion.Candidate]) {
    goBelowLine()
    let lines = CompletionList(size: .current).lines(candidates)
    editLine.write(lines.map { $0 + "\r\n" }.joined())
    editLine.redraw()
  }

  private func acceptSuggestion() -> EditReply {
    guard let accepted else { return .refused }
    editLine.insert(accepted.rest)
    self.accepted = nil
    return .refresh
  }

  private func paste() -> EditReply {
    editLine.insert(keys.takePaste())
    return .refresh
  }
}
