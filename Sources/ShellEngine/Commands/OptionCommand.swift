// option: the settings of the session.

import NewsSession
import ShellLanguage
import Tabular

struct OptionCommand: SessionCommand {
  static let columns = [
    Column("option", .string), Column("value", .any), Column("summary", .string),
  ]

  private static let name = CommandArgument.optional("name", .text, "the setting")
  private static let value = CommandArgument.optional("value", .value([.any]), "its new value")

  let signature = Signature(
    name: "option",
    group: .session,
    summary: "show the settings, or change one",
    arguments: [Self.name, Self.value],
    output: .table(columns),
    examples: ["option", "option analyst 'R. Meer'"]
  )

  func staticType(of call: StaticCall) -> StaticType {
    call.has(Self.value) ? .nothing : call.has(Self.name) ? .any : signature.output
  }

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let session = context.session
    guard let name = call[Self.name] else { return .table(all(session.options)) }
    guard let value = call[Self.value] else {
      guard let value = session.options[name.value.text] else {
        throw CommandError(
          "there is no option '\(name.value.text)'",
          help: "'option' lists them",
          at: name.range
        )
      }
      return CommandResult(value)
    }
    do {
      try session.set(name.value.text, to: value.value)
    } catch let error as SessionError {
      let fault = session.options[name.value.text] == nil ? name : value
      throw CommandError(error.message, help: error.help, at: fault.range)
    }
    return .null
  }

  private func all(_ options: Options) -> Table {
    Table(
      columns: Self.columns,
      rows: options.entries.map { Row([.string($0.name), $0.value, .string($0.summary)]) }
    )
  }
}
