// Prose in lines that a screen holds: broken between words. Only for words of our own, such as help:
// text of articles, scripts and data stay as they are, so that they can be copied.

/// Breaks long lines.
package enum TextWrapping {
  /// `text` with lines of at most `width` cells where words allow it. What continues an indented
  /// line is indented by two more, at most to the middle of the line. Complexity O(text).
  package static func wrap(_ text: String, width: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { wrap(line: $0, width: width) }
      .joined(separator: "\n")
  }

  private static func wrap(line: Substring, width: Int) -> String {
    // Most lines are short enough by their bytes alone.
    guard line.utf8.count > width, DisplayWidth.of(String(line)) > width else {
      return String(line)
    }
    let leading = line.utf8.prefix { $0 == 0x20 }.count
    let indent = min(leading == 0 ? 0 : leading + 2, width / 2)
    var wrapped = ""
    var used = 0
    for word in line.dropFirst(leading).split(separator: " ", omittingEmptySubsequences: false) {
      let cells = DisplayWidth.of(String(word))
      if wrapped.isEmpty {
        wrapped = String(repeating: " ", count: leading) + word
        used = leading + cells
      } else if used + 1 + cells <= width {
        wrapped += " " + word
        used += 1 + cells
      } else {
        wrapped += "\n" + String(repeating: " ", count: indent) + word
        used = indent + cells
      }
    }
    return wrapped
  }
}
