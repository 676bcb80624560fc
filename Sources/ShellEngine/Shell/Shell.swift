// A running shell: a session, the names of its top level, and the way from text to effects. The
// program `nsh` makes one; `replay` makes another inside it.

import NewsLoading
import NewsModel
import NewsSession
import ShellLanguage
import ShellSyntax
import Tabular

/// What the run of an input came to.
package enum RunResult {
  /// It ran to its end.
  case done
  /// It asked to quit with an exit code.
  case quit(Int32)
  /// It was not run, because of what the check found.
  case rejected([Diagnostic], Source)
  /// It failed while running.
  case failed(RunError)
  /// The user stopped it.
  case interrupted
}

/// Runs programs on a session.
package final class Shell {
  /// The session.
  package let session: Session
  /// The program around it.
  package let host: any Host
  /// The commands there are.
  package let registry: CommandRegistry
  /// The names of the top level.
  package private(set) var topLevel = TopLevel()
  /// The file that the journal is kept in as the session goes; nil where none is.
  package var journalFile: JournalFile?
  /// The folder of the script that the session began with, or the current one: what `$dir` is.
  package let folder: String
  private let globals = Globals()
  /// The names of a session that was opened, as far as they have no value yet.
  var recalled = RecalledNames()
  /// How many scripts run inside one another.
  var scriptDepth = 0

  /// A shell on a session.
  ///
  /// - Parameter folder: what `$dir` is: the script's folder, or the current one.
  package init(
    session: Session,
    host: any Host,
    folder: String,
    registry: CommandRegistry = .standard
  ) {
    self.session = session
    self.host = host
    self.registry = registry
    self.folder = folder
    define("args", .list(session.script.arguments.map(Value.string)), .list(.scalar(.string)))
    define("dir", .string(folder), .scalar(.string))
  }

  private func define(_ name: String, _ value: Value, _ type: StaticType) {
    let slot = topLevel.defineBuiltIn(name, type: type)
    globals.reserve(topLevel.slotCount)
    globals[slot] = value
  }

  /// What is known of the table shown last.
  var typeOfLast: StaticType { session.last.map { StaticType(.table($0)) } ?? .any }

  /// Checks a source without running it.
  package func check(_ source: Source) -> [Diagnostic] {
    let outcome = Checker.check(parse(source), registry: registry, topLevel: topLevel)
    return outcome.diagnostics + (outcome.program.map(checkScripts) ?? [])
  }

  /// Checks a source whole and, where nothing is wrong with it, runs it.
  package func run(_ source: Source) -> RunResult {
    let outcome = Checker.check(
      parse(source),
      registry: registry,
      topLevel: topLevel,
      last: typeOfLast
    )
    let nested = outcome.program.map(checkScripts) ?? []
    guard let program = outcome.program, nested.isEmpty else {
      return reject(outcome.diagnostics + nested, source)
    }
    do {
      try recall(for: source.text)
      var parameters: [String: Value] = [:]
      switch call(of: program, outcome.topLevel) {
      case .rejected(let faults, let line): return reject(faults, line)
      case .help(let page):
        try host.show(.string(page))
        return .done
      case .bound(let values, let arguments):
        parameters = values
        if let arguments { define("args", .list(arguments), .list(.scalar(.string))) }
      }
      topLevel = outcome.topLevel
      globals.reserve(topLevel.slotCount)
      let environment = SessionEnvironment(self, of: program)
      try Interpreter(
        program,
        environment: environment,
        globals: globals,
        parameters: parameters
      ).run()
      return .done
    } catch {
      topLevel.refine { globals[$0] }
      return Self.result(error, source)
    }
  }

  /// Knows these names besides, which have no values yet.
  func knows(_ names: TopLevel) {
    topLevel = names
    globals.reserve(names.slotCount)
  }

  /// Runs a program of an opened session again, which only looks: nothing of it is recorded.
  func runQuietly(_ program: CheckedProgram) throws {
    let environment = SessionEnvironment(self, of: program, isNested: true, onlyLooks: true)
    try Interpreter(program, environment: environment, globals: globals, parameters: [:]).run()
  }

  private func reject(_ diagnostics: [Diagnostic], _ source: Source) -> RunResult {
    session.rejects(source.text)
    do { try keep() } catch { host.report("\(error.message)") }
    return .rejected(diagnostics, source)
  }

  private static func result(_ error: any Error, _ source: Source) -> RunResult {
    do {
      throw error
    } catch let quit as QuitRequest {
      return .quit(quit.code)
    } catch is Stopped {
      return .interrupted
    } catch let failure as RunError {
      return .failed(failure)
    } catch {
      let diagnostic = Diagnostic(.runtime, "\(error)", at: SourceRange(0, 0))
      return .failed(RunError(diagnostic: diagnostic, source: source))
    }
  }

  /// Writes down what has run since the last time, where the session or its journal is kept in a file.
  func keep() throws(CommandError) {
    for problem in session.takeProblems() { host.warn(SafeText.forTerminal(problem)) }
    do throws(SessionError) {
      try keepSession()
      guard let journalFile else { return }
      try session.keepJournal(in: journalFile)
    } catch {
      throw CommandError(error)
    }
    session.keepsAll()
  }

  /// Writes down what has changed. That a session without a name is not kept any more is no fault of a statement.
  private func keepSession() throws(SessionError) {
    do throws(SessionError) {
      try session.keep()
    } catch {
      guard session.isGivenUp else { throw error }
      host.warn(error.message + (error.help.map { "; \($0)" } ?? ""))
    }
  }

  /// Opens the session of a file, or makes it; tells what is in it.
  package func open(_ path: String) throws(CommandError) {
    do throws(SessionError) { report(try session.open(path)) } catch { throw CommandError(error) }
  }

  /// Tells what opening a session has come to.
  func report(_ report: OpeningReport) {
    guard !report.isNew else { return }
    recallNames()
    var parts = ["\(report.documents) \(report.documents == 1 ? "document" : "documents")"]
    if report.judgements > 0 {
      parts.append("\(report.judgements) \(report.judgements == 1 ? "judgement" : "judgements")")
    }
    if report.notes > 0 { parts.append("\(report.notes) \(report.notes == 1 ? "note" : "notes")") }
    host.report("opened the session: " + parts.joined(separator: ", "))
    if let reason = report.reading {
      host.warn(
        "it is read here: \(SafeText.forTerminal(reason)); what changes here is not kept, but 'save FILE' keeps it "
          + "in another file"
      )
    }
    guard report.outdated > 0 else { return }
    host.report(
      "\(report.outdated) of them were analysed by another model: 'refresh' analyses them again"
    )
  }

  /// Writes what the journal still lacks. What cannot be kept is told, so that nothing is lost without a word.
  package func end() {
    defer { session.close() }
    do throws(CommandError) {
      try keep()
    } catch {
      host.report("\(error.message); what ran since then is not kept")
    }
    if session.isOnShelf, session.isKept {
      host.report("this session is kept: 'nsh --resume' goes on with it")
      return
    }
    guard let lost = session.lostWords else { return }
    host.report("\(lost) not written to a file: 'save FILE' or 'export FILE.json' does so")
  }
}
