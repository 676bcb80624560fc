// The note below what is shown on a terminal: how much there is, and what found no room.

/// Words the note.
struct RowNote {
  private let style: TextStyle

  init(_ style: TextStyle) { self.style = style }

  /// `showing 40 of 312 rows`, and which columns found no room; nil where this is no terminal.
  func note(
    _ shown: Range<Int>,
    of count: Int,
    unit: String = "row",
    hidden: [String] = []
  ) -> String? {
    guard style.width != nil else { return nil }
    let counted = "\(count) \(unit)\(count == 1 ? "" : "s")"
    let part =
      shown.lowerBound == 0
      ? "showing \(shown.count) of \(counted)"
      : "showing \(shown.lowerBound + 1) to \(shown.upperBound) of \(counted)"
    let more = shown.upperBound < count ? "; 'more' shows the next" : ""
    let without = hidden.isEmpty ? "" : "; no room for \(hidden.joined(separator: ", "))"
    let all = shown.count == count ? counted : part
    return dimmed(all + more + without)
  }

  /// A line beside a table, within the width of a terminal, in pale letters where there are colours.
  func dimmed(_ words: String) -> String {
    let note = style.width.map { CellText.cut(words, to: $0) } ?? words
    return style.isColored ? "\u{1B}[2m\(note)\u{1B}[0m" : note
  }
}
