// What a command works on, and what it tells while it does.

import NewsAnalysis
import NewsModel
import NewsSession
import ShellLanguage

/// What a command works on.
package struct CommandContext {
  /// The shell that runs it.
  package let shell: Shell
  /// The session.
  package var session: Session { shell.session }
  /// The program around it.
  package var host: any Host { shell.host }

  /// Throws if the user wants to stop.
  package func checkInterruption() throws {
    if shell.host.isInterrupted { throw Stopped() }
  }

  /// Rows between two looks at whether the user wants to stop: a power of two.
  private static let rowsBetweenChecks = 1024

  /// Throws if the user wants to stop; asked for each row of a loop over very many, it looks now and then.
  func checkInterruption(at row: Int) throws {
    if row & (Self.rowsBetweenChecks - 1) == 0 { try checkInterruption() }
  }

  /// Visits documents, or what is named after them, while the user is told how many are done.
  func visit<Element>(
    _ elements: some RandomAccessCollection<Element>,
    named name: (Element) -> String,
    _ body: (Element) throws -> Void
  ) throws {
    for (index, element) in elements.enumerated() {
      try checkInterruption()
      let count = elements.count
      shell.host.progress(Progress(done: index, total: count, next: name(element)))
      try body(element)
    }
  }

  /// Tells the user how far an analysis of many documents has come, and stops it if the user wants to.
  var watch: AnalysisWatch {
    AnalysisWatch(
      tell: {
        host.progress(Progress(done: $0.done, total: $0.total, next: $0.pass.rawValue))
      },
      check: { try checkInterruption() }
    )
  }
}
