// The journal: the session as a script. Statements that changed, defined or exported something stand
// in it as they were typed, each followed by what it gave; looking around is left out, unless a
// later statement goes on with the table that was shown; statements that failed are comments.

import NewsLoading
import NewsModel
import SessionStore
import Tabular

/// Records what a session does.
package struct Journal: Sendable {
  private var entries: [JournalEntry] = []
  /// The statements that the session's file does not have as they are now.
  private var unkept: [Int] = []
  private var isRunning = false
  /// The statement that showed the last table.
  private var lastShown: Int?
  /// Whether a statement was kept after others had run: what was written down before is out of order.
  private(set) var wasReordered = false

  /// An empty journal.
  package init() {}

  /// The statements of a session file.
  ///
  /// Each stands at its number, on which others may rely: where some were lost, empty ones that are left out of the
  /// script stand in their places.
  init(_ statements: [StoredStatement]) {
    for statement in statements {
      let gap = statement.number - entries.count
      guard (0...Self.longestGap).contains(gap) else { continue }
      for _ in 0..<gap { entries.append(JournalEntry("")) }
      entries.append(JournalEntry(statement))
    }
  }

  /// No damage makes a larger gap that would be worth to be filled.
  private static let longestGap = 10_000

  /// The number of statements that have run.
  var count: Int { entries.count }

  /// The number of statements that stand in the script.
  package var keptCount: Int { entries.count { $0.isKept && !$0.hasFailed } }

  /// A statement of the top level starts.
  package mutating func begin(_ statement: String) {
    entries.append(JournalEntry(statement))
    unkept.append(entries.count - 1)
    isRunning = true
  }

  /// The statement that runs changed, defined or exported something.
  package mutating func recordEffect() {
    guard isRunning else { return }
    keep(entries.count - 1)
  }

  /// The statement that runs goes on with the last table shown.
  package mutating func usesLastTable(_ table: Table) {
    guard isRunning, let basis = lastShown, basis != entries.count - 1 else { return }
    if !entries[basis].hasResult { entries[basis].gave(JournalResult(.table(table))) }
    entries[entries.count - 1].basis = basis
    if entries[entries.count - 1].isKept { keep(basis) }
  }

  /// Keeps a statement, and those whose tables it goes on with.
  private mutating func keep(_ index: Int) {
    var next: Int? = index
    while let current = next {
      if !entries[current].isKept, current != entries.count - 1 {
        wasReordered = true
        unkept.append(current)
      }
      entries[current].isKept = true
      next = entries[current].basis
    }
  }

  /// The statement that runs showed a value.
  package mutating func shows(_ value: Value) {
    guard isRunning, !value.isNull else { return }
    // The digest of a large table costs more than the table: only what is kept has one.
    if entries[entries.count - 1].isKept { entries[entries.count - 1].gave(JournalResult(value)) }
    if value.kind == .table { lastShown = entries.count - 1 }
  }

  /// The statement that runs stored a value; its digest is made when somebody reads the journal.
  package mutating func stores(_ value: Value) {
    if isRunning { entries[entries.count - 1].stored = value }
  }

  /// The statement that runs wrote something, or changed what is loaded.
  package mutating func gives(_ result: JournalResult, inputs: [String] = []) {
    guard isRunning else { return }
    entries[entries.count - 1].gave(result)
    entries[entries.count - 1].loads(inputs)
  }

  /// The statement that runs made judgements, which these comments tell.
  mutating func judges(_ comments: [String]) {
    if isRunning { entries[entries.count - 1].judgements += comments }
  }

  /// The statement that runs, runs a script, which this comment names as an input.
  mutating func runs(_ script: String) {
    if isRunning { entries[entries.count - 1].scripts.append(script) }
  }

  /// The scripts that the statements in the script run, each once.
  package var scripts: [String] {
    entries.filter { $0.isKept && !$0.hasFailed }.flatMap(\.scripts).uniqued()
  }

  /// The statement that runs depends on an input, which the comment names.
  mutating func reads(_ input: String) {
    if isRunning { entries[entries.count - 1].reads(input) }
  }

  /// The statement has run.
  package mutating func end() { isRunning = false }

  /// The statement failed; what it had changed before stays changed.
  package mutating func fail() {
    if isRunning { entries[entries.count - 1].hasFailed = true }
    isRunning = false
  }

  /// An input of the prompt was not run, because of what the check found.
  package mutating func reject(_ input: String) {
    begin(input)
    fail()
  }

  /// The statements without what they gave: the script of an export, which holds what they found.
  var statements: String {
    entries.flatMap(\.statements).map { $0 + "\n" }.joined()
  }

  /// The statements as a script, the one that runs now included. Without statements it is empty.
  package var script: String { mutating get { lines(from: 0, withInputs: false) } }

  /// The statements from number `first` on, as lines of a script.
  ///
  /// - Parameter withInputs: whether the inputs that a statement loaded stand below it.
  mutating func lines(from first: Int, withInputs: Bool) -> String {
    wasReordered = false
    var lines: [String] = []
    for index in first..<max(first, entries.count) {
      // The statement that runs has not given all it will.
      if isRunning, index == entries.count - 1 {
        if entries[index].isKept { lines.append(entries[index].statement) }
        continue
      }
      entries[index].settle()
      lines += entries[index].lines(withInputs: withInputs)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The statements as the session's file does not have them yet, in order; `now` gives the time of those that
  /// are new.
  mutating func unkept(at now: () -> String) -> [StoredStatement] {
    Set(unkept).sorted().map { index in
      entries[index].settle()
      if entries[index].time == nil { entries[index].time = now() }
      return StoredStatement(entries[index], number: index)
    }
  }

  /// Another session takes the place of this one: its statements stand for what is loaded now. The one that runs
  /// does not belong to it.
  mutating func takeOver(_ other: Journal) {
    self = other
    wasReordered = true
  }

  /// The session's file has all statements as they are now.
  mutating func isKept() { unkept = isRunning ? [entries.count - 1] : [] }

  /// What each statement gave, in order: nil for nothing.
  package var results: [String?] {
    mutating get {
      entries.indices.map { index in
        entries[index].settle()
        return entries[index].hasFailed ? nil : entries[index].result
      }
    }
  }

  /// The statements that did nothing but define a name, in order, without those that went on with a table shown before.
  var definitions: [String] {
    entries.filter { entry in
      entry.isKept && !entry.hasFailed && entry.basis == nil
        && ["let ", "set ", "def "].contains { entry.statement.hasPrefix($0) }
    }
    .map(\.statement)
  }

  /// The inputs that were loaded, as the comments of the journal name them.
  package var inputs: [String] { entries.flatMap { $0.inputs + $0.scripts } }
}
