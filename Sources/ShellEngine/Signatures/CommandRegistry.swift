// All commands and stages, in the order in which `help` lists them.

import ShellSyntax

/// The commands that a program can call.
package struct CommandRegistry: Sendable {
  /// The commands in order.
  package let commands: [any Command]
  private let byName: [String: any Command]

  /// A registry of `commands`; their names and aliases must differ.
  package init(_ commands: [any Command]) {
    self.commands = commands
    var byName: [String: any Command] = [:]
    for command in commands {
      for name in [command.signature.name] + command.signature.aliases { byName[name] = command }
    }
    self.byName = byName
  }

  /// The command called `name`.
  package func command(named name: String) -> (any Command)? { byName[name] }

  /// All signatures: of the commands, and of the stages that are part of the grammar.
  package var signatures: [Signature] { commands.map(\.signature) + GrammarStages.signatures }

  /// The signature of a command or stage.
  package func signature(named name: String) -> Signature? {
    byName[name]?.signature ?? GrammarStages.signatures.first { $0.name == name }
  }

  /// What to do instead of calling a command that is not there: it may be called otherwise elsewhere, or
  /// be misspelt.
  package func hint(for name: String) -> String? {
    let names = signatures.flatMap { [$0.name] + $0.aliases }
    if FindingID(name) != nil { return "'read \(name)' shows it, 'why \(name)' what it rests on" }
    return CommandSynonyms.hint(for: name)
      ?? nearest(to: name.lowercased(), in: names).map { "did you mean '\($0)'?" }
  }
}
