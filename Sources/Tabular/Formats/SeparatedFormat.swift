// Comma- and tab-separated values (RFC 4180). A cell that a spreadsheet would run as a formula is
// made text by an apostrophe before it.

/// Writes tables with a separator between cells.
package struct SeparatedFormat {
  private let separator: String

  /// Commas between cells.
  package static let csv = SeparatedFormat(separator: ",")
  /// Tabs between cells; tabs and line breaks inside cells become spaces.
  package static let tsv = SeparatedFormat(separator: "\t")

  /// A header and a line for each row, each ended by a line break; all columns, details too.
  package func write(_ value: Value) -> String {
    let table = value.asTable
    var text = table.columns.map { cell(.string($0.name)) }.joined(separator: separator) + "\n"
    for row in table.rows {
      text += row.cells.map(cell).joined(separator: separator) + "\n"
    }
    return text
  }

  private func cell(_ value: Value) -> String {
    let text = value.separatedText
    return separator == "," ? Self.quoted(text) : Self.onOneLine(text)
  }

  /// `text` in quotes where it holds any of what separates. By bytes: to a reader of CSV a quote is
  /// one whatever mark combines with it.
  private static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { Self.separating.contains($0) }) else { return text }
    let parts = text.utf8.split(separator: 0x22, omittingEmptySubsequences: false)
    return "\"" + parts.map { String(Substring($0)) }.joined(separator: "\"\"") + "\""
  }

  /// What parts cells or lines, or holds them together. A semicolon parts cells where the decimal
  /// point is a comma.
  private static let separating: Set<UInt8> = [0x22, 0x2C, 0x3B, 0x09, 0x0A, 0x0D]

  private static func onOneLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { last = scalar }
      switch scalar.value {
      case 0x0A where last == "\r": break
      case 0x09...0x0D, 0x85, 0x2028, 0x2029: line.append(" ")
      default: line.append(scalar)
      }
    }
    return String(line)
  }
}

extension Value {
  /// The text of a cell: lists with semicolons between, records and tables as JSON. Texts that a
  /// spreadsheet would run are marked, those in lists as well, which some programs cut at semicolons.
  fileprivate var separatedText: String {
    switch self {
    case .list(let elements): elements.map(\.separatedText).joined(separator: "; ")
    case .record, .table: JSONFormat.compact(self)
    case .string(let text): FormulaText.marked(text)
    default: text
    }
  }
}
