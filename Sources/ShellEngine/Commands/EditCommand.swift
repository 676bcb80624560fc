// edit: an earlier input in the user's own editor.

import ShellLanguage
import Tabular

struct EditCommand: SessionCommand {
  private static let number = CommandArgument.optional(
    count: "number",
    "an input by its number in 'history'"
  )

  let signature = Signature(
    name: "edit",
    group: .session,
    summary: "open the last input in your editor; what you save is the next line of the prompt",
    details:
      "The editor is $VISUAL, else $EDITOR, else vi. The text then stands in the line, and Enter "
      + "runs it. Where the editor fails, nothing changes. Ctrl-X Ctrl-E opens the line that is "
      + "being typed.",
    arguments: [Self.number],
    examples: ["edit", "edit 1"]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let inputs = context.host.history
    guard let number = call[Self.number] else {
      try context.host.edit(inputs.last { !isEdit($0) } ?? "")
      return .null
    }
    guard inputs.isEmpty || inputs.indices.contains(number - 1) else {
      throw CommandError(
        "there is no input \(number)",
        help: "'history' numbers them from 1 to \(inputs.count)",
        at: call.range(of: Self.number)
      )
    }
    try context.host.edit(inputs.isEmpty ? "" : inputs[number - 1])
    return .null
  }

  /// The input that runs now is in the history already.
  private func isEdit(_ input: String) -> Bool {
    input.split(separator: " ").first == "edit"
  }
}
