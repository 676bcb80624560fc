// Writing results to files, or to standard output for `-`.

import Files
import NewsSession
import ShellLanguage
import Tabular

/// Where a command writes.
struct OutputFile {
  /// What a place is.
  enum Destination {
    case results
    case replay
    case file
  }

  private let argument: ArgumentValue
  let path: String
  let destination: Destination
  private let content: OutputContent
  let context: CommandContext

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
        "'\(SafeText.name(path))' is run by this journal, which would then run itself",
        help: "name another file",
        at: argument.range
      )
    }
    if role == .keptJournal {
      throw CommandError(
        "'\(SafeText.name(path))' is the journal that this session is kept in",
        help: "name another file",
        at: argument.range
      )
    }
    guard !isForced,
      let objection = Overwriting(session: session).objection(to: content, at: path)
    else { return }
    let answer = try context.host.confirm(
      "'\(SafeText.name(path))' \(objection.words). Replace it?"
    )
    guard answer != true else { return }
    throw CommandError(
      answer == nil
        ? "'\(SafeText.name(path))' is not replaced: it \(objection.words)"
        : "'\(SafeText.name(path))' is left as it was",
      help: answer == nil ? "name another file; --force replaces it" : nil,
      at: argument.range
    )
  }

  /// Writes `text`, in one step. `words` say what was written.
  func write(_ text: String, _ words: String) throws {
    context.session.gives(JournalResult("\(text.utf8.count) bytes", text.utf8))
    switch destination {
    case .results: try context.host.write(text)
    case .replay: break
    case .file:
      let bytes = Array(text.utf8)
      try writeFile(words) {
        try context.session.files.write(bytes, to: path)
        context.session.files.mark(path, digest: SHA256Digest(bytes).hexadecimal)
      }
    }
  }

  /// Has `write` write the file, and tells of it.
  func writeFile(_ words: String, _ write: () throws -> Void) throws {
    let session = context.session
    do {
      let isNewFolder = try session.files.makeFolders(for: path)
      session.removeLeftovers(beside: path)
      try write()
      session.writes(path)
      let folder = isNewFolder ? ", in a new folder" : ""
      context.host.report("wrote \(words) to \(SafeText.forTerminal(path))\(folder)")
    } catch let error as FileError {
      throw CommandError(
        "'\(SafeText.name(path))' could not be written: \(error.reason)",
        help: error.remedy,
        at: argument.range
      )
    }
  }
}
