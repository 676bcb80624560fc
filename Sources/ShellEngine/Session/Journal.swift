// The journal: the session as a script. Statements that changed, defined or exported something stand
// in it as they were typed, each followed by what it gave; looking around is left out, unless a
// later statement goes on with the table that was shown; statements that failed are comments.

import NewsLoading
import Tabular

/// Records what a session does.
package struct Journal: Sendable {
  /// A statement of the top level.
  private struct Entry: Sendable {
    let statement: String
    /// Whether it belongs into the script.
    var isKept = false
    var hasFailed = false
    /// Size and digest of what it gave.
    var result: String?
    /// The statement that showed the table which this one goes on with.
    var basis: Int?
  }

  private var entries: [Entry] = []
  private var isRunning = false
  /// The statement that showed the last table.
  private var lastShown: Int?

  /// An empty journal.
  package init() {}

  /// A statement of the top level starts.
  mutating func begin(_ statement: String) {
    // In a script, a line that starts with `|` would go on with the line above it.
    entries.append(Entry(statement: statement.hasPrefix("|") ? "it \(statement)" : statement))
    isRunning = true
  }

  /// The statement that runs changed, defined or exported something.
  package mutating func recordEffect() {
    guard isRunning else { return }
    keep(entries.count - 1)
  }

  /// The statement that runs goes on with the last table shown.
  mutating func usesLastTable(_ table: Table) {
    guard isRunning, let basis = lastShown, basis != entries.count - 1 else { return }
    if entries[basis].result == nil { entries[basis].result = Self.digest(.table(table)) }
    entries[entries.count - 1].basis = basis
    if entries[entries.count - 1].isKept { keep(basis) }
  }

  /// Keeps a statement, and those whose tables it goes on with.
  private mutating func keep(_ index: Int) {
    var next: Int? = index
    while let current = next {
      entries[current].isKept = true
      next = entries[current].basis
    }
  }

  /// The statement that runs showed a value.
  mutating func shows(_ value: Value) {
    guard isRunning, !value.isNull else { return }
    // The digest of a large table costs more than the table: only what is kept has one.
    if entries[entries.count - 1].isKept {
      entries[entries.count - 1].result = Self.digest(value)
    }
    if value.kind == .table { lastShown = entries.count - 1 }
  }

  /// `12 rows sha256:…`
  private static func digest(_ value: Value) -> String {
    let bytes = Array(JSONFormat.compact(value).utf8)
    let size = value.kind == .table ? value.text : value.kind.rawValue
    return "\(size) sha256:\(SHA256Digest(bytes).hexadecimal.prefix(16))"
  }

  /// The statement has run.
  mutating func end() { isRunning = false }

  /// The statement failed; what it had changed before stays changed.
  mutating func fail() {
    if isRunning { entries[entries.count - 1].hasFailed = true }
    isRunning = false
  }

  /// The statements as a script, the one that runs now included. Without statements it is empty.
  package var script: String {
    var lines: [String] = []
    for (index, entry) in entries.enumerated() {
      let runsNow = isRunning && index == entries.count - 1
      if entry.hasFailed {
        lines.append(Self.commented(entry.statement))
      } else if entry.isKept {
        lines.append(entry.statement)
        if let result = entry.result, !runsNow { lines.append("#= \(result)") }
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func commented(_ statement: String) -> String {
    statement.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
      .map { index, line in index == 0 ? "# failed: \(line)" : "#   \(line)" }
      .joined(separator: "\n")
  }
}
