// journal: the session as a script.

import Files
import NewsSession
import ShellLanguage
import Tabular

struct JournalCommand: SessionCommand {
  private static let file = CommandArgument.optional("file", .path, "where to write it")
  private static let force = CommandArgument<Bool>.flag(
    "force",
    "replace the file, whatever it holds"
  )

  let signature = Signature(
    name: "journal",
    group: .session,
    summary: "the session as a script that does it again",
    details: "Statements that changed or exported something, or defined a name, stand in it as "
      + "typed, with the size and digest of what they gave; those that failed are comments. With a "
      + "file it is written.",
    arguments: [Self.file, Self.force],
    output: .scalar(.string),
    examples: ["journal", "journal session.nsh"]
  )

  func staticType(of call: StaticCall) -> StaticType {
    call.has(Self.file) ? .nothing : signature.output
  }

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let session = context.session
    let text = header(session, context.shell.folder) + session.journalScript
    guard let argument = call[Self.file] else {
      // Showing the text ends it with a line break of its own.
      return .string(String(text.dropLast()))
    }
    try checkEnding(argument, session)
    let file = try OutputFile(
      argument,
      for: .journal(text),
      isForced: call[Self.force],
      in: context
    )
    let count = session.journalCount
    try file.write(text, "the journal, \(count) \(count == 1 ? "statement" : "statements"),")
    if file.isFile { session.isSaved(as: argument.value.text) }
    return .null
  }

  /// A journal is a script, so nobody should take it for anything else.
  private func checkEnding(_ file: ArgumentValue, _ session: Session) throws {
    let path = file.value.text
    guard let ending = FileAccess.ending(of: path), !["nsh", "txt"].contains(ending.lowercased()),
      !OutputFile.isResults(path, session.files)
    else { return }
    throw CommandError(
      "a journal is a script, and '.\(ending)' is not an ending for one",
      help: "name it '\(path.dropLast(ending.count))nsh'",
      at: file.range
    )
  }

  private func header(_ session: Session, _ folder: String) -> String {
    let articles = session.corpus.articles.map { JournalHeader.input($0.header) }
    let files = session.readFiles.elements.map { JournalHeader.input($0.path, digest: $0.digest) }
    let inputs = (articles + files + session.journalScripts).map { $0 + "\n" }
    return JournalHeader.lines(session.recordedScript, folder: folder) + inputs.joined()
  }
}
