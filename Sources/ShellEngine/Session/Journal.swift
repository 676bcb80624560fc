// The journal: the session as a script. Statements that changed or exported something, or defined a
// name, stand in it as they were typed, each followed by what it gave; looking around is left out
// unless a later statement goes on with the table that it showed, and statements that failed are
// comments.

import NewsLoading
import Tabular

/// Records what a session does.
package struct Journal: Sendable {
  /// A statement that was recorded.
  private struct Entry: Sendable {
    let statement: String
    let result: String?
    let hasFailed: Bool
  }

  /// A statement that only showed a table, and how many entries came before it.
  private struct Look: Sendable {
    let statement: String
    let position: Int
  }

  private var entries: [Entry] = []
  /// What led to the table shown last, as far as it is not recorded.
  private var looks: [Look] = []
  private var statement: String?
  private var hasEffect = false
  private var usesLastTable = false
  private var showsTable = false
  private var digest: String?

  /// An empty journal.
  package init() {}

  /// A statement of the top level starts.
  mutating func begin(_ statement: String) {
    // In a script a line that starts with `|` would go on with the line above it.
    self.statement = statement.hasPrefix("|") ? "it \(statement)" : statement
    (hasEffect, usesLastTable, showsTable) = (false, false, false)
    digest = nil
  }

  /// The statement that runs changed or exported something, or defined a name that others may use.
  package mutating func recordEffect() { hasEffect = true }

  /// The statement that runs goes on with the table shown last.
  mutating func recordUseOfLastTable() { usesLastTable = true }

  /// The statement that runs gave a value.
  mutating func result(_ value: Value) {
    if value.kind == .table { showsTable = true }
    guard hasEffect, !value.isNull else { return }
    let bytes = Array(JSONFormat.compact(value).utf8)
    let size = value.kind == .table ? value.text : value.kind.rawValue
    digest = "\(size) sha256:\(SHA256Digest(bytes).hexadecimal.prefix(16))"
  }

  /// The statement has run.
  mutating func end() {
    defer { statement = nil }
    guard let statement else { return }
    if hasEffect {
      if usesLastTable { recordLooks() }
      entries.append(Entry(statement: statement, result: digest, hasFailed: false))
      if showsTable { looks = [] }
    } else if showsTable {
      if !usesLastTable { looks = [] }
      looks.append(Look(statement: statement, position: entries.count))
    }
  }

  /// Records what led to the table shown last where it happened: later articles are not in it.
  private mutating func recordLooks() {
    for look in looks.reversed() {
      entries.insert(
        Entry(statement: look.statement, result: nil, hasFailed: false),
        at: look.position
      )
    }
    looks = []
  }

  /// The statement failed; what it had changed before stays changed.
  mutating func fail() {
    if let statement {
      entries.append(Entry(statement: statement, result: nil, hasFailed: true))
    }
    statement = nil
  }

  /// The statements as a script, the one that runs now included. Without statements it is empty.
  package var script: String {
    var whole = self
    if usesLastTable, hasEffect { whole.recordLooks() }
    var lines = whole.entries.map { entry -> String in
      if entry.hasFailed { return commented(entry.statement) }
      return entry.result.map { "\(entry.statement)\n#= \($0)" } ?? entry.statement
    }
    if let statement, hasEffect { lines.append(statement) }
    return lines.map { $0 + "\n" }.joined()
  }

  private func commented(_ statement: String) -> String {
    statement.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
      .map { index, line in index == 0 ? "# failed: \(line)" : "#   \(line)" }
      .joined(separator: "\n")
  }
}
