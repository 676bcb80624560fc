// help: what there is and how to call it, from the signatures.

import ShellLanguage
import Tabular

struct HelpCommand: SessionCommand {
  private static let name = CommandArgument.optional(
    "name",
    .text,
    "a command, a stage or a function"
  )

  let signature = Signature(
    name: "help",
    group: .session,
    summary: "the commands, or how one of them is called",
    details:
      "'help questions' has the line for what people want to know. 'help functions' lists the "
      + "functions of the language, 'help columns' the columns of every table, 'help language' says how it "
      + "is written, 'help keys' what the keys of the prompt do. 'NAME --help' is 'help NAME', too.",
    arguments: [Self.name],
    output: .scalar(.string),
    examples: ["help", "help claims", "help where", "help columns"]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let registry = context.shell.registry
    guard let argument = call[Self.name] else { return .string(HelpText.overview(registry)) }
    let name = argument.value.text
    if let page = HelpText.page(of: name, registry) { return .string(page) }
    if let signature = registry.signature(named: name) {
      // `count`, `sum` and others are a stage and a function.
      let function =
        context.shell.registry.function(named: name).map { "\n\nfunction: \($0.summary)" } ?? ""
      return .string(HelpText.page(signature) + function)
    }
    if let builtin = context.shell.registry.function(named: name) {
      return .string(builtin.summary)
    }
    throw CommandError(
      "there is no command '\(name)'",
      help: registry.hint(for: name) ?? "'help' lists them",
      at: argument.range
    )
  }
}
