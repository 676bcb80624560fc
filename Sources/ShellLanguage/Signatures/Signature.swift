// What a command takes and gives. Checking, completion, `help`, the man page and the reference derive
// from it, so that none of them can say something else than the command does.

import Tabular

/// The description of a command or a stage.
package struct Signature: Sendable {
  /// The name it is called by.
  package let name: String
  /// Other names for it.
  package let aliases: [String]
  /// Where `help` lists it.
  package let group: CommandGroup
  /// What it does, in one line without a final stop.
  package let summary: String
  /// More to know, in whole sentences; empty where the summary says all.
  package let details: String
  /// The arguments without a name, in order.
  package let parameters: [Parameter]
  /// The arguments with a name.
  package let flags: [CommandFlag]
  /// Parameters for columns that must be in another table besides, each with that table's parameter.
  package let sharedColumns: [(column: String, table: String)]
  /// What it takes from the pipe.
  package let input: Input
  /// What it gives, as far as that does not depend on its arguments.
  package let output: StaticType
  /// Ways to call it; every one of them runs as a test on the sample corpus.
  package let examples: [String]

  /// A signature of its parts.
  ///
  /// - Parameter arguments: the parameters in order, and the flags.
  package init(
    name: String,
    aliases: [String] = [],
    group: CommandGroup,
    summary: String,
    details: String = "",
    arguments: [any DeclaredArgument] = [],
    sharedColumns: [(column: String, table: String)] = [],
    input: Input = .none,
    output: StaticType = .nothing,
    examples: [String]
  ) {
    self.init(
      name: name,
      aliases: aliases,
      group: group,
      summary: summary,
      details: details,
      parameters: arguments.compactMap(\.declaration.parameter),
      flags: arguments.compactMap(\.declaration.flag),
      sharedColumns: sharedColumns,
      input: input,
      output: output,
      examples: examples
    )
  }

  /// A signature of parameters and flags that no call is asked for: those of the grammar.
  init(
    name: String,
    aliases: [String] = [],
    group: CommandGroup,
    summary: String,
    details: String = "",
    parameters: [Parameter],
    flags: [CommandFlag] = [],
    sharedColumns: [(column: String, table: String)] = [],
    input: Input = .none,
    output: StaticType = .nothing,
    examples: [String]
  ) {
    self.name = name
    self.aliases = aliases
    self.group = group
    self.summary = summary
    self.details = details
    self.parameters = parameters
    self.flags = flags
    self.sharedColumns = sharedColumns
    self.input = input
    self.output = output
    self.examples = examples
  }

  /// The flag called `name`.
  package func flag(_ name: String) -> CommandFlag? { flags.first { $0.name == name } }

  /// What the parameter or flag called `name` takes; nil for a switch.
  package func kind(of name: String) -> ParameterKind? {
    parameters.first { $0.name == name }?.kind ?? flag(name)?.kind
  }
}

/// The groups of commands, in the order of `help`; the raw value is the group's heading.
package enum CommandGroup: String, Sendable, CaseIterable {
  case corpus
  case findings
  case judgement
  case table = "table stages"
  case session
}

/// What a command takes from the pipe before it.
package enum Input: Hashable, Sendable {
  /// Nothing: the command can only start a pipe.
  case none
  /// A value of one of these kinds, or nothing.
  case optional([ValueKind])
  /// A value of one of these kinds.
  case required([ValueKind])

  /// The kinds that are taken; empty where nothing is.
  package var kinds: [ValueKind] {
    switch self {
    case .none: []
    case .optional(let kinds), .required(let kinds): kinds
    }
  }
}

/// An argument without a name.
package struct Parameter: Hashable, Sendable {
  /// How many values a parameter takes.
  package enum Arity: Hashable, Sendable {
    case one, optional, any, some

    /// Whether it takes as many as there are.
    package var repeats: Bool { self == .any || self == .some }
    /// Whether it needs one at least.
    package var isRequired: Bool { self == .one || self == .some }
  }

  /// What messages and `help` call it.
  package let name: String
  /// What it takes.
  package let kind: ParameterKind
  /// How many it takes.
  package let arity: Arity
  /// What it is for, in a few words.
  package let summary: String

  /// A parameter called `name`.
  package init(_ name: String, _ kind: ParameterKind, _ arity: Arity = .one, _ summary: String) {
    self.name = name
    self.kind = kind
    self.arity = arity
    self.summary = summary
  }
}

/// An argument with a name.
package struct CommandFlag: Hashable, Sendable {
  /// The name, without the dashes.
  package let name: String
  /// What its value is; nil for a switch, which has none.
  package let kind: ParameterKind?
  /// What it does, in a few words.
  package let summary: String
  /// Whether it may be given several times, and then has several values.
  package let repeats: Bool

  /// A flag called `name`.
  package init(
    _ name: String,
    _ kind: ParameterKind? = nil,
    _ summary: String,
    repeats: Bool = false
  ) {
    self.name = name
    self.kind = kind
    self.summary = summary
    self.repeats = repeats
  }
}

/// The kinds of arguments.
package enum ParameterKind: Hashable, Sendable {
  /// Any text.
  case text
  /// A file or folder; an unquoted word may be a glob.
  case path
  /// The id of a document: `d1`.
  case document
  /// A document, a section, an actor or a table of claims.
  case selection
  /// An actor, by id or by name.
  case actor
  /// Who holds a claim: an actor, the author, or words that name a source.
  case holder
  /// The id of any finding.
  case finding
  /// A whole number.
  case int
  /// One of these words.
  case choice([String])
  /// A column of the table that comes in.
  case column
  /// The name of a new column or result.
  case newName
  /// A value of one of these kinds.
  case value([ValueKind])

  /// What `help` calls a value of this kind.
  package var placeholder: String {
    switch self {
    case .text: "TEXT"
    case .path: "PATH"
    case .document: "DOCUMENT"
    case .selection: "SELECTION"
    case .actor: "ACTOR"
    case .holder: "SOURCE"
    case .finding: "ID"
    case .int: "N"
    case .choice(let words): words.joined(separator: "|")
    case .column: "COLUMN"
    case .newName: "NAME"
    case .value: "VALUE"
    }
  }
}
