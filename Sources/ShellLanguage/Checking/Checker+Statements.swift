// The check of statements, blocks and definitions.

import ShellSyntax
import Tabular

extension Checker {
  mutating func check(_ block: Block) -> [Step] {
    context.blocks.append([:])
    defer { context.blocks.removeLast() }
    return checkStatements(block.statements)
  }

  mutating func checkStatements(_ statements: [Statement]) -> [Step] {
    var steps: [Step] = []
    lazy var changing = ChangingNames.of(statements)
    for statement in statements {
      let mayLeave = mayLeave(by: statement)
      if case .definition(let definition) = statement.kind {
        report(.nestedDefinition(definition.name))
      } else if let step = check(statement) {
        steps.append(step)
      }
      if mayLeave { context.isCertain = false }
      // What stands behind `if … { return }` runs only where its condition does not hold.
      if case .conditional(let conditional) = statement.kind, conditional.then.leaves {
        narrowBlock(by: conditional.condition, holding: false, changing: changing)
      }
    }
    return steps
  }

  mutating func check(_ statement: Statement) -> Step? {
    switch statement.kind {
    case .letVariable(let name, let pipe):
      let (code, type) = check(pipe)
      requireValue(type, at: pipe.range)
      return .store(define(name, type: type), code, pipe.range)
    case .setVariable(let name, let pipe): return checkSet(name, pipe)
    case .conditional(let conditional): return check(conditional)
    case .loop(let variable, let over, let body): return checkLoop(variable, over, body)
    case .attempt(let body, let otherwise): return checkAttempt(statement, body, otherwise)
    case .declaration(let declaration): return check(declaration, at: statement.range)
    case .breakLoop, .continueLoop: return checkJump(statement)
    case .definition: return .define
    case .malformed: return nil
    case .returnValue(let value):
      if context.function == nil { report(.outsideFunction(statement.range)) }
      guard let (code, type) = value.map({ check($0) }) else { return .returnValue(nil) }
      let before = context.function?.returns
      context.function?.returns = before?.joined(with: type) ?? type
      return .returnValue(code)
    case .assertion(let condition, let message):
      let code = checkCondition(condition, of: "assert")
      return .assertion(
        code,
        condition.range,
        message: message.map { check($0).code }
      )
    case .runScript(let arguments):
      context.last = .any
      return checkRun(arguments, at: statement.range)
    case .pipe(let pipe):
      let (code, type) = check(pipe)
      if pipe.jsonMark != nil { requireValue(type, at: pipe.range) }
      if context.function == nil { shows(type) }
      return .show(code, asJSON: pipe.jsonMark != nil, statement.range)
    }
  }

  /// A value of this type is shown.
  private mutating func shows(_ type: StaticType) {
    switch type {
    case .table: context.last = type
    case .any, .list: context.last = .any
    default: break
    }
  }

  private mutating func checkSet(_ name: Name, _ pipe: Pipe) -> Step? {
    let (code, type) = check(pipe)
    requireValue(type, at: pipe.range)
    guard let variable = variable(name.text) else {
      if reportsUnknown(name.text) {
        report(.unknownVariable(name, help: helpWithUnknown(variable: name.text)))
      }
      return nil
    }
    if context.function != nil, case .global = variable.slot {
      report(.setOutsideFunction(name))
      return nil
    }
    assign(name.text, type)
    return .store(variable.slot, code, pipe.range)
  }

  private mutating func check(_ conditional: Conditional) -> Step {
    let condition = checkCondition(conditional.condition, of: "if")
    let whole = Statement(kind: .conditional(conditional), range: conditional.condition.range)
    let changing = ChangingNames.of([whole])
    let branches = checkBranches(changing: changing) { checker in
      checker.whereKnown(conditional.condition, holds: true, changing: changing) {
        $0.check(conditional.then)
      }
    } _: { checker in
      checker.whereKnown(conditional.condition, holds: false, changing: changing) { checker in
        switch conditional.otherwise {
        case .block(let block)?: checker.check(block)
        case .conditional(let next)?: [checker.check(next)]
        case nil: []
        }
      }
    }
    context.last = .any
    return .branch(
      condition,
      conditional.condition.range,
      then: branches.one,
      otherwise: branches.other
    )
  }

  private mutating func checkCondition(
    _ expression: Expression,
    of word: String
  )
    -> ExpressionCode
  {
    let (code, type) = check(expression)
    if let kind = type.kind, kind != .bool, kind != .null {
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
    let (code, type) = check(over)
    let element: StaticType
    switch type {
    case .list(let inner): element = inner
    case .table(let columns): element = .record(columns)
    case .any: element = .any
    default:
      element = .any
      report(
        .wrongOperand(
          "for",
          expected: "a list or a table",
          found: type.kind ?? .null,
          at: over.range,
          operand: over.range
        )
      )
    }
    context.blocks.append([:])
    loopDepth += 1
    defer {
      loopDepth -= 1
      context.blocks.removeLast()
    }
    let slot = define(variable, type: element)
    let steps = checkRepeated(changing: ChangingNames.of(body.statements)) { checker in
      checker.uncertainly { $0.check(body) }
    }
    checkEach(of: elements(of: over), variable, body)
    return .loop(slot, over: code, over.range, body: steps)
  }

  private mutating func checkJump(_ statement: Statement) -> Step {
    let isBreak = statement.kind == .breakLoop
    if loopDepth == 0 {
      report(.outsideLoop(isBreak ? "break" : "continue", at: statement.range))
    }
    return isBreak ? .breakLoop : .continueLoop
  }

  private mutating func checkRun(_ arguments: [Argument], at range: SourceRange) -> Step? {
    var codes = arguments.map { argument -> ScriptArgumentCode in
      switch argument {
      case .value(let expression):
        let (code, type) = checkArgument(expression)
        return ScriptArgumentCode(flag: nil, value: code, type: type, range: expression.range)
      case .flag(let name, let value, let range):
        let checked = value.map { checkArgument($0) }
        return ScriptArgumentCode(
          flag: name.text,
          value: checked?.code,
          type: checked?.type ?? .any,
          range: range
        )
      }
    }
    guard let path = codes.first?.value, codes.removeFirst().flag == nil else {
      report(.runsFlag(arguments.first?.range ?? range))
      return nil
    }
    return .runScript(path: path, arguments: codes, range)
  }

  mutating func requireValue(_ type: StaticType, at range: SourceRange) {
    if type == .nothing { report(.nothingToShow(range)) }
  }
}
