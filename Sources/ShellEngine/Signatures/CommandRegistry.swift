// All commands and stages, in the order in which `help` lists them.

import NewsModel
import ShellSyntax

/// The commands that a program can call.
package struct CommandRegistry: Sendable {
  /// The commands in order, by their names.
  package let entries: [CommandEntry]
  private let shelf: CommandShelf

  /// A registry of `entries`, whose names must differ.
  package init(_ entries: [CommandEntry]) {
    self.entries = entries
    shelf = CommandShelf(entries)
  }

  /// The command called `name`.
  package func command(named name: String) -> (any Command)? {
    entries.firstIndex { $0.isCalled(name) }.map { shelf[$0] }
  }

  /// How many commands have been made so far.
  package var madeCount: Int { shelf.madeCount }

  /// All signatures: of the commands, and of the stages that are part of the grammar.
  package var signatures: [Signature] {
    entries.indices.map { shelf[$0].signature } + GrammarStages.signatures
  }

  /// The signature of a command or stage.
  package func signature(named name: String) -> Signature? {
    command(named: name)?.signature ?? GrammarStages.signatures.first { $0.name == name }
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
