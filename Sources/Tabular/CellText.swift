// The text of a cell within the width of its column: on several lines, cut at one of its ends, or drawn
// to scale.

/// Fits texts into cells.
enum CellText {
  /// Three lines hold a sentence in a narrow column, and a screen still holds several rows.
  static let mostLines = 3

  /// The lines of a text in a column of `width` cells, whose widest text takes `natural`.
  static func lines(_ text: String, _ layout: ColumnLayout, width: Int, natural: Int) -> [String] {
    guard width < natural else { return [text] }
    switch layout {
    case .text, .main, .label, .words: return wrapped(text, to: width, lines: mostLines)
    case .before: return [cutStart(of: text, to: width)]
    case .after, .match: return [cut(text, to: width)]
    case .bar: return [cut(scaled(text, by: Double(width) / Double(natural)), to: width)]
    }
  }

  /// `text` on at most so many lines of `width` cells, broken between words where one ends near; the
  /// last is cut.
  private static func wrapped(_ text: String, to width: Int, lines limit: Int) -> [String] {
    var lines: [String] = []
    var rest = text
    while lines.count < limit - 1 {
      let kept = DisplayWidth.prefix(of: rest, cells: width)
      guard !kept.isEmpty, kept.endIndex < rest.endIndex else { break }
      let line = wholeWords(of: kept, in: rest)
      lines.append(String(line))
      rest = String(rest[line.endIndex...].drop { $0 == " " })
    }
    return rest.isEmpty && !lines.isEmpty ? lines : lines + [cut(rest, to: width)]
  }

  /// `kept`, a start of `text`, without the word that it would tear apart, unless that is all of it.
  private static func wholeWords(of kept: Substring, in text: String) -> Substring {
    guard text[kept.endIndex] != " ", let space = kept.lastIndex(of: " "),
      space > kept.startIndex
    else { return kept }
    return kept[..<space]
  }

  /// `text` within `width` cells, cut after a word where one ends near, with an ellipsis.
  static func cut(_ text: String, to width: Int) -> String {
    let whole = DisplayWidth.prefix(of: text, cells: width)
    guard whole.endIndex < text.endIndex else { return text }
    let kept = DisplayWidth.prefix(of: text, cells: max(0, width - 1))
    if let space = kept.lastIndex(of: " "),
      kept.distance(from: space, to: kept.endIndex) <= width / 3
    {
      return kept[..<space] + "…"
    }
    return kept + "…"
  }

  /// The end of `text` within `width` cells, cut before a word where one starts near.
  static func cutStart(of text: String, to width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    var used = 1
    var start = text.endIndex
    while start > text.startIndex {
      let before = text.index(before: start)
      let cells = DisplayWidth.of(String(text[before]))
      if used + cells > width { break }
      used += cells
      start = before
    }
    let kept = text[start...]
    if let space = kept.firstIndex(of: " "),
      kept.distance(from: kept.startIndex, to: space) <= width / 3
    {
      return "…" + kept[kept.index(after: space)...]
    }
    return "…" + kept
  }

  /// A bar of `BarText` at another scale; one that could be seen can still be seen.
  private static func scaled(_ bar: String, by scale: Double) -> String {
    let eighths = BarText.eighths(of: bar)
    return eighths == 0 ? bar : BarText.bar(max(1, Int(Double(eighths) * scale)))
  }
}
