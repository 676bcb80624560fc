// All commands and stages, in the order in which `help` lists them.

import ShellSyntax

/// The commands that a program can call.
package struct CommandRegistry: Sendable {
  /// The commands in order, by their names.
  package let entries: [CommandEntry]
  /// What helps with calls that are wrong.
  let advice: any CallAdvice
  /// The functions that expressions can call: those of the language, then the shell's own.
  package var functions: [Builtin] { Builtin.all + ownFunctions }
  private let ownFunctions: [Builtin]
  private let shelf: CommandShelf

  /// A registry of `entries`, whose names must differ.
  ///
  /// - Parameters:
  ///   - functions: what expressions can call beside the functions of the language.
  ///   - advice: what helps with calls that are wrong; nil where nothing does.
  package init(
    _ entries: [CommandEntry],
    functions: [Builtin] = [],
    advice: (any CallAdvice)? = nil
  ) {
    self.entries = entries
    self.advice = advice ?? NoAdvice()
    ownFunctions = functions
    shelf = CommandShelf(entries)
  }

  /// The command called `name`.
  package func command(named name: String) -> (any Command)? {
    entries.firstIndex { $0.isCalled(name) }.map { shelf[$0] }
  }

  /// The function called `name`.
  package func function(named name: String) -> Builtin? {
    Builtin.named(name) ?? ownFunctions.first { $0.name == name }
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
    return advice.synonym(of: name)
      ?? nearest(to: name.lowercased(), in: names).map { "did you mean '\($0)'?" }
  }
}
