// journal: the session as a script.

import Tabular

struct JournalCommand: Command {
  let signature = Signature(
    name: "journal",
    group: .session,
    summary: "the session as a script that does it again",
    details: "Statements that changed or exported something, or defined a name, stand in it as "
      + "typed, with the size and digest of what they gave; those that failed are comments. With a "
      + "file it is written.",
    parameters: [Parameter("file", .path, .optional, "where to write it")],
    output: .scalar(.string),
    examples: ["journal", "journal session.nsh"]
  )

  func shape(of call: StaticCall) -> Shape { call.has("file") ? .nothing : signature.output }

  func run(_ call: Invocation, in context: CommandContext) throws -> Value {
    let text = header(context.session) + context.session.journal.script
    guard let file = call.first("file") else {
      // Showing the text ends it with a line break of its own.
      return .string(String(text.dropLast()))
    }
    try OutputFile.write(text, to: file, in: context)
    if file.value.text != "-" { context.session.isSaved(as: file.value.text) }
    return .null
  }

  private func header(_ session: Session) -> String {
    let inputs = session.corpus.articles.map { JournalHeader.input($0.article) + "\n" }
    return JournalHeader.lines(session.script, folder: ".") + inputs.joined()
  }
}
