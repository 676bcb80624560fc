// save: the session in a file, which it is kept in from then on.

import Files
import NewsModel
import NewsSession
import ShellLanguage
import Tabular

struct SaveCommand: SessionCommand {
  private static let file = CommandArgument.optional(
    "file",
    .path,
    "the file; a name without an ending gets .nsh-session"
  )
  private static let force = CommandArgument<Bool>.flag(
    "force",
    "replace the file, whatever it holds"
  )

  let signature = Signature(
    name: "save",
    group: .session,
    summary: "keep the session in a file, from now on",
    details:
      "Documents, findings, notes, judgements and the journal go into one file, and every statement "
      + "after that is in it when it has run. 'nsh FILE' or 'open FILE' goes on with it another day, without "
      + "analysing anything again. A session with a name is copied, and goes on in the copy.",
    arguments: [Self.file, Self.force],
    examples: ["save calls.nsh-session"]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let session = context.session
    guard let argument = call[Self.file] else {
      guard let file = session.fileName else {
        throw CommandError("'save' needs a file", help: "save calls.nsh-session")
      }
      Self.tellKept(in: file, context)
      return .null
    }
    let named = try Self.named(argument)
    if session.isKept(in: named.value.text) {
      Self.tellKept(in: named.value.text, context)
      return .null
    }
    let file = try OutputFile(named, for: .session, isForced: call[Self.force], in: context)
    guard file.destination == .file else {
      if file.destination == .replay { return .null }
      throw CommandError("a session is a file, and no text", at: argument.range)
    }
    let path = named.value.text
    try file.writeFile("the session") {
      do throws(SessionError) { try session.save(as: path) } catch {
        throw CommandError(error, at: argument.range)
      }
    }
    return .null
  }

  private static func tellKept(in file: String, _ context: CommandContext) {
    context.host.report(
      "the session is kept in \(SafeText.name(file)): every statement is in it when it has run"
    )
  }

  /// The file with its ending. Throws for another one: nobody should take a session for a script or a table.
  private static func named(_ argument: ArgumentValue) throws -> ArgumentValue {
    guard case .string(let path) = argument.value, !path.isEmpty, path != "-" else {
      return argument
    }
    guard !path.hasSuffix(SessionPath.ending) else { return argument }
    if let ending = FileAccess.ending(of: path) {
      throw CommandError(
        "a session's name ends in \(SessionPath.ending), not in '.\(SafeText.name(ending))'",
        help: OutputFormat(pathExtension: ending) != nil || ending == "nsh"
          ? "'\(ending == "nsh" ? "journal" : "export") \(SafeText.name(path))' writes one"
          : "name it '\(SafeText.name(String(path.dropLast(ending.count + 1))))\(SessionPath.ending)'",
        at: argument.range
      )
    }
    return ArgumentValue(
      value: .string(path + SessionPath.ending),
      isWord: argument.isWord,
      range: argument.range
    )
  }
}
