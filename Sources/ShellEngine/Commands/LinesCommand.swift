// lines: a text file as a list, such as names or words that a script works with.

import NewsLoading
import ShellLanguage
import Tabular

struct LinesCommand: SessionCommand {
  private static let path = RequiredArgument("path", .path, "a text file, or -")

  let signature = Signature(
    name: "lines",
    group: .session,
    summary: "the lines of a text file, or of standard input, as a list",
    details: "'-' is standard input. A line has no line end. The file is an input of the session, "
      + "as articles are: its digest stands in the journal, and a replay says if it has changed.",
    arguments: [Self.path],
    output: .list(.scalar(.string)),
    examples: ["lines names.txt"]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let argument = try call[Self.path]
    guard case .string(let path) = argument.value, !path.isEmpty else {
      throw CommandError("a path is text, and not empty", at: argument.range)
    }
    let bytes =
      path == "-"
      ? try context.host.readStandardInput() : try context.session.files.read(argument)
    guard let text = TextLines(bytes) else {
      throw CommandError("'\(path)' is not a text file", at: argument.range)
    }
    for warning in text.warnings { context.host.report("warning: \(path): \(warning)") }
    context.session.hasRead(path, bytes)
    return .list(text.lines.map(Value.string))
  }
}
