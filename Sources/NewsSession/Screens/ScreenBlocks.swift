// Findings on a screen that are no rows but blocks of lines, with as many blocks as there is room for rows.

import Tabular

/// Shows blocks.
struct ScreenBlocks {
  /// How many blocks there are.
  let count: Int
  /// What they are called below, where not all are shown.
  let noun: String
  /// The line above the first of them.
  let opening: String
  /// Whether an empty line stands before each block: blocks of one line are a list.
  var isSpaced = true

  /// The lines of the blocks, each ended by a line break and broken to fit.
  func render(_ style: TextStyle, _ block: (Int) -> [String]) -> String {
    let start = min(style.firstRow, count)
    let end = min(count, start + (style.rowLimit ?? count))
    var lines = start == 0 ? [opening] : []
    if !isSpaced { lines.append("") }
    for index in start..<end { lines += (isSpaced ? [""] : []) + block(index) }
    if end < count || start > 0 {
      let more = end < count ? "; 'more' shows the next" : ""
      lines += ["", "showing \(noun) \(start + 1) to \(end) of \(count)\(more)"]
    }
    return lines.map { TextWrapping.wrap($0, width: style.width ?? .max) + "\n" }.joined()
  }

  /// The first line of a block, which nothing of an article can change.
  static func title(_ text: String, _ style: TextStyle) -> String {
    let title = SafeText.forTerminal(text)
    return style.isColored ? "\u{1B}[1m\(title)\u{1B}[0m" : title
  }

  /// "1 point", "3 points"
  static func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
