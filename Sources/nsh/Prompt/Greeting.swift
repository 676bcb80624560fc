// What the prompt says before its first line.

import NewsSession

/// The words of the greeting.
package enum Greeting {
  /// Three lines that say how to begin, for who has never been here; else one.
  package static func text(isFirstRun: Bool) -> String {
    guard isFirstRun else {
      return "nsh \(Generator.version): 'load PATH' reads articles, 'help' lists the commands"
    }
    return """
      nsh \(Generator.version), the news shell: who claims what in articles, and how surely.
      Begin with 'load FOLDER'; then try docs, actors, claims, compare d1 d2.
      'help' lists the commands, 'help questions' what to ask; Ctrl-D leaves.
      """
  }
}
