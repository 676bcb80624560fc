// open: a session from its file, in the place of the one that is there.

import Files
import NewsModel
import NewsSession
import ShellLanguage
import Tabular

struct OpenCommand: SessionCommand {
  private static let session = RequiredArgument(
    "session",
    .path,
    "a file, or the name of one that 'sessions' lists"
  )
  private static let salvage = CommandArgument<ArgumentValue?>.flag(
    "salvage",
    .path,
    "copy what can be read of a damaged session to this new file"
  )

  let signature = Signature(
    name: "open",
    group: .session,
    summary: "go on with a session that is in a file",
    details:
      "It takes the place of this one, which stays in its own file. Nothing is analysed again; 'refresh' "
      + "does that where a later model is at hand. 'sessions' lists those without a name. While another program "
      + "writes the session, it can be read here. --salvage copies what can be read of a damaged file.",
    arguments: [Self.session, Self.salvage],
    examples: ["save monday; open monday"]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let argument = try call[Self.session]
    try Self.checkLoss(context)
    try argument.located { () throws(SessionError) in
      var path = try path(argument.value.text, context.session)
      if let copy = call[Self.salvage]?.value.text {
        let report = try context.session.salvage(path, into: copy)
        context.host.report(report)
        path = copy
      }
      let report = try context.session.open(path)
      context.shell.report(report)
    }
    return .null
  }

  /// Asks before notes and judgements are lost that are in no file; without anybody to answer, nothing is opened.
  private static func checkLoss(_ context: CommandContext) throws {
    let session = context.session
    guard !session.isKept, let words = session.lostWords else { return }
    let loss = "\(words) not written to a file"
    guard try context.host.confirm("\(loss). Open the other session?") != true else { return }
    throw CommandError(loss, help: "'save FILE' keeps this session first")
  }

  /// The file that is meant. Throws where there is none: a name that was mistyped must not make one.
  private func path(_ text: String, _ session: Session) throws(SessionError) -> String {
    let places = [text, text + SessionPath.ending]
    if let path = places.first(where: session.files.exists) { return path }
    if let unnamed = session.home?.unnamed.first(where: { $0.name == text }) {
      return unnamed.path
    }
    throw SessionError(
      "there is no session '\(SafeText.name(text))'",
      help: session.files.hint(forMissing: text) ?? "'sessions' lists those without a name"
    )
  }
}
