// The line in colour, after each of libedit's refreshes.

extension LineEditor {
  /// Paints the line, unless more keys wait: then it will change before anyone sees it.
  func paint() {
    guard isColored, !keys.hasInput else { return }
    let buffer = editLine.buffer
    guard let painter = painter(of: buffer) else { return }
    editLine.write(painter.painted(client.highlights(of: buffer.text)))
  }

  private func painter(of buffer: EditBuffer) -> LinePainter? {
    LinePainter(
      buffer.scalars,
      cursor: buffer.cursor,
      promptWidth: prompt.width,
      size: .current
    )
  }
}
