// The check of statements, blocks and definitions.

import ShellSyntax
import Tabular

extension Checker {
  /// Gives every function its index, so that calls may stand before definitions.
  mutating func declareFunctions(_ statements: [Statement]) {
    var seen: Set<String> = []
    for case .definition(let definition) in statements.map(\.kind) {
      let name = definition.name
      if !seen.insert(name.text).inserted { report(.redefinedFunction(name)) }
      if Builtin.named(name.text) != nil { report(.builtinRedefined(name)) }
      topLevel.functions[name.text] = FunctionHeader(
        index: topLevel.code.count,
        name: name.text,
        parameters: definition.parameters.map(\.name.text),
        requiredCount: definition.parameters.lastIndex { $0.fallback == nil }.map { $0 + 1 } ?? 0
      )
      topLevel.code.append(
        FunctionCode(
          name: name.text,
          fallbacks: [],
          frameSize: 0,
          body: [],
          source: source,
          height: definition.height
        )
      )
    }
  }

  mutating func checkBody(_ definition: Definition) {
    guard let header = topLevel.functions[definition.name.text] else { return }
    let outer = blocks
    blocks = [[:]]
    function = FunctionFrame()
    var fallbacks: [ExpressionCode?] = []
    for parameter in definition.parameters {
      fallbacks.append(parameter.fallback.map { check($0).code })
      if blocks.last?[parameter.name.text] != nil { report(.repeatedParameter(parameter.name)) }
      _ = define(parameter.name, shape: .any)
    }
    let body = checkStatements(definition.body.statements)
    topLevel.code[header.index] = FunctionCode(
      name: header.name,
      fallbacks: fallbacks,
      frameSize: function?.slotCount ?? 0,
      body: body,
      source: source,
      height: definition.height
    )
    function = nil
    blocks = outer
  }

  mutating func check(_ block: Block) -> [Step] {
    blocks.append([:])
    defer { blocks.removeLast() }
    return checkStatements(block.statements)
  }

  private mutating func checkStatements(_ statements: [Statement]) -> [Step] {
    var steps: [Step] = []
    for statement in statements {
      if case .definition(let definition) = statement.kind {
        report(.nestedDefinition(definition.name))
      } else if let step = check(statement) {
        steps.append(step)
      }
    }
    return steps
  }

  mutating func check(_ statement: Statement) -> Step? {
    switch statement.kind {
    case .letVariable(let name, let pipe):
      let (code, shape) = check(pipe)
      requireValue(shape, at: pipe.range)
      return .store(define(name, shape: shape), code, pipe.range)
    case .setVariable(let name, let pipe): return checkSet(name, pipe)
    case .conditional(let conditional): return check(conditional)
    case .loop(let variable, let over, let body): return checkLoop(variable, over, body)
    case .breakLoop, .continueLoop: return checkJump(statement)
    case .definition: return .define
    case .malformed: return nil
    case .returnValue(let value):
      if function == nil { report(.outsideFunction(statement.range)) }
      return .returnValue(value.map { check($0).code })
    case .assertion(let condition, let message):
      let code = checkCondition(condition, of: "assert")
      return .assertion(
        code,
        condition.range,
        message: message.map { check($0).code }
      )
    case .runScript(let arguments): return checkRun(arguments, at: statement.range)
    case .pipe(let pipe):
      return .show(check(pipe).code, statement.range)
    }
  }

  private mutating func checkSet(_ name: Name, _ pipe: Pipe) -> Step? {
    let (code, shape) = check(pipe)
    requireValue(shape, at: pipe.range)
    guard let variable = variable(name.text) else {
      report(.setUnknown(name, known: variableNames))
      return nil
    }
    if function != nil, case .global = variable.slot {
      report(.setOutsideFunction(name))
      return nil
    }
    // A later input of the prompt may set what an earlier one defined.
    topLevel.variables[name.text]?.shape = .any
    return .store(variable.slot, code, pipe.range)
  }

  private mutating func check(_ conditional: Conditional) -> Step {
    let condition = checkCondition(conditional.condition, of: "if")
    let then = check(conditional.then)
    let otherwise: [Step] =
      switch conditional.otherwise {
      case .block(let block)?: check(block)
      case .conditional(let next)?: [check(next)]
      case nil: []
      }
    return .branch(
      condition,
      conditional.condition.range,
      then: then,
      otherwise: otherwise
    )
  }

  private mutating func checkCondition(
    _ expression: Expression,
    of word: String
  )
    -> ExpressionCode
  {
    let (code, shape) = check(expression)
    if let kind = shape.kind, kind != .bool, kind != .null {
      report(
        .wrongOperand(
          word,
          expected: "true or false",
          found: kind,
          at: expression.range,
          operand: expression.range
        )
      )
    }
    return code
  }

  private mutating func checkLoop(_ variable: Name, _ over: Expression, _ body: Block) -> Step {
    let (code, shape) = check(over)
    let element: Shape
    switch shape {
    case .list(let inner): element = inner
    case .table(let columns): element = .record(columns)
    case .any: element = .any
    default:
      element = .any
      report(
        .wrongOperand(
          "for",
          expected: "a list or a table",
          found: shape.kind ?? .null,
          at: over.range,
          operand: over.range
        )
      )
    }
    blocks.append([:])
    loopDepth += 1
    defer {
      loopDepth -= 1
      blocks.removeLast()
    }
    let slot = define(variable, shape: element)
    return .loop(slot, over: code, over.range, body: check(body))
  }

  private mutating func checkJump(_ statement: Statement) -> Step {
    let isBreak = statement.kind == .breakLoop
    if loopDepth == 0 {
      report(.outsideLoop(isBreak ? "break" : "continue", at: statement.range))
    }
    return isBreak ? .breakLoop : .continueLoop
  }

  private mutating func checkRun(_ arguments: [Argument], at range: SourceRange) -> Step? {
    var codes: [ArgumentCode] = []
    for argument in arguments {
      switch argument {
      case .value(let expression): codes.append(checkArgument(expression).code)
      case .flag(_, _, let range):
        // A script's own flags are its business: they reach it as they stand.
        codes.append(
          ArgumentCode(
            code: .constant(.string(source[range])),
            isWord: true,
            range: range
          )
        )
      }
    }
    guard let path = codes.first else { return nil }
    return .runScript(path: path, arguments: Array(codes.dropFirst()), range)
  }

  mutating func requireValue(_ shape: Shape, at range: SourceRange) {
    if shape == .nothing { report(.nothingToShow(range)) }
  }
}
