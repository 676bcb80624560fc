// Profiles of a few actors on a screen: a block for each, a line for each thing that is known.

import Tabular

/// How a table of profiles is shown on a screen.
struct ProfilesOnScreen {
  /// More profiles are shown as a table.
  private static let most = 3
  private static let indent = 11
  private let table: Table

  /// The form of a table that has the columns of profiles, in few rows; nil for any other.
  init?(_ table: Table) {
    let names = [
      "id", "name", "kind", "aliases", "claims", "about", "sure", "with", "where", "last",
    ]
    guard (1...Self.most).contains(table.rows.count),
      names.allSatisfy({ table.index(of: $0) != nil })
    else { return nil }
    self.table = table
  }

  /// The blocks, with an empty line between two; whatever they hold is harmless to a terminal.
  func text(width: Int) -> String {
    table.rows.indices.map { block($0, width) }.joined(separator: "\n")
  }

  private func block(_ row: Int, _ width: Int) -> String {
    let kind = cell("type", row) ?? cell("kind", row) ?? ""
    var text =
      SafeText.forTerminal(
        "\(cell("id", row) ?? "")  \(cell("name", row) ?? ""), \(kind)"
      ) + "\n"
    let claims = cell("claims", row) ?? "0"
    let sure = list("sure", row).joined(separator: ", ")
    let days = [cell("first", row), cell("last", row)].compactMap(\.self)
    let isOneDay = Set(days).count < 2
    for (name, words) in [
      ("also", list("aliases", row).joined(separator: ", ")),
      ("mentions", list("where", row).map { "\($0)" }.joined(separator: ", ")),
      (
        "claims",
        "\(claims) by it" + (sure.isEmpty ? "" : " (\(sure))")
          + ", \(cell("about", row) ?? "0") about it"
      ),
      ("with", list("with", row).joined(separator: ", ")),
      ("days", isOneDay ? days.first ?? "" : days.joined(separator: " to ")),
    ] where !words.isEmpty {
      text += line(name, SafeText.forTerminal(words), width)
    }
    return text
  }

  /// A name, and its words behind it, over as many lines as they need.
  private func line(_ name: String, _ words: String, _ width: Int) -> String {
    let room = max(20, width - Self.indent)
    let margin = String(repeating: " ", count: Self.indent)
    let label = "  " + name
    let lines = TextWrapping.wrap(words, width: room).split(separator: "\n")
    return lines.enumerated().map { index, line in
      let start = index == 0 ? label + margin.dropFirst(label.count) : margin[...]
      return start + line + "\n"
    }.joined()
  }

  private func cell(_ name: String, _ row: Int) -> String? {
    guard let index = table.index(of: name), case let value = table.rows[row].cells[index],
      !value.isNull
    else { return nil }
    return value.text
  }

  private func list(_ name: String, _ row: Int) -> [String] {
    guard let index = table.index(of: name), case .list(let values) = table.rows[row].cells[index]
    else { return [] }
    return values.map(\.text)
  }
}
