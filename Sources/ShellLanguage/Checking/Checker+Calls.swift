// The check of calls: arguments are bound to the parameters and flags of the signature.

import ShellSyntax
import Tabular

extension Checker {
  mutating func check(
    _ call: CommandCall,
    input: (type: StaticType, range: SourceRange)?
  )
    -> (code: CallCode?, type: StaticType)
  {
    guard let command = registry.command(named: call.name.text) else {
      if call.name.text == CursorMark.word { cursor?.take(context, calls) }
      report(.unknownCommand(call.name, help: helpWithUnknown(call)))
      // The arguments may hold faults of their own.
      for argument in call.arguments {
        if case .value(let expression) = argument { _ = checkArgument(expression) }
      }
      return (nil, .any)
    }
    if input == nil, let help = helpCall(for: call) { return check(help, input: nil) }
    checkInput(of: command.signature, call: call, input: input)
    var binding = Binding(signature: command.signature)
    let before = faults.count
    bind(call, into: &binding, columns: input?.type.columns)
    checkSharedColumns(binding, input: input?.type.columns)
    let statics = StaticCall(
      input: input?.type ?? .nothing,
      constants: binding.values.mapValues { $0.map(\.constant) },
      types: binding.values.mapValues { $0.map(\.type) }
    )
    let code = CallCode(
      command: command,
      name: call.name.text,
      arguments: binding.values.mapValues { $0.map(\.code) },
      range: call.range
    )
    // A column that is not there may be one of those that the next stage asks for.
    let lacksColumn = faults[before...].contains { $0.diagnostic.code == .unknownColumn }
    if faults.count == before, let fault = command.fault(in: statics) {
      report(.faultyCall(call, fault))
    }
    return (code, lacksColumn ? .any : command.staticType(of: statics))
  }

  private mutating func checkInput(
    of signature: Signature,
    call: CommandCall,
    input: (type: StaticType, range: SourceRange)?
  ) {
    guard let input else {
      if case .required(let kinds) = signature.input {
        let example = signature.examples.first ?? "claims | \(call.name.text)"
        var fault = Diagnostic.needsInput(call.name, kinds, example: example)
        if let help = registry.advice.help(withoutInput: call, in: source) { fault.help = help }
        report(fault)
      }
      return
    }
    let kinds = signature.input.kinds
    guard !kinds.isEmpty else {
      report(.notAStage(call.name))
      return
    }
    if let found = input.type.kind, !kinds.contains(found), !kinds.contains(.any) {
      report(
        .wrongInput(
          call.name.text,
          at: call.name.range,
          expected: kinds,
          found: found,
          from: input.range
        )
      )
    }
  }

  // MARK: Binding

  private struct BoundArgument {
    let code: ArgumentCode
    let constant: Value?
    let type: StaticType
  }

  private struct Binding {
    let signature: Signature
    var values: [String: [BoundArgument]] = [:]
    var position = 0
    var hasExtra = false
  }

  private mutating func bind(_ call: CommandCall, into binding: inout Binding, columns: [Column]?) {
    var arguments = call.arguments[...]
    while let argument = arguments.popFirst() {
      switch argument {
      case .value(let expression):
        bindPositional(expression, call: call, into: &binding, columns: columns)
      case .flag(let name, let value, let range):
        bindFlag(
          name,
          value,
          range,
          rest: &arguments,
          call: call,
          into: &binding,
          columns: columns
        )
      }
    }
    for parameter in binding.signature.parameters
    where parameter.arity.isRequired && binding.values[parameter.name] == nil {
      report(.missingArgument(call.name.text, parameter: parameter, at: call.name.range))
    }
  }

  private mutating func bindPositional(
    _ expression: Expression,
    call: CommandCall,
    into binding: inout Binding,
    columns: [Column]?
  ) {
    let parameters = binding.signature.parameters
    let joining = registry.advice.joiningWord(
      expression,
      of: call,
      in: source,
      binding.signature
    )
    if let joining { report(joining) }
    guard binding.position < parameters.count else {
      _ = checkArgument(expression)
      // One word too many may bring others with it.
      if !binding.hasExtra {
        let help = helpWithExtra(expression, in: call)
        let limit = parameters.count
        report(.extraArgument(call.name.text, limit: limit, at: expression.range, help: help))
      }
      binding.hasExtra = true
      return
    }
    let parameter = parameters[binding.position]
    if !parameter.arity.repeats { binding.position += 1 }
    let bound = bound(expression, name: parameter.name, kind: parameter.kind, columns: columns)
    binding.values[parameter.name, default: []].append(bound)
  }

