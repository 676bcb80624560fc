// Arguments are bound to the parameters of a script as those of a command are to its flags.

import ShellSyntax
import Tabular

/// What the arguments of a call give the parameters of a script.
package struct ScriptBinding {
  /// The values by the names of the parameters; those that are not given are not there.
  package private(set) var values: [String: Value] = [:]
  /// The arguments without a name.
  package private(set) var rest: [Value] = []
  /// What is wrong, in the order of the arguments.
  package private(set) var faults: [Diagnostic] = []

  private let parameters: [ScriptParameter]
  private let script: String
  /// Whether the script uses arguments without a name.
  private let takesMore: Bool
  /// The parameters that are given, whether their values are right or not.
  private var given: Set<String> = []

  /// Binds `arguments` to what `program` declares. A program that declares nothing takes them as they are.
  ///
  /// - Parameters:
  ///   - script: what messages call the script.
  ///   - name: where the call names it.
  package init(
    _ arguments: [ScriptArgument],
    to program: CheckedProgram,
    script: String,
    at name: SourceRange
  ) {
    parameters = program.parameters
    self.script = script
    takesMore = program.usesArguments
    guard !parameters.isEmpty else {
      rest = arguments.map(\.plain)
      return
    }
    var left = arguments[...]
    while let argument = left.popFirst() {
      if let flag = argument.flag { bind(flag, argument, &left) } else { bind(argument) }
    }
    for parameter in parameters where parameter.isRequired && !given.contains(parameter.name) {
      faults.append(.missingParameter(parameter, of: script, at: name))
    }
  }

  private mutating func bind(_ argument: ScriptArgument) {
    guard takesMore else {
      // One word too many may bring others with it.
      if !faults.contains(where: { $0.code == .extraArgument }) {
        faults.append(.unnamedArgument(script, at: argument.range))
      }
      return
    }
    rest.append(argument.value ?? .null)
  }

  private mutating func bind(
    _ flag: String,
    _ argument: ScriptArgument,
    _ left: inout ArraySlice<ScriptArgument>
  ) {
    guard let parameter = parameters.first(where: { $0.name == flag }) else {
      let known = parameters.map(\.name)
      faults.append(.unknownParameter(flag, of: script, known: known, at: argument.range))
      // What stands after it is most likely its value.
      if !takesMore, let next = left.first, next.flag == nil { left.removeFirst() }
      return
    }
    let isNew = given.insert(flag).inserted
    if case .list = parameter.kind {
    } else if !isNew {
      faults.append(.repeatedFlag(Name(flag, range: argument.range)))
    }
    let hasValue = argument.value != nil || argument.type != .any
    if parameter.kind == .bool {
      if hasValue {
        faults.append(.switchWithValue(Name(flag, range: argument.range), at: argument.range))
      }
      values[flag] = .bool(true)
    } else if hasValue {
      store(argument, as: parameter)
    } else if let next = left.first, next.flag == nil {
      left.removeFirst()
      store(next, as: parameter)
    } else {
      faults.append(.parameterWithoutValue(parameter, at: argument.range))
    }
  }

  private mutating func store(_ argument: ScriptArgument, as parameter: ScriptParameter) {
    guard parameter.kind.accepts(argument.type) else {
      return reject(argument, as: parameter)
    }
    // Before the program runs, only what is known can be checked.
    guard let value = argument.value else { return }
    guard case .list = parameter.kind else {
      guard let read = parameter.kind.reading(value) else {
        return reject(argument, as: parameter)
      }
      return values[parameter.name] = read
    }
    let elements = if case .list(let elements) = value { elements } else { [value] }
    let read = elements.compactMap(parameter.kind.reading)
    guard read.count == elements.count else { return reject(argument, as: parameter) }
    var all = read
    if case .list(let earlier)? = values[parameter.name] { all = earlier + read }
    values[parameter.name] = .list(all)
  }

  private mutating func reject(_ argument: ScriptArgument, as parameter: ScriptParameter) {
    let found = argument.value?.string ?? argument.type.text
    let words =
      found.map { "\"\($0)\"" } ?? (argument.type.kind ?? argument.value?.kind)?.described
    faults.append(.wrongParameter(parameter, found: words ?? "this", at: argument.range))
  }
}
