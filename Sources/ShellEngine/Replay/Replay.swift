// Runs again what made a findings document, in memory, and tells whether it finds the same bytes.

import Files
import NewsModel
import NewsSession
import ShellLanguage
import ShellSyntax
import Tabular

/// A recorded session, run again.
package struct Replay {
  /// What a replay found.
  package struct Outcome {
    /// Whether the bytes are the same.
    package let isIdentical: Bool
    /// What differs, as `diff` shows it; empty where nothing does.
    package let differences: Table
    /// Why the script did not run to its end; nil where it did.
    package let problem: String?
  }

  private let recorded: RecordedFindings
  private let name: String
  private let files: FileAccess
  private let host: any Host

  /// A replay of `recorded` on the inputs that `files` reaches. Nothing is written.
  ///
  /// - Parameter name: the recorded file's name, to find the same export among several.
  package init(_ recorded: RecordedFindings, name: String, files: FileAccess, host: any Host) {
    self.recorded = recorded
    self.name = name
    self.files = files
    self.host = host
  }

  /// Runs the script. Throws `Stopped` where the user stops it.
  package func run() throws -> Outcome {
    let script = recorded.script
    let session = Session(
      files: files,
      script: script,
      isReplay: true,
      recorded: recorded.bytes,
      recordedJudgements: recorded.judgements
    )
    let folder = script.name.map { FileAccess.folder(of: $0) } ?? "."
    let shell = Shell(session: session, host: QuietHost(host), folder: folder)
    let result = run(Source(name: script.name ?? "<journal>", text: script.text ?? ""), in: shell)
    if case .interrupted = result { throw Stopped() }
    return try outcome(session, Self.problem(result, in: "recorded script"))
  }

  private func run(_ source: Source, in shell: Shell) -> RunResult {
    guard recorded.script.name == nil,
      shell.check(source).contains(where: { $0.severity == .error })
    else { return shell.run(source) }
    // What was typed at the prompt one after another may define a name twice, as a script may not.
    for statement in parse(source).statementsAlone {
      let result = shell.run(statement)
      guard case .done = result else { return result }
    }
    return .done
  }

  private func outcome(_ session: Session, _ problem: String?) throws -> Outcome {
    let exports = session.captured
    if exports.contains(where: \.isIdentical) {
      return Outcome(isIdentical: true, differences: .nothing, problem: problem)
    }
    let named = exports.last { FileAccess.name(of: $0.path) == FileAccess.name(of: name) }
    guard let export = named ?? exports.last else {
      return Outcome(
        isIdentical: false,
        differences: .nothing,
        problem: problem ?? "the recorded script exports no findings"
      )
    }
    return Outcome(
      isIdentical: false,
      differences: try differences(to: export.bytes),
      problem: problem
    )
  }

  /// What differs between the recorded findings and those in `bytes`. Throws `Stopped`.
  private func differences(to bytes: [UInt8]) throws -> Table {
    let check = { if host.isInterrupted { throw Stopped() } }
    let before = try FindingsFile(bytes: recorded.bytes)
    try check()
    let after = try FindingsFile(bytes: bytes)
    return try FindingsDiff(old: before, new: after, check: check).table(check: check)
  }

  /// Why a run did not come to its end; nil where it did.
  static func problem(_ result: RunResult, in what: String) -> String? {
    switch result {
    case .done, .quit, .interrupted: return nil
    case .rejected(let diagnostics, let source):
      guard let first = diagnostics.first else { return "the \(what) has errors" }
      let line = source.place(of: first.range.start).line
      return "the \(what) has an error in line \(line): \(first.message)"
    case .failed(let failure):
      let line = failure.source.place(of: failure.diagnostic.range.start).line
      return "the \(what) failed in line \(line): \(failure.diagnostic.message)"
    }
  }
}

extension Table {
  /// No differences.
  fileprivate static var nothing: Table { Table(columns: FindingsDiff.columns, rows: []) }
}
