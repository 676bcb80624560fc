// Tables as Markdown (GitHub's pipes).

/// Writes tables as Markdown.
package enum MarkdownFormat {
  /// A header, a rule and a line for each row; columns of numbers are aligned to the right.
  package static func write(_ value: Value) -> String {
    let table = value.asTable
    let columns = table.columns.indices.filter { !table.columns[$0].isDetail }
    let rules = columns.map { [.int, .float].contains(table.columns[$0].kind) ? "---:" : "---" }
    var text = line(columns.map { escaped(table.columns[$0].name) }) + line(rules)
    for row in table.rows { text += line(columns.map { escaped(row.cells[$0].text) }) }
    return text
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }

  /// `text` with everything that Markdown or HTML would read as markup escaped.
  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    // By code points: a mark that combines with `<` does not stop a browser from reading a tag.
    for scalar in SafeText.forTerminal(text).unicodeScalars {
      switch scalar {
      case "|", "\\", "`", "*", "_", "[", "]", "#":
        escaped.append("\\")
        escaped.append(scalar)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
