// option: the settings of the session.

import NewsSession
import ShellLanguage
import Tabular

struct OptionCommand: SessionCommand {
  static let columns = [
    Column("option", .string), Column("value", .any), Column("summary", .string),
  ]

  let signature = Signature(
    name: "option",
    group: .session,
    summary: "show the settings, or change one",
    parameters: [
      Parameter("name", .text, .optional, "the setting"),
      Parameter("value", .value([.any]), .optional, "its new value"),
    ],
    output: .table(columns),
    examples: ["option", "option analyst 'R. Meer'"]
  )

  func shape(of call: StaticCall) -> Shape {
    call.has("value") ? .nothing : call.has("name") ? .any : signature.output
  }

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let session = context.session
    guard let name = call.first("name") else { return .table(all(session.options)) }
    guard let value = call.first("value") else {
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
      try session.options.set(name.value.text, to: value.value)
    } catch let error as SessionError {
      let fault = session.options[name.value.text] == nil ? name : value
      throw CommandError(error.message, help: error.help, at: fault.range)
    }
    session.journal.recordEffect()
    return .null
  }

  private func all(_ options: Options) -> Table {
    Table(
      columns: Self.columns,
      rows: options.entries.map { Row([.string($0.name), $0.value, .string($0.summary)]) }
    )
  }
}
