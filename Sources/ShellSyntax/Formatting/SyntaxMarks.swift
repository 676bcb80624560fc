// What only the tree knows of a place in the source: which brace opens a block, which minus has two
// operands, where a word ends.

/// Places of a source by what the tree has there; all are offsets of bytes.
struct SyntaxMarks {
  /// Where statements start.
  private(set) var statements: Set<Int> = []
  /// The braces of blocks.
  private(set) var blockOpeners: Set<Int> = []
  private(set) var blockClosers: Set<Int> = []
  /// Operators with two operands, and those among them where a line may be broken.
  private(set) var operators: [Int: BinaryOperator] = [:]
  /// The colons of slices.
  private(set) var sliceColons: Set<Int> = []
  /// The names of functions where they are defined.
  private(set) var definedNames: Set<Int> = []
  /// Flags.
  private(set) var flags: Set<Int> = []
  /// The ends of words, flags and numbers by their starts: among arguments they look like nothing else.
  private(set) var ends: [Int: Int] = [:]

  private let bytes: [UInt8]

  /// The marks of a source without faults.
  init(_ parsed: ParsedSource) {
    bytes = parsed.source.bytes
    note(parsed.program.statements)
  }

  private mutating func note(_ list: [Statement]) {
    for statement in list {
      statements.insert(statement.range.start)
      note(statement.kind)
    }
  }

  private mutating func note(_ kind: StatementKind) {
    switch kind {
    case .letVariable(_, let pipe), .setVariable(_, let pipe), .pipe(let pipe): note(pipe)
    case .conditional(let conditional): note(conditional)
    case .loop(_, let list, let body):
      note(list)
      note(body)
    case .definition(let definition):
      definedNames.insert(definition.name.range.start)
      for case let fallback? in definition.parameters.map(\.fallback) { note(fallback) }
      note(definition.body)
    case .attempt(let body, let otherwise):
      note(body)
      note(otherwise)
    case .declaration(let declaration):
      for case let value? in [declaration.fallback, declaration.help] { note(value) }
    case .returnValue(let value): value.map { note($0) }
    case .assertion(let condition, let message):
      note(condition)
      message.map { note($0) }
    case .runScript(let arguments): note(arguments)
    case .breakLoop, .continueLoop, .malformed: break
    }
  }

  /// A chain of `else if` may be long, so it is followed in a loop.
  private mutating func note(_ conditional: Conditional) {
    var next: Conditional? = conditional
    while let branch = next {
      note(branch.condition)
      note(branch.then)
      next = nil
      switch branch.otherwise {
      case .block(let block): note(block)
      case .conditional(let other): next = other
      case nil: break
      }
    }
  }

  private mutating func note(_ block: Block) {
    blockOpeners.insert(block.range.start)
    blockClosers.insert(block.range.end - 1)
    note(block.statements)
  }

  private mutating func note(_ pipe: Pipe) {
    if let mark = pipe.jsonMark {
      flags.insert(mark.start)
      ends[mark.start] = mark.end
    }
    switch pipe.head {
    case .command(let call): note(call.arguments)
    case .expression(let value): note(value)
    case .last: break
    }
    for stage in pipe.stages {
      switch stage.kind {
      case .filter(_, let value), .extend(_, _, let value): note(value)
      case .group(_, _, let aggregates): for aggregate in aggregates { note(aggregate.value) }
      case .command(let call): note(call.arguments)
      }
    }
  }

  private mutating func note(_ arguments: [Argument]) {
    for argument in arguments {
      switch argument {
      case .value(let value): note(value)
      case .flag(let name, let value, _):
        flags.insert(name.range.start)
        ends[name.range.start] = name.range.end
        value.map { note($0) }
      }
    }
  }

  private mutating func note(_ value: Expression) {
    switch value.kind {
    case .word, .int, .float:
      // The range of a number in parentheses has them in it.
      if bytes[value.range.start] != .ascii("(") { ends[value.range.start] = value.range.end }
    case .list(let values), .call(_, let values): for value in values { note(value) }
    case .record(let fields): for field in fields { note(field.value) }
    case .unary(_, let operand): note(operand)
    case .binary(let sign, let range, let left, let right):
      operators[range.start] = sign
      note(left)
      note(right)
    case .member(let value, _): note(value)
    case .index(let value, let index):
      note(value)
      note(index)
    case .slice(let value, let bounds):
      sliceColons.insert(bounds.colon.start)
      note(value)
      for case let bound? in [bounds.lower, bounds.upper] { note(bound) }
    case .pipe(let pipe): note(pipe)
    case .null, .bool, .string, .interpolation, .variable, .column, .malformed: break
    }
  }
}
