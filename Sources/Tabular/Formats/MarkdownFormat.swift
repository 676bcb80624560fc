// Tables as Markdown (GitHub's pipes).

/// Writes tables as Markdown.
package enum MarkdownFormat {
  /// A header, a rule and a line for each row; columns of numbers are aligned to the right.
  package static func write(_ value: Value) -> String {
    let table = value.asTable
    let columns = table.columnsShown(in: table.rows.indices)
    let rules = columns.map { [.int, .float].contains(table.columns[$0].kind) ? "---:" : "---" }
    var text = line(columns.map { escaped(table.columns[$0].name) }) + line(rules)
    for row in table.rows { text += line(columns.map { escaped(row.cells[$0].text) }) }
    return text
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }

  /// `text` with everything that Markdown or HTML would read as markup escaped, and with what would
  /// become a link on its own taken apart so that it reads the same.
  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    // By code points: a mark that combines with `<` does not stop a browser from reading a tag.
    let scalars = Array(SafeText.forTerminal(text).unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      switch scalar {
      case "|", "\\", "`", "*", "_", "[", "]", "#", "~":
        escaped.append("\\")
        escaped.append(scalar)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      // `https://example.org` and `www.example.org`.
      case ":" where next == "/", "." where endsInWWW(scalars[..<index]):
        escaped.append("\\")
        escaped.append(scalar)
      // `somebody@example.org` becomes a link even where the sign is escaped.
      case "@" where next.properties.isAlphabetic || ("0"..."9").contains(next):
        escaped.append(contentsOf: "@<!-- -->".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  private static func endsInWWW(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.count >= 3 && scalars.suffix(3).allSatisfy { $0 == "w" || $0 == "W" }
  }
}
