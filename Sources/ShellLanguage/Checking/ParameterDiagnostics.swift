// The wording of what is wrong with the parameters of scripts, and with the arguments that are given for them.

import ShellSyntax
import Tabular

extension Diagnostic {
  // MARK: Declarations

  static func parameterBelow(_ name: Name, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .parameterPlace,
      "'param' belongs at the top of a script, before all other statements",
      at: range,
      help: "move it there; 'let \(name.text) = …' makes a variable here"
    )
  }

  static func reservedParameter(_ name: Name) -> Diagnostic {
    let help =
      name.text == "help"
      ? "'--help' shows how the script is called" : "'$\(name.text)' is there in every script"
    return Diagnostic(
      .reservedParameter,
      "no parameter can be called '\(name.text)'",
      at: name.range,
      help: help
    )
  }

  static func unknownKind(_ word: Name) -> Diagnostic {
    let words = ScriptParameter.Kind.words
    let elsewhere = [
      "text": "string", "str": "string", "path": "string", "file": "string", "number": "float",
      "integer": "int", "double": "float", "boolean": "bool", "switch": "bool", "flag": "bool",
      "day": "date", "strings": "list", "array": "list",
    ]
    let meant = elsewhere[word.text] ?? nearest(to: word.text, in: words)
    return Diagnostic(
      .unknownKind,
      "'\(word.text)' is not a kind of parameter",
      at: word.range,
      label: "kinds: \(words.joined(separator: ", "))",
      help: meant.map { "did you mean '\($0)'?" }
    )
  }

  static func parameterWithoutKind(_ name: Name, hasDefault: Bool) -> Diagnostic {
    Diagnostic(
      .parameterKind,
      "the kind of '\(name.text)' is not known",
      at: name.range,
      help: hasDefault
        ? "say it: param \(name.text): string = …"
        : "give a default, or say it: param \(name.text): string"
    )
  }

  static func switchThatIsOn(_ name: Name, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .parameterDefault,
      "the default of a switch is false",
      at: range,
      help: "'--\(name.text)' turns it on: give it a name that says the opposite"
    )
  }

  static func wrongDefault(
    _ name: Name,
    expected: String,
    _ found: ValueKind?,
    at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .parameterDefault,
      "the default of '\(name.text)' must be \(expected)"
        + (found.map { ", not \($0.described)" } ?? ""),
      at: range
    )
  }

  static func helpIsNoText(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .parameterHelp,
      "what a parameter is for goes in quotes, without ${…}",
      at: range
    )
  }

  // MARK: Arguments

  static func runsFlag(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingArgument,
      "'run' needs the script before its flags",
      at: range,
      help: "run FILE --flag …"
    )
  }

  private static let usageHelp = "'--help' shows how the script is called"

  static func unknownParameter(
    _ name: String,
    of script: String,
    known: [String],
    at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unknownFlag,
      "'\(script)' has no flag '--\(name)'",
      at: range,
      label: "flags: \(known.map { "--\($0)" }.joined(separator: ", "))",
      help: nearest(to: name, in: known).map { "did you mean '--\($0)'?" } ?? usageHelp
    )
  }

  static func missingParameter(
    _ parameter: ScriptParameter,
    of script: String,
    at range: SourceRange
  ) -> Diagnostic {
    let purpose = parameter.help.isEmpty ? "" : ": \(parameter.help)"
    return Diagnostic(
      .missingArgument,
      "'\(script)' needs --\(parameter.name) \(parameter.kind.placeholder)\(purpose)",
      at: range,
      help: usageHelp
    )
  }

  /// A parameter without a default at the prompt, which nobody calls with flags.
  package static func parameterAtPrompt(
    _ parameter: ScriptParameter,
    at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .missingArgument,
      "'\(parameter.name)' has no value: the prompt is not called with --\(parameter.name)",
      at: range,
      help: "'let \(parameter.name) = …' makes a variable here"
    )
  }

  static func parameterWithoutValue(
    _ parameter: ScriptParameter,
    at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .flagWithoutValue,
      "'--\(parameter.name)' needs a value",
      at: range,
      label: "expected \(parameter.kind.described)",
      help: "a value that starts with '--' follows a '=': --\(parameter.name)=--x"
    )
  }

  static func wrongParameter(
    _ parameter: ScriptParameter,
    found: String,
    at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .wrongArgument,
      "--\(parameter.name) must be \(parameter.kind.described), not \(found)",
      at: range,
      help: usageHelp
    )
  }

  static func unnamedArgument(_ script: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .extraArgument,
      "'\(script)' takes no argument without a name",
      at: range,
      label: "this is one too many",
      help: usageHelp
    )
  }
}
