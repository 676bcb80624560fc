// What is known of variables along the ways that a program can take: `set` changes it, branches join,
// loops come back to their start.

import ShellSyntax

extension Checker {
  // MARK: Types of names

  /// A variable of the top level gets a type.
  mutating func noteType(_ name: String, _ type: StaticType) {
    let before = context.everyType[name] ?? context.topLevel.variables[name]?.type
    context.everyType[name] = before.map { $0.joined(with: type) } ?? type
    context.variableChanges += 1
  }

  /// The nearest variable of this name has another value.
  mutating func assign(_ name: String, _ type: StaticType) {
    let known = type == .nothing ? StaticType.any : type
    context.assigned[name] = context.assigned[name].map { $0.joined(with: known) } ?? known
    setType(name, known)
  }

  mutating func setType(_ name: String, _ type: StaticType) {
    if let block = context.blocks.lastIndex(where: { $0[name] != nil }) {
      context.blocks[block][name]?.type = type
    } else if context.topLevel.variables[name] != nil {
      noteType(name, type)
      context.topLevel.variables[name]?.type = type
    }
  }

  func types(_ names: Set<String>) -> [String: StaticType] {
    var types: [String: StaticType] = [:]
    for name in names { types[name] = variable(name)?.type }
    return types
  }

  mutating func setTypes(_ types: [String: StaticType]) {
    for (name, type) in types { setType(name, type) }
  }

  // MARK: Branches and loops

  /// Checks what may be passed over.
  mutating func uncertainly<Result>(_ body: (inout Checker) -> Result) -> Result {
    let outer = context.isCertain
    context.isCertain = false
    defer { context.isCertain = outer }
    return body(&self)
  }

  /// Checks two blocks of which one runs.
  mutating func checkBranches(
    changing names: Set<String>,
    _ one: (inout Checker) -> [Step],
    _ other: (inout Checker) -> [Step]
  ) -> (one: [Step], other: [Step]) {
    let before = types(names)
    let first = one(&self)
    let after = types(names)
    setTypes(before)
    let second = other(&self)
    setTypes(types(names).merging(after) { $0.joined(with: $1) })
    return (first, second)
  }

  /// Checks a block that runs any number of times, from its start or in part.
  mutating func checkRepeated(
    changing names: Set<String>,
    _ body: (inout Checker) -> [Step]
  ) -> [Step] {
    context.last = .any
    guard !names.isEmpty else { return body(&self) }
    let entry =
      context.isTrial ? types(names).mapValues { _ in .any } : repeatedTypes(names, body)
    setTypes(entry)
    let steps = body(&self)
    setTypes(entry)
    context.last = .any
    return steps
  }

  /// The elements of a list as the program writes them, in place or behind the `let` of a variable that it
  /// never sets; none where they are not known.
  func elements(of list: Expression) -> [Expression] {
    switch list.kind {
    case .list(let elements): return elements
    case .variable(let name):
      guard let definition = variable(name)?.definition else { return [] }
      return names.elements(of: name, definedAt: definition)
    default: return []
    }
  }
}
