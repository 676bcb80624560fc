// The line in colour, after each of libedit's refreshes.

extension LineEditor {
  /// Paints the line, unless more keys wait: then it will change before anyone sees it. Without colours
  /// only what libedit shows wrongly is painted over.
  func paint() {
    guard hasAbilities, !keys.hasInput else { return }
    let buffer = editLine.buffer
    guard let painter = painter(of: buffer), isColored || painter.needsRepair else { return }
    let text = buffer.text
    var highlights = isColored ? client.highlights(of: text, at: buffer.cursorByte) : []
    // In reverse, as other programs show what was found.
    if let found = search?.matchedRange { highlights.append(Highlight(range: found, style: "7")) }
    editLine.write(painter.painted(highlights))
    restoring = painter.restoring
    if isColored, search == nil { suggest(behind: text, painter) }
  }

  private func suggest(behind text: String, _ painter: LinePainter) {
    guard let room = painter.room, let offered = Suggestion(for: text, in: history.entries),
      let hint = offered.shown(within: room)
    else { return }
    suggestion = offered
    editLine.write(painter.hinted(hint))
  }

  /// Takes what libedit does not know of off the screen, before anything else is drawn there; returns
  /// what was suggested.
  func takeSuggestion() -> Suggestion? {
    let offered = suggestion
    if offered != nil { editLine.write(LinePainter.eraseHint) }
    suggestion = nil
    if let restoring { editLine.write(restoring) }
    restoring = nil
    return offered
  }

  /// The key for libedit where `key` accepts what was offered: Right, End, Ctrl-E and Ctrl-F all of it,
  /// Ctrl-Right a word.
  func accept(_ offered: Suggestion, with key: Unicode.Scalar) -> Unicode.Scalar? {
    switch key {
    case PrivateKey.right.scalar, PrivateKey.lineEnd.scalar, "\u{5}", "\u{6}": accepted = offered
    case PrivateKey.wordRight.scalar: accepted = offered.word
    default: return nil
    }
    return PrivateKey.suggestion.scalar
  }

  func painter(of buffer: EditBuffer, size: TerminalSize = .current) -> LinePainter? {
    LinePainter(buffer.scalars, cursor: buffer.cursor, prompt: prompt, size: size)
  }
}
