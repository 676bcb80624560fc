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
    case .list(let elements): elements.map { line($0) + "\n" }.joined()
    default: line(value) + "\n"
    }
  }

  private func line(_ value: Value) -> String {
    SafeText.forTerminal(value.text, keepsLines: true)
  }

  private func render(_ record: Record) -> String {
    let names = record.names.map { SafeText.forTerminal($0) }
    let width = names.map(DisplayWidth.of).max() ?? 0
    return zip(names, record.values).map { name, value in
      let padding = String(repeating: " ", count: width - DisplayWidth.of(name))
      guard case .table(let table) = value else {
        return "\(name)\(padding)  \(SafeText.forTerminal(value.text))\n"
      }
      return "\(name)\n" + TableRenderer(style: style).render(table)
    }.joined()
  }
}
