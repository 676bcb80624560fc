// Ctrl-R: looks for an earlier entry while its part is typed. It takes the keys over until one of
// them ends the search; the line shows what was found, the prompt what is looked for.

extension LineEditor {
  /// What a key does to a search.
  private enum Step {
    /// It changed the search.
    case changed
    /// It accepts the match into the line.
    case accept
    /// It brings back what was typed before.
    case restore
  }

  /// Searches until a key ends it.
  func searchHistory() -> EditReply {
    let (draft, before) = (editLine.buffer, prompt)
    var search = HistorySearch(history.entries)
    var step = Step.changed
    while step == .changed {
      showSearch(search, draft)
      guard let key = nextKey() else { return .end }
      step = advance(&search, with: key)
    }
    self.search = nil
    draw(step == .restore ? draft : shown(search, draft), before)
    return .unchanged
  }

  private func advance(_ search: inout HistorySearch, with key: Unicode.Scalar) -> Step {
    switch key {
    case "\u{12}": search.goOlder()
    case "\u{7F}", "\u{8}": search.removeLast()
    case PrivateKey.paste.scalar: search.add(keys.takePaste())
    case "\r", "\n": return .accept
    case "\u{3}", "\u{7}": return .restore
    // What follows an ESC at once is a key that means something to the line.
    case "\u{1B}" where !keys.hasRead: return .restore
    case _ where key.value < 0x20 || PrivateKey.covers(key):
      keys.unread(key)
      return .accept
    default: search.add(String(key))
    }
    return .changed
  }

  private func showSearch(_ search: HistorySearch, _ draft: EditBuffer) {
    self.search = search
    let pattern = VisibleText.inLine(search.pattern)
    let words =
      !search.isFailing
      ? "search: " : search.matchedRange == nil ? "search (nothing): " : "search (nothing more): "
    draw(
      shown(search, draft),
      Prompt(words + (pattern.isEmpty ? "" : pattern + " > "), style: prompt.style)
    )
  }

  /// The match with the cursor where it was found, or the draft where nothing holds what is looked for.
  private func shown(_ search: HistorySearch, _ draft: EditBuffer) -> EditBuffer {
    guard let match = search.match, let found = search.matchedRange else { return draft }
    let cursor = String(decoding: match.utf8.prefix(found.lowerBound), as: UTF8.self)
    return EditBuffer(
      scalars: Array(match.unicodeScalars),
      cursor: cursor.unicodeScalars.count
    )
  }

  /// Draws a line in the place of the one that stands there.
  func draw(_ buffer: EditBuffer, _ prompt: Prompt) {
    clearLine()
    show(prompt)
    editLine.replace(with: buffer)
    editLine.redraw()
  }
}
