// print: words and values, harmless to a terminal.

import ShellLanguage
import Tabular

struct PrintCommand: SessionCommand {
  private static let values = CommandArgument.list("value", .value([.any]), "what to write")
  private static let error = CommandArgument<Bool>.flag("error", "write to standard error")

  let signature = Signature(
    name: "print",
    group: .session,
    summary: "write words and values, with blanks between",
    details:
      "Unquoted words are written as they stand; values go in parentheses: print (1 + 1). A "
      + "table alone is shown as a pipe shows it, and is 'it' from then on. With --error, words go to "
      + "standard error, with --quiet, too.",
    arguments: [Self.values, Self.error],
    input: .optional(ValueKind.allCases),
    examples: ["print hello", "print (1 + 1)", "claims | count | print"]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let values = [call.input].compactMap { $0 } + call[Self.values].map(\.value)
    if call[Self.error] {
      context.host.warn(values.map(\.text).joined(separator: " "))
    } else if values.count == 1, values[0].kind == .table || values[0].kind == .record {
      if values[0].kind == .table { context.session.shows(values[0]) }
      try context.shell.show(values[0])
    } else {
      // The words may come from an article.
      let words = values.map(\.text).joined(separator: " ")
      try context.host.write(SafeText.forTerminal(words, keepsLines: true) + "\n")
    }
    return .null
  }
}
