// A statement in the journal, and what it gave: a size and a digest, so that a replay can tell whether
// it gives the same.

import Files
import SessionStore
import Tabular

/// What a statement gave, as the journal writes it: `12 rows sha256:…`
package struct JournalResult: Hashable, Sendable {
  /// The words.
  let text: String

  /// A result of some size, with the digest of its bytes.
  package init(_ size: String, _ bytes: some Sequence<UInt8>) {
    self.init(size, digest: SHA256Digest(bytes))
  }

  /// A result of some size, with its digest.
  init(_ size: String, digest: SHA256Digest) {
    text = "\(size) sha256:\(digest.hexadecimal.prefix(16))"
  }

  /// A value.
  init(_ value: Value) {
    let size = value.kind == .table ? value.text : value.kind.rawValue
    self.init(size, JSONFormat.compact(value).utf8)
  }

  /// Several results in a row, as one.
  init(_ results: [String]) {
    self.init("\(results.count) results", results.joined(separator: "\n").utf8)
  }
}

/// A statement of the top level.
struct JournalEntry: Sendable {
  let statement: String
  /// When it was given, where the session is kept in a file.
  var time: String?
  /// Whether it belongs into the script.
  var isKept = false
  var hasFailed = false
  /// What it gave, in order.
  private var results: [String] = []
  /// The value that it stored, until it is asked for.
  var stored: Value?
  /// The statement that showed the table which this one goes on with.
  var basis: Int?
  /// The inputs that it loaded or read, as comments.
  private(set) var inputs: [String] = []
  private var knownInputs: Set<String> = []
  /// The judgements that it made, as comments.
  var judgements: [String] = []
  /// The scripts that it ran, as comments.
  var scripts: [String] = []

  init(_ statement: String) {
    // In a script, a line that starts with `|` would go on with the line above it.
    self.statement = statement.hasPrefix("|") ? "it \(statement)" : statement
  }

  /// A statement of a session file.
  init(_ stored: StoredStatement) {
    statement = stored.text
    (isKept, hasFailed) = (stored.isKept, stored.hasFailed)
    // It goes on with one before it.
    basis = stored.basis.flatMap { (0..<max(0, stored.number)).contains($0) ? $0 : nil }
    (results, time) = (stored.result.map { [$0] } ?? [], stored.at)
    (inputs, knownInputs, scripts) = (stored.inputs, Set(stored.inputs), stored.scripts)
  }

  var hasResult: Bool { !results.isEmpty || stored != nil }

  /// It loaded inputs, which its comments name however often they were loaded.
  mutating func loads(_ some: [String]) {
    inputs += some
    knownInputs.formUnion(some)
  }

  /// It read an input, which its comments name once.
  mutating func reads(_ input: String) {
    if knownInputs.insert(input).inserted { inputs.append(input) }
  }

  mutating func gave(_ result: JournalResult) { results.append(result.text) }

  /// Makes the digest of what was stored.
  mutating func settle() {
    guard let value = stored else { return }
    stored = nil
    if !value.isNull { gave(JournalResult(value)) }
  }

  /// Everything that it gave; nil for nothing.
  var result: String? {
    results.count > 1 ? JournalResult(results).text : results.first
  }

  /// The statement in the script, as a comment if it failed; none for what is left out.
  var statements: [String] { hasFailed ? [commented] : isKept ? [statement] : [] }

  /// Its lines in the script; none for what is left out.
  func lines(withInputs: Bool) -> [String] {
    guard isKept, !hasFailed else { return statements }
    return statements + (withInputs ? inputs + scripts : []) + judgements
      + (result.map { ["#= \($0)"] } ?? [])
  }

  private var commented: String {
    statement.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
      .map { index, line in index == 0 ? "# failed: \(line)" : "#   \(line)" }
      .joined(separator: "\n")
  }
}

extension StoredStatement {
  /// A statement as it is kept.
  init(_ entry: JournalEntry, number: Int) {
    self.init(
      number: number,
      text: entry.statement,
      isKept: entry.isKept,
      hasFailed: entry.hasFailed,
      result: entry.result,
      basis: entry.basis,
      at: entry.time,
      inputs: entry.inputs,
      scripts: entry.scripts
    )
  }
}
