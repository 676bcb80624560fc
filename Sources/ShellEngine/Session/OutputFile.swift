// Writing results to files, or to standard output for `-`.

import NewsLoading
import Tabular

/// Where a command writes.
struct OutputFile {
  private enum Destination {
    case results
    case replay
    case file
  }

  private let argument: ArgumentValue
  private let path: String
  private let destination: Destination
  private let content: OutputContent
  private let context: CommandContext

  /// Whether a file of the session's is written, rather than a result shown.
  var isFile: Bool { destination != .results }

  /// The place that an argument names. Throws `CommandError` where there is a file that must not be replaced, and
  /// nobody says that it may.
  ///
  /// - Parameter isForced: whether it is replaced whatever it is.
  init(
    _ argument: ArgumentValue,
    for content: OutputContent,
    isForced: Bool,
    in context: CommandContext
  ) throws {
    guard case .string(let path) = argument.value, !path.isEmpty else {
      throw CommandError("a path is text, and not empty", at: argument.range)
    }
    self.argument = argument
    self.path = path
    self.content = content
    self.context = context
    let session = context.session
    if Self.isResults(path, session.files) {
      destination = .results
    } else if session.isReplay {
      destination = .replay
    } else {
      destination = .file
      try check(isForced: isForced)
    }
  }

  /// Whether an argument means standard output.
  static func isResults(_ path: String, _ files: FileAccess) -> Bool {
    path == "-" || files.isWhereResultsGo(path)
  }

  private func check(isForced: Bool) throws {
    let session = context.session
    let role = session.protected.role(of: path, in: session.files)
    // A journal in place of one that is being kept, or of a script that it names, is never meant.
    if case .journal = content, role == .scriptOfJournal {
      throw CommandError(
        "'\(path)' is run by this journal, which would then run itself",
        help: "name another file",
        at: argument.range
      )
    }
    if role == .keptJournal {
      throw CommandError(
        "'\(path)' is the journal that this session is kept in",
        help: "name another file",
        at: argument.range
      )
    }
    guard !isForced,
      let objection = Overwriting(session: session).objection(to: content, at: path)
    else { return }
    let answer = try context.host.confirm("'\(path)' \(objection.words). Replace it?")
    guard answer != true else { return }
    throw CommandError(
      answer == nil
        ? "'\(path)' is not replaced: it \(objection.words)" : "'\(path)' is left as it was",
      help: answer == nil ? "name another file; --force replaces it" : nil,
      at: argument.range
    )
  }

  /// Writes `text`, in one step. `words` say what was written.
  func write(_ text: String, _ words: String) throws {
    context.session.journal.gives(Self.result(text))
    switch destination {
    case .results: try context.host.write(text)
    case .replay: context.session.captured.append((path, text))
    case .file:
      let isNewFolder = try writeFile(Array(text.utf8))
      let folder = isNewFolder ? ", in a new folder" : ""
      context.host.report("wrote \(words) to \(SafeText.forTerminal(path))\(folder)")
    }
  }

  /// Writes the file; whether a folder had to be made for it.
  private func writeFile(_ bytes: [UInt8]) throws -> Bool {
    let session = context.session
    do throws(FileError) {
      let isNewFolder = try session.files.makeFolders(for: path)
      session.removeLeftovers(beside: path)
      try session.files.write(bytes, to: path)
      if !isFindings { session.files.mark(path, digest: SHA256Digest(bytes).hexadecimal) }
      session.writes(path)
      return isNewFolder
    } catch {
      throw CommandError(
        "'\(path)' could not be written: \(error.reason)",
        help: error.remedy,
        at: argument.range
      )
    }
  }

  /// Findings say themselves who wrote them.
  private var isFindings: Bool {
    if case .findings = content { true } else { false }
  }

  /// What the journal says of a text that is written. A findings document holds the script that made
  /// it, and with it, at the prompt, this journal: that part does not count.
  private static func result(_ text: String) -> JournalResult {
    let bytes = Array(text.utf8)
    let findings = FindingsDocument.scriptPart(of: bytes)
    return JournalResult(
      findings == nil ? "\(bytes.count) bytes" : "findings",
      findings.map { bytes[..<$0.lowerBound] + bytes[$0.upperBound...] } ?? bytes[...]
    )
  }
}
