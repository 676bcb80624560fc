// What happens to a session while a statement runs, as the journal tells it.

import NewsModel
import Tabular

extension Session {
  // MARK: Statements

  /// A statement starts.
  ///
  /// - Parameter recorded: what it judged when it was recorded.
  package func begins(_ words: String, recorded: RecordedJudgements) {
    recordedByStatement = recorded
    journal.begin(words)
  }

  /// What the statement of a script inside the one that runs judged when it was recorded.
  package func recalls(_ recorded: RecordedJudgements) { recordedByStatement = recorded }

  /// The statement has changed something that later ones may need.
  package func hasEffect() { journal.recordEffect() }

  /// The statement has run.
  ///
  /// - Parameter value: what it gave a variable of the top level.
  package func ends(storing value: Value?) {
    if let value { journal.stores(value) }
    journal.end()
  }

  /// The statement has failed.
  package func fails() { journal.fail() }

  /// A source was not run.
  package func rejects(_ text: String) { journal.reject(text) }

  // MARK: Results

  /// The statement shows a value.
  package func shows(_ value: Value) {
    if case .table(let table) = value { last = table }
    journal.shows(value)
  }

  /// The table that was shown last, which the statement goes on with.
  package func usesLastTable() -> Table? {
    if let last { journal.usesLastTable(last) }
    return last
  }

  /// The statement has written something.
  package func gives(_ result: JournalResult) { journal.gives(result) }

  /// The statement would have written findings, but runs again.
  package func captures(_ export: CapturedExport) { captured.append(export) }

  // MARK: The journal

  /// The statements as a script.
  package var journalScript: String { journal.script }

  /// The scripts that ran in it.
  package var journalScripts: [String] { journal.scripts }

  /// How many statements the script has.
  package var journalCount: Int { journal.keptCount }

  /// The statements that defined a name by itself, in order.
  package var journalDefinitions: [String] { journal.definitions }

  /// What each statement gave.
  package var journalResults: [String?] { journal.results }

  /// Writes what the journal's file still lacks.
  package func keepJournal(in file: JournalFile) throws(SessionError) {
    try file.update(&journal)
  }
}
