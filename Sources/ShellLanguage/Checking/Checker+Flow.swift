// What is known of variables along the ways that a program can take: `set` changes it, branches join,
// loops come back to their start.

import ShellSyntax

extension Checker {
  // MARK: Shapes of names

  /// A variable of the top level gets a shape.
  mutating func noteShape(_ name: String, _ shape: Shape) {
    let before = context.everyShape[name] ?? context.topLevel.variables[name]?.shape
    context.everyShape[name] = before.map { $0.joined(with: shape) } ?? shape
    context.variableChanges += 1
  }

  /// The nearest variable of this name has another value.
  mutating func assign(_ name: String, _ shape: Shape) {
    let known = shape == .nothing ? Shape.any : shape
    context.assigned[name] = context.assigned[name].map { $0.joined(with: known) } ?? known
    setShape(name, known)
  }

  mutating func setShape(_ name: String, _ shape: Shape) {
    if let block = context.blocks.lastIndex(where: { $0[name] != nil }) {
      context.blocks[block][name]?.shape = shape
    } else if context.topLevel.variables[name] != nil {
      noteShape(name, shape)
      context.topLevel.variables[name]?.shape = shape
    }
  }

  func shapes(_ names: Set<String>) -> [String: Shape] {
    var shapes: [String: Shape] = [:]
    for name in names { shapes[name] = variable(name)?.shape }
    return shapes
  }

  mutating func setShapes(_ shapes: [String: Shape]) {
    for (name, shape) in shapes { setShape(name, shape) }
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
    let before = shapes(names)
    let first = one(&self)
    let after = shapes(names)
    setShapes(before)
    let second = other(&self)
    setShapes(shapes(names).merging(after) { $0.joined(with: $1) })
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
      context.isTrial ? shapes(names).mapValues { _ in .any } : repeatedShapes(names, body)
    setShapes(entry)
    let steps = body(&self)
    setShapes(entry)
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
