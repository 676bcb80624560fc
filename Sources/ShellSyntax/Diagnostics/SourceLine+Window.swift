// The part of a long line that is shown around a place.

extension SourceLine {
  /// What is shown of a line.
  struct Window {
    /// The text, with `…` where it is cut.
    var text: String
    /// The cells of `text` before the marked place.
    var indent: Int
    /// The cells of the marked place; at least one.
    var carets: Int
  }

  /// The line with `place`, in about `limit` cells.
  func window(at place: SourceRange, limit: Int) -> Window {
    let first = cell(of: place.start)
    let last = max(cell(of: place.end), first + 1)
    let isWhole = width <= limit
    // A third of the room stands before the place, as what follows it tells more.
    let from = isWhole ? 0 : firstCell(atOrAfter: max(0, min(first - limit / 3, width - limit)))
    let to = isWhole ? width : min(width, from + limit)
    let before = isCutBefore || from > 0 ? "…" : ""
    let after = isCutAfter || to < width ? "…" : ""
    return Window(
      text: before + text(from, to) + after,
      indent: first - from + before.unicodeScalars.count,
      carets: max(1, min(last, max(to, first + 1)) - first)
    )
  }

  /// The characters that stand wholly in the cells from `from` to `to`.
  private func text(_ from: Int, _ to: Int) -> String {
    var (text, cell) = ("", 0)
    for piece in pieces {
      if cell >= from, cell + piece.width <= to { text += piece.text }
      cell += piece.width
    }
    return text
  }

  /// The cell at which the first character at or after `from` starts.
  private func firstCell(atOrAfter from: Int) -> Int {
    var cell = 0
    for piece in pieces {
      if cell >= from { break }
      cell += piece.width
    }
    return cell
  }
}
