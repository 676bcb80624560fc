// The arguments of a command as typed handles: each is declared once, the signature derives from it, and a call is
// asked for what it holds with the handle rather than with a name.

import ShellSyntax
import Tabular

/// Something that a signature lists among its parameters or flags.
package protocol DeclaredArgument: Sendable {
  /// What the signature says of it.
  var declaration: ArgumentDeclaration { get }
}

/// What a signature says of an argument.
package enum ArgumentDeclaration: Sendable {
  /// An argument without a name.
  case parameter(Parameter)
  /// An argument with a name.
  case flag(CommandFlag)

  /// The parameter; nil for a flag.
  package var parameter: Parameter? {
    if case .parameter(let parameter) = self { parameter } else { nil }
  }

  /// The flag; nil for a parameter.
  package var flag: CommandFlag? { if case .flag(let flag) = self { flag } else { nil } }

  /// The name, without dashes.
  package var name: String {
    switch self {
    case .parameter(let parameter): parameter.name
    case .flag(let flag): flag.name
    }
  }
}

/// A parameter that every call has one value of.
package struct RequiredArgument: DeclaredArgument {
  /// What the signature says of it.
  package let declaration: ArgumentDeclaration

  /// A parameter called `name`.
  package init(_ name: String, _ kind: ParameterKind, _ summary: String) {
    declaration = .parameter(Parameter(name, kind, .one, summary))
  }
}

/// A parameter that every call has one word of `Choice` of.
package struct RequiredChoice<Choice: RawRepresentable<String> & CaseIterable>: DeclaredArgument {
  /// What the signature says of it.
  package let declaration: ArgumentDeclaration

  /// A parameter called `name`.
  package init(_ name: String, _ summary: String) {
    let words = Choice.allCases.map(\.rawValue)
    declaration = .parameter(Parameter(name, .choice(words), .one, summary))
  }
}

/// A parameter or flag of which a call holds `Content`, whether it was given or not.
package struct CommandArgument<Content>: DeclaredArgument {
  /// What the signature says of it.
  package let declaration: ArgumentDeclaration
  /// What the values of a call come to; nil for an argument that was not given.
  fileprivate let read: @Sendable ([ArgumentValue]?) -> Content
}

// MARK: Without a name

extension CommandArgument<ArgumentValue?> {
  /// A parameter that a call may leave out.
  package static func optional(_ name: String, _ kind: ParameterKind, _ summary: String) -> Self {
    Self(declaration: .parameter(Parameter(name, kind, .optional, summary))) { $0?.first }
  }
}

extension CommandArgument<[ArgumentValue]> {
  /// A parameter of any number of values, or of one at least.
  package static func list(
    _ name: String,
    _ kind: ParameterKind,
    atLeastOne: Bool = false,
    _ summary: String
  ) -> Self {
    let parameter = Parameter(name, kind, atLeastOne ? .some : .any, summary)
    return Self(declaration: .parameter(parameter)) { $0 ?? [] }
  }

  /// A flag that may be given several times.
  package static func flags(_ name: String, _ kind: ParameterKind, _ summary: String) -> Self {
    Self(declaration: .flag(CommandFlag(name, kind, summary, repeats: true))) { $0 ?? [] }
  }
}

extension CommandArgument<Int?> {
  /// A whole number that a call may leave out.
  package static func optional(count name: String, _ summary: String) -> Self {
    let parameter = Parameter(name, .int, .optional, summary)
    return Self(declaration: .parameter(parameter)) { $0?.first?.value.int }
  }

  /// A flag with a whole number.
  package static func flag(count name: String, _ summary: String) -> Self {
    Self(declaration: .flag(CommandFlag(name, .int, summary))) { $0?.first?.value.int }
  }
}

// MARK: With a name

extension CommandArgument<Bool> {
  /// A flag without a value.
  package static func flag(_ name: String, _ summary: String) -> Self {
    Self(declaration: .flag(CommandFlag(name, nil, summary))) { $0 != nil }
  }
}

extension CommandArgument<ArgumentValue?> {
  /// A flag with a value.
  package static func flag(_ name: String, _ kind: ParameterKind, _ summary: String) -> Self {
    Self(declaration: .flag(CommandFlag(name, kind, summary))) { $0?.first }
  }
}

/// A flag with one of the words of `Choice`.
package struct ChoiceFlag<Choice: RawRepresentable<String> & CaseIterable>: DeclaredArgument {
  /// What the signature says of it.
  package let declaration: ArgumentDeclaration

  /// A flag called `name`.
  package init(_ name: String, _ summary: String) {
    let words = Choice.allCases.map(\.rawValue)
    declaration = .flag(CommandFlag(name, .choice(words), summary))
  }
}

// MARK: Asking a call

extension Invocation {
  /// What the call holds of an argument.
  package subscript<Content>(argument: CommandArgument<Content>) -> Content {
    argument.read(arguments[argument.declaration.name])
  }

  /// The value of a parameter that every call has. Throws `CommandError` where it has none, which the check does not
  /// let run.
  package subscript(argument: RequiredArgument) -> ArgumentValue {
    get throws {
      let name = argument.declaration.name
      guard let value = arguments[name]?.first else {
        throw CommandError("the argument '\(name)' is missing", at: range)
      }
      return value
    }
  }

  /// The choice of a parameter that every call has. Throws `CommandError` where it is none of its words.
  package subscript<Choice>(argument: RequiredChoice<Choice>) -> Choice {
    get throws {
      let value = arguments[argument.declaration.name]?.first
      guard let choice = (value?.value.text).flatMap(Choice.init(rawValue:)) else {
        let name = argument.declaration.name
        throw CommandError(
          "unknown \(name) '\(value?.value.text ?? "")'",
          help: "\(name)s: \(Choice.allCases.map(\.rawValue).joined(separator: ", "))",
          at: value?.range ?? range
        )
      }
      return choice
    }
  }

  /// The choice of a flag; nil where it was not given. Throws `CommandError` where a value that was not known before the
  /// run is none of its words.
  package subscript<Choice>(flag: ChoiceFlag<Choice>) -> Choice? {
    get throws {
      let name = flag.declaration.name
      guard let value = arguments[name]?.first else { return nil }
      guard let choice = Choice(rawValue: value.value.text) else {
        throw CommandError(
          "'\(value.value.text)' is not one of the values of --\(name)",
          help: Choice.allCases.map(\.rawValue).joined(separator: ", "),
          at: value.range
        )
      }
      return choice
    }
  }

  /// Where the first value of an argument stands; nil where it was not given.
  package func range(of argument: some DeclaredArgument) -> SourceRange? {
    arguments[argument.declaration.name]?.first?.range
  }

  /// Whether an argument was given.
  package func has(_ argument: some DeclaredArgument) -> Bool {
    arguments[argument.declaration.name] != nil
  }
}

extension StaticCall {
  /// Whether an argument was given.
  package func has(_ argument: some DeclaredArgument) -> Bool {
    constants[argument.declaration.name] != nil
  }

  /// The values of an argument; nil for one that is not known before the call runs.
  package func constants(_ argument: some DeclaredArgument) -> [Value?] {
    constants[argument.declaration.name] ?? []
  }

  /// The texts given to an argument, as far as they are known.
  package func texts(_ argument: some DeclaredArgument) -> [String] {
    constants(argument).compactMap { $0?.string }
  }

  /// What is known of the values of an argument.
  package func types(_ argument: some DeclaredArgument) -> [StaticType] {
    types[argument.declaration.name] ?? []
  }
}
