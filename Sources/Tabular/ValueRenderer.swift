// Any value as the text that a terminal or a pipe shows.

/// Shows values as text.
package struct ValueRenderer {
  private let style: TextStyle

  /// A renderer for `style`.
  package init(style: TextStyle) { self.style = style }

  /// The value's lines, each ended by a line break; nothing for null. Whatever it holds is harmless
  /// to a terminal.
  package func render(_ value: Value) -> String {
    switch value {
    case .null: ""
    case .table(let table): TableRenderer(style: style).render(table)
    case .record(let record): render(record)
    case .list(let elements): render(elements)
    default: line(value) + "\n"
    }
  }

  private func line(_ value: Value) -> String {
    SafeText.forTerminal(value.text, keepsLines: true)
  }

  // MARK: Lists

  /// An element a line; tables among them stand apart.
  private func render(_ elements: [Value]) -> String {
    let rows = style.rows(of: elements.count)
    let shown = elements[rows]
    let hasTables = shown.contains { $0.kind == .table }
    let texts = shown.map { element -> String in
      element.kind == .table ? inside.render(element) : line(element) + "\n"
    }
    let isWhole = rows.count == elements.count
    let note = isWhole ? nil : RowNote(style).note(rows, of: elements.count, unit: "element")
    return texts.joined(separator: hasTables ? "\n" : "") + (note.map { $0 + "\n" } ?? "")
  }

  /// What is part of something else is shown whole, for nothing could ask for more of it.
  private var inside: ValueRenderer {
    var style = style
    style.rowLimit = nil
    style.firstRow = 0
    return ValueRenderer(style: style)
  }

  // MARK: Records

  /// Cells that a record or table inside another is indented by.
  private static let indent = 2

  /// The fields, a line each; text that is too long for the terminal goes on below, and tables and
  /// records stand below their names.
  private func render(_ record: Record) -> String {
    let names = record.names.map { SafeText.forTerminal($0) }
    let width = names.map(DisplayWidth.of).max() ?? 0
    return zip(names, record.values).map { name, value in
      let block = block(value)
      guard block.isEmpty else { return "\(name)\n\(block)" }
      let padding = String(repeating: " ", count: width - DisplayWidth.of(name) + ColumnChoice.gap)
      let text = fitted(SafeText.forTerminal(value.text), behind: width + ColumnChoice.gap)
      return "\(name)\(padding)\(text)".trimmingEnd + "\n"
    }.joined()
  }

  /// The lines of a value that stands below its name; empty for one that stands beside it.
  private func block(_ value: Value) -> String {
    let nested = ValueRenderer(style: inside.style.indented(by: Self.indent))
    switch value {
    case .table, .record: return Self.indented(nested.render(value))
    case .list(let elements) where elements.contains { $0.kind == .table || $0.kind == .record }:
      return Self.indented(nested.render(value))
    default: return ""
    }
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map { ($0.isEmpty ? "" : String(repeating: " ", count: indent)) + $0 + "\n" }.joined()
  }

  /// `text` broken between words, with every line but the first indented.
  private func fitted(_ text: String, behind indent: Int) -> String {
    guard let width = style.width, width - indent >= ColumnChoice.narrowest else { return text }
    return TextWrapping.wrap(text, width: width - indent)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\n" + String(repeating: " ", count: indent))
  }
}

extension String {
  /// Without blanks at its end.
  fileprivate var trimmingEnd: String {
    var text = self
    while text.utf8.last == 0x20 { text.removeLast() }
    return text
  }
}
