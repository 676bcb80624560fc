// How a shell gives a script its arguments, and checks them before anything runs.

import ShellLanguage
import ShellSyntax
import Tabular

extension Source {
  /// What an input of the prompt is called.
  package static let promptName = "<prompt>"
}

extension Shell {
  /// What comes of the arguments of a program before it runs.
  enum Call {
    /// The values of its parameters, and `$args`; nil where that stays as it is.
    case bound([String: Value], arguments: [Value]?)
    /// Somebody asked how it is called: this page says it.
    case help(String)
    /// They do not fit it.
    case rejected([Diagnostic], Source)
  }

  /// Binds the words that the session's script was called with. `names` are those that the program defines.
  func call(of program: CheckedProgram, _ names: TopLevel) -> Call {
    let words = session.script.arguments
    guard !program.parameters.isEmpty else { return .bound([:], arguments: nil) }
    let open = openAtPrompt(program, names)
    guard open.isEmpty else { return .rejected(open, program.source) }
    let line = ArgumentLine(program.source.name, words)
    if line.arguments.contains(where: \.asksForHelp) {
      let caller = ["-": "nsh -", "-c": "nsh -c CODE"][session.script.name ?? ""]
      return .help(HelpText.page(of: program, calledAs: caller ?? "nsh \(program.source.name)"))
    }
    let binding = ScriptBinding(
      line.arguments,
      to: program,
      script: program.source.name,
      at: line.name
    )
    guard binding.faults.isEmpty else { return .rejected(binding.faults, line.source) }
    return .bound(binding.values, arguments: words.isEmpty ? nil : binding.rest)
  }

  /// The faults of parameters without a default that are typed at the prompt, which nobody calls with flags.
  private func openAtPrompt(_ program: CheckedProgram, _ names: TopLevel) -> [Diagnostic] {
    guard program.source.name == Source.promptName else { return [] }
    return program.parameters.filter(\.isRequired).map { parameter in
      let range = names.variables[parameter.name]?.definition ?? SourceRange(0, 0)
      return .parameterAtPrompt(parameter, at: range)
    }
  }

  /// What is wrong with these words as the arguments of a script that is only checked.
  package func check(_ words: [String], for source: Source) -> (Source, [Diagnostic])? {
    let names = scriptNames().names
    guard
      let program = Checker.check(parse(source), registry: registry, topLevel: names).program,
      !program.parameters.isEmpty
    else { return nil }
    let line = ArgumentLine(source.name, words)
    guard !line.arguments.contains(where: \.asksForHelp) else { return nil }
    let binding = ScriptBinding(line.arguments, to: program, script: source.name, at: line.name)
    return (line.source, binding.faults)
  }

  /// What a `run` gives the parameters of a script; nil where it asked for help, which is shown. Throws
  /// `CommandError` where they do not fit it.
  func binding(
    of arguments: [ScriptArgument],
    to program: CheckedProgram,
    at path: SourceRange
  ) throws -> ScriptBinding? {
    let name = program.source.name
    if !program.parameters.isEmpty, arguments.contains(where: \.asksForHelp) {
      try host.show(.string(HelpText.page(of: program, calledAs: "run \(name)")))
      return nil
    }
    let binding = ScriptBinding(arguments, to: program, script: name, at: path)
    guard let fault = binding.faults.first else { return binding }
    throw CommandError(fault.message, help: fault.help, at: fault.range)
  }

  /// What is wrong with the arguments that a `run` gives a script, as far as they are known before it runs.
  func faults(
    of script: ScriptStep,
    calling program: CheckedProgram,
    _ name: String
  ) -> [Diagnostic] {
    let arguments = script.arguments.map { argument in
      ScriptArgument(
        flag: argument.flag,
        value: argument.value?.code.constant,
        type: argument.type,
        range: argument.range
      )
    }
    guard !arguments.contains(where: \.asksForHelp) else { return [] }
    return ScriptBinding(arguments, to: program, script: name, at: script.path.range).faults
  }
}
