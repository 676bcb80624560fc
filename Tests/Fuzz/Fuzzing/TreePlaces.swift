// A walk over a tree that looks at the place of each part.

import ShellSyntax

/// Looks for a part of a tree that does not lie where it should.
struct TreePlaces {
  private let source: Source
  /// The first such part, in words.
  private(set) var problem: String?

  init(_ source: Source) { self.source = source }

  mutating func visit(_ statements: [Statement], in whole: SourceRange) {
    var end = whole.start
    for statement in statements {
      check(statement.range, in: whole, "a statement")
      if statement.range.start < end { note("statements overlap", statement.range) }
      end = statement.range.end
      visit(statement.kind, in: statement.range)
    }
  }

  private mutating func check(_ range: SourceRange, in whole: SourceRange, _ what: String) {
    if !source.has(range) { note("\(what) is not in the text", range) }
    if range.start < whole.start || range.end > whole.end { note("\(what) sticks out", range) }
  }

  private mutating func note(_ what: String, _ range: SourceRange) {
    problem = problem ?? "\(what): \(range.start)..<\(range.end)"
  }

  private mutating func visit(_ kind: StatementKind, in whole: SourceRange) {
    switch kind {
    case .letVariable(let name, let pipe), .setVariable(let name, let pipe):
      check(name.range, in: whole, "a name")
      visit(pipe, in: whole)
    case .conditional(let conditional): visit(conditional, in: whole)
    case .loop(let name, let list, let body):
      check(name.range, in: whole, "a name")
      visit(list, in: whole)
      visit(body, in: whole)
    case .attempt(let body, let otherwise):
      visit(body, in: whole)
      visit(otherwise, in: whole)
    case .declaration(let declaration):
      for name in [declaration.name] + [declaration.kind].compactMap({ $0 }) {
        check(name.range, in: whole, "a name")
      }
      for case let value? in [declaration.fallback, declaration.help] { visit(value, in: whole) }
    case .definition(let definition): visit(definition, in: whole)
    case .returnValue(let value): value.map { visit($0, in: whole) }
    case .assertion(let condition, let message):
      visit(condition, in: whole)
      message.map { visit($0, in: whole) }
    case .runScript(let arguments): visit(arguments, in: whole)
    case .pipe(let pipe): visit(pipe, in: whole)
    case .breakLoop, .continueLoop, .malformed: break
    }
  }

  private mutating func visit(_ block: Block, in whole: SourceRange) {
    check(block.range, in: whole, "a block")
    visit(block.statements, in: block.range)
  }

  /// A chain of `else if` may be long, so it is followed in a loop.
  private mutating func visit(_ conditional: Conditional, in whole: SourceRange) {
    var next: Conditional? = conditional
    while let branch = next {
      visit(branch.condition, in: whole)
      visit(branch.then, in: whole)
      next = nil
      switch branch.otherwise {
      case .block(let block): visit(block, in: whole)
      case .conditional(let other): next = other
      case nil: break
      }
    }
  }

  private mutating func visit(_ definition: Definition, in whole: SourceRange) {
    check(definition.name.range, in: whole, "a name")
    for parameter in definition.parameters {
      check(parameter.name.range, in: whole, "a parameter")
      parameter.fallback.map { visit($0, in: whole) }
    }
    visit(definition.body, in: whole)
  }
}

extension TreePlaces {
  private mutating func visit(_ pipe: Pipe, in whole: SourceRange) {
    check(pipe.range, in: whole, "a pipe")
    pipe.jsonMark.map { check($0, in: whole, "a mark") }
    switch pipe.head {
    case .command(let call): visit(call, in: pipe.range)
    case .expression(let value): visit(value, in: pipe.range)
    case .last(let range): check(range, in: pipe.range, "a bar")
    }
    for stage in pipe.stages {
      check(stage.range, in: pipe.range, "a stage")
      visit(stage.kind, in: stage.range)
    }
  }

  private mutating func visit(_ kind: Stage.Kind, in whole: SourceRange) {
    switch kind {
    case .filter(let name, let condition):
      check(name.range, in: whole, "a name")
      visit(condition, in: whole)
    case .extend(let name, let column, let value):
      check(name.range, in: whole, "a name")
      check(column.range, in: whole, "a column")
      visit(value, in: whole)
    case .group(let name, let columns, let aggregates):
      check(name.range, in: whole, "a name")
      for column in columns { check(column.range, in: whole, "a column") }
      for aggregate in aggregates {
        check(aggregate.name.range, in: whole, "a column")
        visit(aggregate.value, in: whole)
      }
    case .command(let call): visit(call, in: whole)
    }
  }

  private mutating func visit(_ call: CommandCall, in whole: SourceRange) {
    check(call.range, in: whole, "a command")
    check(call.name.range, in: call.range, "a name")
    visit(call.arguments, in: call.range)
  }

  private mutating func visit(_ arguments: [Argument], in whole: SourceRange) {
    for argument in arguments {
      check(argument.range, in: whole, "an argument")
      switch argument {
      case .value(let value): visit(value, in: whole)
      case .flag(let name, let value, let range):
        check(name.range, in: range, "a flag's name")
        value.map { visit($0, in: range) }
      }
    }
  }

  private mutating func visit(_ value: Expression, in whole: SourceRange) {
    check(value.range, in: whole, "an expression")
    switch value.kind {
    case .list(let values): for inner in values { visit(inner, in: value.range) }
    case .record(let fields):
      for field in fields {
        check(field.name.range, in: value.range, "a field")
        visit(field.value, in: value.range)
      }
    case .call(let name, let values):
      check(name.range, in: value.range, "a name")
      for inner in values { visit(inner, in: value.range) }
    case .interpolation(let parts):
      for case .value(let inner) in parts { visit(inner, in: value.range) }
    case .unary(_, let operand): visit(operand, in: value.range)
    case .binary(_, let sign, let left, let right):
      check(sign, in: value.range, "an operator")
      visit(left, in: value.range)
      visit(right, in: value.range)
    case .member(let inner, let name):
      visit(inner, in: value.range)
      check(name.range, in: value.range, "a field")
    case .index(let inner, let index):
      visit(inner, in: value.range)
      visit(index, in: value.range)
    case .slice(let inner, let bounds):
      visit(inner, in: value.range)
      check(bounds.colon, in: value.range, "a colon")
      for case let bound? in [bounds.lower, bounds.upper] { visit(bound, in: value.range) }
    case .pipe(let pipe): visit(pipe, in: value.range)
    case .null, .bool, .int, .float, .string, .word, .variable, .column, .malformed: break
    }
  }
}
