// Runs a journal again, in memory, and tells which statements give something else than they did.

import Files
import NewsModel
import NewsSession
import ShellSyntax
import Tabular

/// A journal, run again.
package struct JournalReplay {
  private let source: Source
  private let parsed: ParsedSource
  private let files: FileAccess
  private let host: any Host

  /// Whether bytes are a journal's rather than an export's.
  package static func isJournal(_ bytes: [UInt8]) -> Bool {
    JournalHeader.stands(in: bytes)
  }

  /// A replay of the journal `text` on the inputs that `files` reaches. Nothing is written.
  package init(_ text: String, name: String, files: FileAccess, host: any Host) {
    source = Source(name: name, text: text)
    parsed = parse(source)
    self.files = files
    self.host = host
  }

  /// What a replay of a journal found.
  package struct Outcome {
    /// What differs, in the form of `diff`; empty where nothing does.
    package let differences: Table
    /// How many results were compared.
    package let compared: Int
    /// How the run ended.
    package let result: RunResult
  }

  /// Runs the journal. Throws `Stopped` where the user stops it.
  package func run() throws -> Outcome {
    let session = Session(
      files: files,
      script: ScriptRecord(name: nil, arguments: arguments, text: nil),
      isReplay: true
    )
    let shell = Shell(session: session, host: QuietHost(host), folder: folder)
    let result = run(in: shell)
    if case .interrupted = result { throw Stopped() }
    let rows = inputRows(session) + statementRows(session, result)
    return Outcome(
      differences: Table(columns: FindingsDiff.columns, rows: rows),
      compared: recorded.count { $0 != nil },
      result: result
    )
  }

  private func run(in shell: Shell) -> RunResult {
    guard shell.check(source).contains(where: { $0.severity == .error }) else {
      return shell.run(source)
    }
    // What was typed at the prompt one after another may define a name twice, as a script may not.
    for statement in parsed.statementsAlone {
      let result = shell.run(statement)
      guard case .done = result else { return result }
    }
    return .done
  }

  // MARK: What the journal says

  private var lines: [String] {
    source.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func texts(_ mark: String) -> [String] {
    lines.filter { $0.hasPrefix(mark) }.compactMap { line in
      parse(Source(name: "", text: String(line.dropFirst(mark.count)))).text
    }
  }

  private var arguments: [String] { texts(JournalHeader.argument) }

  private var folder: String { texts(JournalHeader.folder).first ?? "." }

  /// For each statement, what it gave: the comment `#=` before the next one.
  private var recorded: [String?] {
    let statements = parsed.program.statements
    return statements.indices.map { index in
      let start = statements[index].range.end
      let end =
        index + 1 < statements.count ? statements[index + 1].range.start : source.bytes.count
      return source[SourceRange(start, max(start, end))].split(separator: "\n")
        .first { $0.hasPrefix("#= ") }.map { String($0.dropFirst(3)) }
    }
  }

  // MARK: What differs

  private func inputRows(_ session: Session) -> [Row] {
    let found = inputs(session.journal.inputs)
    return inputs(lines).compactMap { path, digest in
      let now = found.first { $0.path == path }?.digest
      guard now != digest else { return nil }
      return row("input", path, "sha256", digest, now)
    }
  }

  private func inputs(_ lines: [String]) -> [(path: String, digest: String)] {
    lines.filter { $0.hasPrefix(JournalHeader.input) }.compactMap { line in
      let words = line.dropFirst(JournalHeader.input.count)
        .split(separator: " ", maxSplits: 1)
      return words.count == 2 ? (String(words[1]), String(words[0].prefix(16))) : nil
    }
  }

  private func statementRows(_ session: Session, _ result: RunResult) -> [Row] {
    let found = session.journalResults
    return zip(parsed.program.statements, recorded).enumerated().compactMap { index, pair in
      let (statement, expected) = pair
      guard let expected, index >= found.count || found[index] != expected else { return nil }
      let line = "line \(source.place(of: statement.range.start).line)"
      let now = index < found.count ? found[index] : nil
      return row("statement", source[statement.range], line, expected, now)
    }
  }

  private func row(
    _ finding: String,
    _ text: String,
    _ field: String,
    _ old: String,
    _ new: String?
  ) -> Row {
    Row([
      .string(new == nil ? "gone" : "changed"), .string(finding), FindingTables.oneLine(text),
      .string(field), .string(old), Value(new), .null,
    ])
  }
}

extension ParsedSource {
  /// The text that the source is, if it is a single quoted one.
  fileprivate var text: String? {
    guard diagnostics.isEmpty, program.statements.count == 1,
      case .pipe(let pipe)? = program.statements.first?.kind, pipe.stages.isEmpty,
      case .expression(let expression) = pipe.head, case .string(let text) = expression.kind
    else { return nil }
    return text
  }
}
