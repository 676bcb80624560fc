// An environment without articles: all that the language needs of a shell, and no more.

import NewsModel
import ShellLanguage
import ShellSyntax
import Tabular

/// Shows results as lines, and writes down what it is told.
final class PlainEnvironment: ProgramEnvironment {
  /// What was shown.
  private(set) var shown: [String] = []
  /// What became of statements and commands, in order.
  private(set) var told: [String] = []
  /// How many looks at `isInterrupted` answer no; nil where all do.
  var looksBeforeInterrupt: Int?
  private var last: Table?

  /// The stages over tables, and `echo`, which gives its argument back.
  static let registry = CommandRegistry(
    CommandEntry.tableStages + [CommandEntry("echo") { EchoCommand() }]
  )

  var isInterrupted: Bool {
    guard let looks = looksBeforeInterrupt else { return false }
    looksBeforeInterrupt = looks - 1
    return looks <= 0
  }

  var stopSign: StopSign { StopSign { false } }

  func progress(_ progress: Progress) {}

  func runs(_ name: String?) {}

  func begins(_ index: Int, of program: CheckedProgram) {
    told.append("begins \(program.source[program.steps[index].range])")
  }

  func hasEffect() { told.append("has effect") }

  func ends(storing value: Value?) { told.append(value.map { "stores \($0.text)" } ?? "ends") }

  func fails() { told.append("fails") }

  func run(_ command: any Command, _ call: Invocation) throws -> CommandResult {
    told.append("runs \(command.signature.name)")
    return CommandResult(StyledText(call[EchoCommand.text]?.value.text ?? ""))
  }

  func runScript(
    _ path: ArgumentValue,
    arguments: [ScriptArgument],
    depth: Int,
    isStatement: Bool
  ) throws {
    throw CommandError("there are no scripts here", at: path.range)
  }

  func show(_ result: CommandResult, asJSON: Bool) {
    if case .table(let table) = result.value { last = table }
    let style = result.styled == nil ? "" : "styled "
    shown.append(style + (asJSON ? JSONFormat.write(result.value) : result.value.text))
  }

  func lastTable() -> Table? { last }

  func metadata(_ name: String, of finding: String?) -> Value { .string("\(name) of nothing") }
}

/// A command that is no stage.
private struct EchoCommand: Command {
  static let text = CommandArgument.optional("text", .text, "what to give back")

  let signature = Signature(
    name: "echo",
    group: .session,
    summary: "its argument",
    arguments: [text],
    output: .scalar(.string),
    examples: ["echo a"]
  )
}
