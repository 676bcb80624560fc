// What the check says to those who call the commands as they would in English, or in another shell.

import NewsModel
import ShellLanguage
import ShellSyntax

/// The advice of nsh.
struct AnalystAdvice: CallAdvice {
  func synonym(of name: String) -> String? {
    if FindingID(name) != nil { return "'read \(name)' shows it, 'why \(name)' what it rests on" }
    return CommandSynonyms.hint(for: name)
  }

  func help(
    withUnknown call: CommandCall,
    in source: Source,
    _ registry: CommandRegistry
  ) -> String? {
    WordOrder(call, source: source).help(withUnknown: registry)
  }

  func help(withoutInput call: CommandCall, in source: Source) -> String? {
    WordOrder(call, source: source).helpWithDocuments
  }

  func help(
    withExtra argument: Expression,
    of call: CommandCall,
    in source: Source,
    _ signature: Signature
  ) -> String? {
    WordOrder(call, source: source).help(withExtra: argument, signature)
  }

  func joiningWord(
    _ argument: Expression,
    of call: CommandCall,
    in source: Source,
    _ signature: Signature
  ) -> Diagnostic? {
    WordOrder(call, source: source).joiningWord(argument, signature)
  }
}
