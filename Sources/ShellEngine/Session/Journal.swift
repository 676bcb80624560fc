// The journal: the session as a script. Statements that changed or exported something stand in it as
// they were typed, each followed by what it gave; looking around is left out, and statements that
// failed are comments.

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

  private var entries: [Entry] = []
  private var statement: String?
  private var hasEffect = false
  private var digest: String?

  /// An empty journal.
  package init() {}

  /// A statement of the top level starts.
  mutating func begin(_ statement: String) {
    self.statement = statement
    hasEffect = false
    digest = nil
  }

  /// The statement that runs changed or exported something, or defined a name that others may use.
  package mutating func recordEffect() { hasEffect = true }

  /// The statement that runs gave a value.
  mutating func result(_ value: Value) {
    guard hasEffect, !value.isNull else { return }
    let bytes = Array(JSONFormat.compact(value).utf8)
    let size = value.kind == .table ? value.text : value.kind.rawValue
    digest = "\(size) sha256:\(SHA256Digest(bytes).hexadecimal.prefix(16))"
  }

  /// The statement has run.
  mutating func end() {
    if let statement, hasEffect {
      entries.append(Entry(statement: statement, result: digest, hasFailed: false))
    }
    statement = nil
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
    var lines = entries.map { entry -> String in
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
