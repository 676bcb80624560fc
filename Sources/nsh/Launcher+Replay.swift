// `nsh replay`: an export or a journal, run again.

import Files
import LineEditing
import NewsModel
import NewsSession
import ShellEngine
import ShellLanguage
import ShellSyntax
import Tabular

extension Launcher {
  /// Replays an export or a journal; returns the exit code.
  func replay(_ path: String, root: String?) -> Int32 {
    let argument = ArgumentValue(value: .string(path), isWord: false, range: SourceRange(0, 0))
    let inputs = FileAccess(directory: root ?? ".", sandbox: files.sandbox, home: files.home)
    host.begins(statement: "\(ReplayVerb.name) \(path)")
    do {
      switch try Recording(argument, files: files) {
      case .findings(let recorded):
        let outcome = try host.attending {
          try Replay(recorded, name: path, files: inputs, host: host).run()
        }
        return try tell(outcome, path)
      case .journal(let text):
        let outcome = try host.attending {
          try JournalReplay(text, name: path, files: inputs, host: host).run()
        }
        return try tell(outcome, path)
      }
    } catch let error as CommandError {
      return reporter.report(error)
    } catch is Stopped {
      return ExitStatus.interrupted
    } catch {
      return ExitStatus.failed
    }
  }

  private func tell(_ outcome: Replay.Outcome, _ path: String) throws -> Int32 {
    if let problem = outcome.problem { host.report("replay: \(problem)") }
    guard !outcome.isIdentical else {
      host.report("replay: '\(path)' is the same, byte for byte")
      return ExitStatus.done
    }
    return try tell(outcome.differences, path)
  }

  private func tell(_ outcome: JournalReplay.Outcome, _ path: String) throws -> Int32 {
    switch outcome.result {
    case .done, .quit, .interrupted: break
    case .rejected, .failed:
      _ = reporter.status(of: outcome.result)
      return try tell(outcome.differences, path)
    }
    guard outcome.differences.rows.isEmpty else { return try tell(outcome.differences, path) }
    let results = outcome.compared == 1 ? "its result is" : "its \(outcome.compared) results are"
    host.report("replay: '\(path)' ran again, and \(results) the same")
    return ExitStatus.done
  }

  private func tell(_ differences: Table, _ path: String) throws -> Int32 {
    host.report("replay: '\(path)' differs")
    if !differences.rows.isEmpty {
      let table = Value.table(differences)
      try options.json ? host.write(JSONFormat.write(table) + "\n") : host.show(table)
    }
    return ExitStatus.differs
  }
}

extension Shell {
  /// Keeps the journal of this shell in a new file, where one is named.
  func keepJournal(in path: String?) throws(CommandError) {
    guard let path else { return }
    do throws(SessionError) {
      journalFile = try JournalFile(path: path, session: session, folder: folder)
    } catch {
      throw CommandError(error)
    }
  }
}
