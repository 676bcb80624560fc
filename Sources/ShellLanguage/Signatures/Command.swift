// A command: its signature, and what is known of a call before it runs.

import ShellSyntax
import Tabular

/// A command or a stage of a pipe. What it does is for a `TableStage` itself, and for all others the shell around the
/// language.
package protocol Command: Sendable {
  /// What it takes and gives.
  var signature: Signature { get }

  /// The type of its value, given what is known of the call before it runs.
  func staticType(of call: StaticCall) -> StaticType

  /// What is wrong with a call, beyond what its signature tells; nil where nothing is.
  func fault(in call: StaticCall) -> CommandFault?
}

/// A command over what comes through the pipe alone. Each is one file in `Stages/`.
package protocol TableStage: Command {
  /// Does it. Throws `CommandError` for what the caller can mend, `Stopped` when the user
  /// stopped it.
  func run(_ call: Invocation, in environment: any ProgramEnvironment) throws -> Value
}

extension Command {
  /// The signature's own output.
  package func staticType(of call: StaticCall) -> StaticType { signature.output }

  /// Nothing.
  package func fault(in call: StaticCall) -> CommandFault? { nil }
}

/// Something wrong with a call that is known before it runs.
package struct CommandFault {
  /// What is wrong, in a few words.
  let message: String
  /// What to do about it.
  let help: String?
  /// Whether an argument more would mend it.
  let lacksArgument: Bool

  /// What is wrong, and what to do about it.
  package init(message: String, help: String?, lacksArgument: Bool = false) {
    self.message = message
    self.help = help
    self.lacksArgument = lacksArgument
  }

  /// The fault where it is found only when the call runs.
  package var error: CommandError { CommandError(message, help: help) }
}

/// A call as the checker sees it.
package struct StaticCall {
  /// The type of what comes through the pipe; `nothing` at its head.
  package let input: StaticType
  /// The arguments by parameter or flag name; nil where a value is not known before it runs.
  package let constants: [String: [Value?]]
  /// The types of the arguments.
  package let types: [String: [StaticType]]
}

/// An argument's value, with how and where it was written.
package struct ArgumentValue {
  /// The value.
  package let value: Value
  /// Whether it was an unquoted word, in which `*` and `?` are a glob.
  package let isWord: Bool
  /// Where it stands in the source.
  package let range: SourceRange

  /// Of a table or a list, how it was written.
  package let words: String?

  /// An argument at `range`.
  package init(value: Value, isWord: Bool, range: SourceRange, words: String? = nil) {
    self.value = value
    self.isWord = isWord
    self.range = range
    self.words = words
  }
}

/// A call with its values.
package struct Invocation {
  /// What comes through the pipe; nil at its head.
  package let input: Value?
  /// The arguments by parameter or flag name. A switch that is on has an empty list.
  package let arguments: [String: [ArgumentValue]]
  /// Where the call stands in the source.
  package let range: SourceRange
  /// How the pipe before the call was written, where it starts with a command.
  package let inputWords: String?

  /// A call at `range` with these values.
  package init(
    input: Value?,
    arguments: [String: [ArgumentValue]],
    range: SourceRange,
    inputWords: String?
  ) {
    self.input = input
    self.arguments = arguments
    self.range = range
    self.inputWords = inputWords
  }

  /// The call with each argument changed by `transform`, which gets the name of its parameter or flag too.
  package func mapping(_ transform: (String, ArgumentValue) -> ArgumentValue) -> Self {
    var arguments = arguments
    for (name, values) in arguments { arguments[name] = values.map { transform(name, $0) } }
    return Self(input: input, arguments: arguments, range: range, inputWords: inputWords)
  }

  /// What comes through the pipe as a table; throws where it cannot be one.
  package func table() throws -> Table {
    switch input {
    case .table(let table)?: return table
    case .list(let elements)? where elements.isEmpty: return Table(columns: [], rows: [])
    case .list(let elements)?:
      guard case .table(let table) = Value.listOrTable(elements) else {
        throw CommandError(
          "a list of plain values is not a table",
          help: "'get' and 'add' need rows"
        )
      }
      return table
    case let other:
      throw CommandError("a table is needed, but \((other?.kind ?? .null).described) came")
    }
  }
}