  private mutating func bindFlag(
    _ name: Name,
    _ value: Expression?,
    _ range: SourceRange,
    rest: inout ArraySlice<Argument>,
    call: CommandCall,
    into binding: inout Binding,
    columns: [Column]?
  ) {
    guard let flag = binding.signature.flag(name.text) else {
      let names = binding.signature.flags.map(\.name)
      report(.unknownFlag(name, command: call.name.text, flags: names))
      // What stands after it is most likely its value, and not one argument too many.
      if binding.position == binding.signature.parameters.count, case .value(let next)? = rest.first
      {
        _ = checkArgument(next)
        rest.removeFirst()
      }
      return
    }
    if binding.values[flag.name] != nil, !flag.repeats { report(.repeatedFlag(name)) }
    guard let kind = flag.kind else {
      if value != nil { report(.switchWithValue(name, at: range)) }
      binding.values[flag.name] = []
      return
    }
    var expression = value
    if expression == nil, case .value(let next)? = rest.first {
      expression = next
      rest.removeFirst()
    }
    guard let expression else {
      report(.flagWithoutValue(name, kind: kind))
      return
    }
    let value = bound(expression, name: name.text, kind: kind, columns: columns)
    binding.values[flag.name] = (flag.repeats ? binding.values[flag.name] ?? [] : []) + [value]
  }

  private mutating func bound(
    _ expression: Expression,
    name: String,
    kind: ParameterKind,
    columns: [Column]?
  ) -> BoundArgument {
    let argument = checkArgument(expression)
    var constant: Value?
    if let value = argument.code.code.constant {
      constant = value
    } else if let text = argument.type.text {
      constant = .string(text)
    }
    check(constant, argument.type, as: kind, name: name, columns: columns, at: expression.range)
    return BoundArgument(code: argument.code, constant: constant, type: argument.type)
  }

  /// An argument: unquoted words are text here, everything else is an expression outside any row.
  mutating func checkArgument(_ expression: Expression) -> (code: ArgumentCode, type: StaticType) {
    let outer = context.row
    context.row = nil
    defer { context.row = outer }
    if case .word(let text) = expression.kind {
      let code = ArgumentCode(
        code: .constant(.string(text)),
        isWord: true,
        range: expression.range
      )
      return (code, .texts([text]))
    }
    let (code, type) = check(expression)
    return (ArgumentCode(code: code, isWord: false, range: expression.range), type)
  }

  private mutating func checkColumns(
    _ constant: Value?,
    _ type: StaticType,
    in columns: [Column]?,
    at range: SourceRange
  ) {
    guard let columns else { return }
    var names = constant?.string.map { [$0] } ?? []
    if case .list(.texts(let texts)) = type { names = texts }
    for name in names where !columns.contains(where: { $0.name == name }) {
      report(.unknownColumn(name, columns: columns, at: range))
    }
  }

  /// A column that must be in a table among the arguments, too.
  private mutating func checkSharedColumns(_ binding: Binding, input: [Column]?) {
    for (parameter, table) in binding.signature.sharedColumns {
      guard let other = binding.values[table]?.first, let columns = other.type.columns else {
        continue
      }
      for argument in binding.values[parameter] ?? [] {
        guard let name = argument.constant?.string, !columns.contains(where: { $0.name == name }),
          input?.contains(where: { $0.name == name }) ?? true
        else { continue }
        var diagnostic = Diagnostic.unknownColumn(name, columns: columns, at: argument.code.range)
        diagnostic.related = [.init(range: other.code.range, label: "this table has none")]
        report(diagnostic)
      }
    }
  }

  private mutating func check(
    _ constant: Value?,
    _ type: StaticType,
    as kind: ParameterKind,
    name: String,
    columns: [Column]?,
    at range: SourceRange
  ) {
    switch kind {
    case .int:
      if let found = type.kind, found != .int {
        report(
          .wrongArgument(name, expected: "a whole number", found: found.described, at: range)
        )
      }
    case .choice(let words):
      if let text = constant?.string, !words.contains(text) {
        report(.unknownChoice(text, of: words, at: range))
      } else if let found = type.kind, found != .string, found != .null {
        let expected = "one of: \(words.joined(separator: ", "))"
        report(.wrongArgument(name, expected: expected, found: found.described, at: range))
      }
    case .column:
      checkColumns(constant, type, in: columns, at: range)
    case .value(let kinds):
      if let found = type.kind, !kinds.contains(found), !kinds.contains(.any) {
        report(
          .wrongArgument(
            name,
            expected: kinds.map(\.described).joined(separator: " or "),
            found: found.described,
            at: range
          )
        )
      }
    case .text, .path, .document, .selection, .actor, .holder, .finding, .newName: break
    }
  }
}
