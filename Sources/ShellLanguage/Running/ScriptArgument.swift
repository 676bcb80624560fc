// The arguments that a script is called with: words of the command line, or what stands behind `run`.

import ShellSyntax
import Tabular

/// One argument of a script.
package struct ScriptArgument {
  /// The flag, without its dashes; nil for a value.
  package let flag: String?
  /// The value; of a flag, the one behind its `=`. Nil where there is none, or it is not known yet.
  package let value: Value?
  /// What is known of the value.
  package let type: StaticType
  /// Where it stands.
  package let range: SourceRange

  /// An argument at `range`.
  package init(flag: String?, value: Value?, type: StaticType, range: SourceRange) {
    self.flag = flag
    self.value = value
    self.type = type
    self.range = range
  }

  /// Whether it asks how the script is called.
  package var asksForHelp: Bool { flag == "help" && value == nil }

  /// The values that a script without parameters finds in `$args`.
  var plain: Value {
    guard let flag else { return value ?? .null }
    return .string(value.map { "--\(flag)=\($0.text)" } ?? "--\(flag)")
  }
}

/// The words behind a script on the command line, as a text that faults can point into.
package struct ArgumentLine {
  /// The script's name and the words, as a shell would read them.
  package let source: Source
  /// The place of the script's name.
  package let name: SourceRange
  /// What the words are.
  package let arguments: [ScriptArgument]

  /// The line of a script that is called `name`. Words behind a lone `--` are no flags.
  package init(_ name: String, _ words: [String]) {
    var text = Self.quoted(name)
    self.name = SourceRange(0, text.utf8.count)
    var arguments: [ScriptArgument] = []
    var hasFlags = true
    for word in words {
      text += " "
      let start = text.utf8.count
      text += Self.quoted(word)
      if hasFlags, word == "--" {
        hasFlags = false
      } else {
        let range = SourceRange(start, text.utf8.count)
        arguments.append(Self.argument(word, mayBeFlag: hasFlags, at: range))
      }
    }
    source = Source(name: "<arguments>", text: text)
    self.arguments = arguments
  }

  private static func argument(
    _ word: String,
    mayBeFlag: Bool,
    at range: SourceRange
  ) -> ScriptArgument {
    guard mayBeFlag, word.hasPrefix("--") else {
      return ScriptArgument(flag: nil, value: .string(word), type: .texts([word]), range: range)
    }
    let flag = word.dropFirst(2).prefix { $0 != "=" }
    let rest = word.dropFirst(2 + flag.count)
    let value = rest.isEmpty ? nil : String(rest.dropFirst())
    return ScriptArgument(
      flag: String(flag),
      value: value.map(Value.string),
      type: value.map { .texts([$0]) } ?? .any,
      range: range
    )
  }

  private static func quoted(_ word: String) -> String {
    let isPlain = !word.utf8.contains { $0 <= 0x20 || Self.special.contains($0) }
    if isPlain, !word.isEmpty { return word }
    let parts = word.split(separator: "'", omittingEmptySubsequences: false)
    return "'\(parts.joined(separator: "'\\''"))'"
  }

  /// What means something to a shell.
  private static let special = Array("'\"`$\\|;&()<>*?[]{}#!".utf8)
}
