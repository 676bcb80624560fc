// Help that depends on where the check stands: which names there are, and what is asked for.

import ShellSyntax

extension Checker {
  /// The call of `help` that `NAME --help` stands for.
  func helpCall(for call: CommandCall) -> CommandCall? {
    let asks = call.arguments.contains { argument in
      if case .flag(let flag, nil, _) = argument { flag.text == "help" } else { false }
    }
    guard asks, call.name.text != "help" else { return nil }
    let name = Expression(.word(call.name.text), range: call.name.range)
    return CommandCall(
      name: Name("help", range: call.name.range),
      arguments: [.value(name)],
      range: call.range
    )
  }

  /// What to do instead of calling a command that is not there.
  func helpWithUnknown(_ call: CommandCall) -> String {
    let name = call.name.text
    let isVariable = variable(name) != nil
    if case .value(let first)? = call.arguments.first, first.kind == .word("=") {
      return isVariable
        ? "'set \(name) = …' changes the variable" : "'let \(name) = …' makes a variable"
    }
    if isVariable { return "the variable is '$\(name)'" }
    // `distinct` is a function here, but as a command it is another's `uniq`.
    let command = context.topLevel.functions[name] == nil ? registry.advice.synonym(of: name) : nil
    if context.topLevel.functions[name] != nil
      || (registry.function(named: name) != nil && command == nil)
    {
      return "a function is called with parentheses: \(name)(…)"
    }
    if let function = CheckHints.functionSynonym(name, registry) { return function }
    return registry.advice.help(withUnknown: call, in: source, registry)
      ?? registry.hint(for: name)
      ?? "'help' lists the commands"
  }

  /// What to write instead of an argument that is one too many: it may be meant as a stage of its own.
  func helpWithExtra(_ argument: Expression, in call: CommandCall) -> String {
    let page = "'help \(call.name.text)' shows how it is called"
    guard case .word(let word) = argument.kind else { return page }
    if [">", ">>"].contains(word) {
      return "'\(call.name.text) | export FILE' writes it into a file"
    }
    guard let stage = registry.signature(named: word), stage.input != .none else {
      let signature = registry.signature(named: call.name.text)
      return signature.flatMap {
        registry.advice.help(withExtra: argument, of: call, in: source, $0)
      } ?? page
    }
    let before = source[SourceRange(call.range.start, argument.range.start)]
    let after = source[SourceRange(argument.range.start, call.range.end)]
    let isShort = !after.utf8.contains(0x0A) && before.utf8.count + after.utf8.count <= 80
    return "a stage follows a '|': " + (isShort ? "\(before)| \(after)" : "… | \(word)")
  }

  /// What to do instead of using a variable that is not there.
  func helpWithUnknown(variable name: String) -> String {
    CheckHints.variable(name, known: variableNames, columns: context.row?.columns, registry)
  }
}
