// The tree that the parser makes of a source. It knows no command, column or variable: names are
// resolved by the checker.

/// A whole script, or the input of the prompt.
package struct Program: Hashable, Sendable {
  /// Its statements, in order.
  package var statements: [Statement]

  /// A program of these statements.
  package init(statements: [Statement]) { self.statements = statements }
}

/// Statements between `{` and `}`.
package struct Block: Hashable, Sendable {
  /// The statements, in order.
  package var statements: [Statement]
  /// From the opening to the closing brace.
  package var range: SourceRange

  /// A block of these statements.
  package init(statements: [Statement], range: SourceRange) {
    self.statements = statements
    self.range = range
  }
}

/// A name with the place where it stands.
package struct Name: Hashable, Sendable {
  /// The name, without backquotes, `$` or `--`.
  package var text: String
  /// Where it stands.
  package var range: SourceRange

  /// The name at `range`.
  package init(_ text: String, range: SourceRange) {
    self.text = text
    self.range = range
  }
}

/// One statement.
package struct Statement: Hashable, Sendable {
  /// What it does.
  package var kind: StatementKind
  /// From its first to its last byte.
  package var range: SourceRange

  /// A statement at `range`.
  package init(kind: StatementKind, range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

/// The kinds of statements.
package indirect enum StatementKind: Hashable, Sendable {
  /// `let NAME = pipe`
  case letVariable(Name, Pipe)
  /// `set NAME = pipe`
  case setVariable(Name, Pipe)
  /// `if … { … } else …`
  case conditional(Conditional)
  /// `for NAME in expr { … }`
  case loop(variable: Name, over: Expression, body: Block)
  /// `try { … } else { … }`
  case attempt(body: Block, otherwise: Block)
  /// `break`
  case breakLoop
  /// `continue`
  case continueLoop
  /// `def NAME(…) { … }`
  case definition(Definition)
  /// `param NAME: KIND = expr, "help"`
  case declaration(Declaration)
  /// `return [expr]`
  case returnValue(Expression?)
  /// `assert expr [, message]`
  case assertion(Expression, message: Expression?)
  /// `run FILE [ARG …]`
  case runScript([Argument])
  /// A pipe whose value is shown.
  case pipe(Pipe)
  /// What could not be parsed; a diagnostic says why.
  case malformed
}

/// `if` with its branches.
package struct Conditional: Hashable, Sendable {
  /// What is tested.
  package var condition: Expression
  /// What runs where it holds.
  package var then: Block
  /// What runs where it does not.
  package var otherwise: Otherwise?

  /// The two ways to go on after `else`.
  package indirect enum Otherwise: Hashable, Sendable {
    /// `else { … }`
    case block(Block)
    /// `else if …`
    case conditional(Conditional)
  }

  /// A conditional.
  package init(condition: Expression, then: Block, otherwise: Otherwise?) {
    self.condition = condition
    self.then = then
    self.otherwise = otherwise
  }
}

/// A function's definition.
package struct Definition: Hashable, Sendable {
  /// The function's name.
  package var name: Name
  /// Its parameters, in order.
  package var parameters: [Parameter]
  /// What it does.
  package var body: Block
  /// How high the tree of its parameters and its body is: a call needs stack for as much.
  package var height: Int

  /// A parameter, with what it is where the call leaves it out.
  package struct Parameter: Hashable, Sendable {
    /// The parameter's name.
    package var name: Name
    /// Its value where none is given.
    package var fallback: Expression?

    /// A parameter.
    package init(name: Name, fallback: Expression?) {
      self.name = name
      self.fallback = fallback
    }
  }

  /// A definition.
  package init(name: Name, parameters: [Parameter], body: Block, height: Int) {
    self.name = name
    self.parameters = parameters
    self.body = body
    self.height = height
  }
}

/// A command or an expression, and the stages that refine its value.
package struct Pipe: Hashable, Sendable {
  /// Where the value comes from.
  package var head: Head
  /// What is done to it, in order.
  package var stages: [Stage]
  /// From the first to the last byte, without the mark.
  package var range: SourceRange
  /// The `--json` at the end of a statement, which has its value shown as JSON.
  package var jsonMark: SourceRange?

  /// The start of a pipe.
  package enum Head: Hashable, Sendable {
    /// A command with its arguments.
    case command(CommandCall)
    /// An expression.
    case expression(Expression)
    /// Nothing: the input starts with `|` and goes on with the last table shown.
    case last(SourceRange)
  }

  /// A pipe.
  package init(head: Head, stages: [Stage], range: SourceRange) {
    self.head = head
    self.stages = stages
    self.range = range
  }
}

/// One step of a pipe.
package struct Stage: Hashable, Sendable {
  /// What it does.
  package var kind: Kind
  /// From its first to its last byte, without the `|`.
  package var range: SourceRange

  /// The kinds of stages.
  package enum Kind: Hashable, Sendable {
    /// `where expr`; the name is the word `where`.
    case filter(Name, Expression)
    /// `add NAME = expr`; the first name is the word `add`.
    case extend(Name, column: Name, Expression)
    /// `group-by NAME+ [NAME = expr, …]`; the first name is the word `group-by`.
    case group(Name, by: [Name], aggregates: [Aggregate])
    /// Any other stage.
    case command(CommandCall)
  }

  /// `NAME = expr` over the rows of a group.
  package struct Aggregate: Hashable, Sendable {
    /// The new column.
    package var name: Name
    /// Its value, over the rows of one group.
    package var value: Expression

    /// An aggregate.
    package init(name: Name, value: Expression) {
      self.name = name
      self.value = value
    }
  }

  /// A stage.
  package init(kind: Kind, range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

/// A command's name with its arguments, as written: what follows a flag is bound by the checker.
package struct CommandCall: Hashable, Sendable {
  /// The command.
  package var name: Name
  /// Its arguments, in order.
  package var arguments: [Argument]
  /// From the name to the last argument.
  package var range: SourceRange

  /// A call.
  package init(name: Name, arguments: [Argument], range: SourceRange) {
    self.name = name
    self.arguments = arguments
    self.range = range
  }
}

/// One argument of a command.
package enum Argument: Hashable, Sendable {
  /// A value. Unquoted words are `Expression.Kind.word`.
  case value(Expression)
  /// `--name` or `--name=value`; the range covers both.
  case flag(Name, value: Expression?, range: SourceRange)

  /// Where the argument stands.
  package var range: SourceRange {
    switch self {
    case .value(let expression): expression.range
    case .flag(_, _, let range): range
    }
  }
}

/// An expression.
package struct Expression: Hashable, Sendable {
  /// What it is.
  package var kind: Kind
  /// From its first to its last byte.
  package var range: SourceRange

  /// The kinds of expressions.
  package indirect enum Kind: Hashable, Sendable {
    case null
    case bool(Bool)
    case int(Int)
    case float(Double)
    /// A quoted string without `${…}`, its escapes resolved.
    case string(String)
    /// A quoted string with `${…}` in it.
    case interpolation([StringPart])
    /// An unquoted word among a command's arguments; only there.
    case word(String)
    /// `[…]`
    case list([Expression])
    /// `{name: …}`
    case record([Field])
    /// `$name`, `it`, and a bare name inside `${…}` where no table's rows are at hand.
    case variable(String)
    /// A bare name elsewhere: a column of the table at that point.
    case column(String)
    /// `name(…)`
    case call(Name, [Expression])
    /// `-x`, `not x`
    case unary(UnaryOperator, Expression)
    /// `x + y`; the range is the operator's.
    case binary(BinaryOperator, SourceRange, Expression, Expression)
    /// `x.name`
    case member(Expression, Name)
    /// `x[i]`
    case index(Expression, Expression)
    /// `x[a:b]`
    case slice(Expression, Bounds)
    /// `( pipe )`, where it is more than an expression.
    case pipe(Pipe)
    /// What could not be parsed; a diagnostic says why.
    case malformed
  }

  /// From where to where a slice goes: half-open, and open where nothing stands.
  package struct Bounds: Hashable, Sendable {
    /// The first element of the slice.
    package var lower: Expression?
    /// The first element behind the slice.
    package var upper: Expression?
    /// The `:` between them.
    package var colon: SourceRange

    /// The bounds on both sides of a colon.
    package init(lower: Expression?, upper: Expression?, colon: SourceRange) {
      self.lower = lower
      self.upper = upper
      self.colon = colon
    }
  }

  /// A piece of an interpolated string.
  package enum StringPart: Hashable, Sendable {
    /// Text that stands as it is.
    case text(String)
    /// `${expr}`
    case value(Expression)
  }

  /// A field of a record.
  package struct Field: Hashable, Sendable {
    /// The field's name.
    package var name: Name
    /// Its value.
    package var value: Expression

    /// A field.
    package init(name: Name, value: Expression) {
      self.name = name
      self.value = value
    }
  }

  /// An expression at `range`.
  package init(_ kind: Kind, range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

/// Operators with one operand; the raw value is how they are written.
package enum UnaryOperator: String, Hashable, Sendable {
  case negate = "-"
  case not = "not"
}

/// Operators with two operands; the raw value is how they are written.
package enum BinaryOperator: String, Hashable, Sendable, CaseIterable {
  case or = "or"
  case and = "and"
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case isIn = "in"
  case matches = "matches"
  case contains = "contains"
  case coalesce = "??"
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case remainder = "%"
}
