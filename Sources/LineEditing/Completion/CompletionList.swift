// The candidates as they are listed below the line.

/// Lays candidates out for a terminal.
package struct CompletionList {
  /// A list longer than this is shown in parts, or narrowed by typing on.
  private static let mostRows = 40
  /// Rows that stay free for the line under edit and the words "and more".
  private static let spareRows = 4
  /// A longer name does not push the descriptions of all others to the right.
  private static let widestName = 32

  private let size: TerminalSize

  /// A list for a terminal of this size.
  package init(size: TerminalSize) { self.size = size }

  /// A part of a list.
  package struct Page {
    /// Its lines.
    package let lines: [String]
    /// The first candidate that it leaves out; nil where it has the last.
    package let next: Int?
  }

  /// The candidates from `start` on, as many as there is room for. One line for each: its name and,
  /// behind the longest name, its description.
  package func page(
    _ candidates: some RandomAccessCollection<Completion.Candidate>,
    from start: Int = 0
  ) -> Page {
    let room = min(Self.mostRows, max(1, size.rows - Self.spareRows))
    let rest = candidates.dropFirst(start)
    let shown = Array(rest.count <= room ? rest : rest.prefix(room - 1))
    let names = shown.map { VisibleText.inLine($0.label) }
    let widest = names.map(Self.width).filter { $0 <= Self.widestName }.max() ?? 0
    var lines = zip(names, shown).map { name, candidate in
      let description = VisibleText.inLine(candidate.description)
      let gap = String(repeating: " ", count: max(0, widest - Self.width(name)) + 2)
      return cut(description.isEmpty ? name : name + gap + description)
    }
    guard shown.count < rest.count else { return Page(lines: lines, next: nil) }
    lines.append(cut("… and \(rest.count - shown.count) more: Tab"))
    return Page(lines: lines, next: start + shown.count)
  }

  /// The text up to the last column but one, with an ellipsis where something is missing.
  private func cut(_ text: String) -> String {
    guard Self.width(text) >= size.columns else { return text }
    var (kept, width) = ("", 0)
    for scalar in text.unicodeScalars {
      width += WideText.width(scalar)
      if width >= size.columns - 1 { break }
      kept.unicodeScalars.append(scalar)
    }
    return kept + "…"
  }

  private static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + WideText.width($1) }
  }
}
