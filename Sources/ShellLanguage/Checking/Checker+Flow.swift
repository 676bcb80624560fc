// What is known of variables along the ways that a program can take: `set` changes it, branches join,
// loops come back to their start.

import ShellSyntax

extension Checker {
  // MARK: Shapes of names

  /// A variable of the top level gets a shape.
  mutating func noteShape(_ name: String, _ shape: Shape) {
    let before = everyShape[name] ?? topLevel.variables[name]?.shape
    everyShape[name] = before.map { $0.joined(with: shape) } ?? shape
    variableChanges += 1
  }

  /// The nearest variable of this name has another value.
  mutating func assign(_ name: String, _ shape: Shape) {
    let known = shape == .nothing ? Shape.any : shape
    assigned[name] = assigned[name].map { $0.joined(with: known) } ?? known
    setShape(name, known)
  }

  private mutating func setShape(_ name: String, _ shape: Shape) {
    if let block = blocks.lastIndex(where: { $0[name] != nil }) {
      blocks[block][name]?.shape = shape
    } else if topLevel.variables[name] != nil {
      noteShape(name, shape)
      topLevel.variables[name]?.shape = shape
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
    let outer = isCertain
    isCertain = false
    defer { isCertain = outer }
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
    last = .any
    guard !names.isEmpty else { return body(&self) }
    let entry = isTrial ? shapes(names).mapValues { _ in .any } : repeatedShapes(names, body)
    setShapes(entry)
    let steps = body(&self)
    setShapes(entry)
    last = .any
    return steps
  }

  /// What the names of a loop may be whenever it starts again: tried twice, as what the first round
  /// gives may change what the second one does.
  private mutating func repeatedShapes(
    _ names: Set<String>,
    _ body: (inout Checker) -> [Step]
  ) -> [String: Shape] {
    var entry = shapes(names)
    for _ in 0..<2 {
      var trial = self
      trial.isTrial = true
      trial.assigned = [:]
      trial.setShapes(entry)
      _ = body(&trial)
      calls.spend(asOf: trial.calls)
      let next = entry.merging(trial.assigned.filter { entry[$0.key] != nil }) {
        $0.joined(with: $1)
      }
      if next == entry { return entry }
      entry = next
    }
    return entry.mapValues { _ in .any }
  }

  /// The elements of a list as the program writes them, in place or behind the `let` of a variable that it
  /// never sets; none where they are not known.
  func elements(of list: Expression) -> [Expression] {
    switch list.kind {
    case .list(let elements): return elements
    case .variable(let name):
      guard !changedNames.contains(name), let definition = variable(name)?.definition else {
        return []
      }
      return lists[Name(name, range: definition)] ?? []
    default: return []
    }
  }

  /// Checks a loop's body for each of the texts that the program lists, as what fits one may not fit the next.
  mutating func checkEach(of elements: [Expression], _ variable: Name, _ body: Block) {
    guard !isTrial, elements.count > 1 else { return }
    let known = Set(faults.map(\.diagnostic.kindAndPlace))
    for element in elements {
      guard case .string(let text) = element.kind, calls.spend(on: body) else { return }
      var trial = self
      trial.isTrial = true
      trial.isCertain = isReached
      trial.faults = []
      trial.setShape(variable.text, .texts([text]))
      trial.calls.begin(element)
      _ = trial.check(body)
      let place = trial.calls.endElement()
      // The functions that it calls are called.
      calls = trial.calls
      variableChanges = trial.variableChanges
      for fault in trial.faults
      where fault.isCertain && !known.contains(fault.diagnostic.kindAndPlace) {
        report(fault.with(place).diagnostic)
      }
    }
  }

  // MARK: Faulty statements

  /// The words before a name that is being defined.
  private static let definers = ["let", "def", "for", "param"]

  /// The names that faulty statements would have defined: to call them unknown would be a second
  /// error for one mistake.
  static func doubtfulNames(_ parsed: ParsedSource) -> Set<String> {
    var names: Set<String> = []
    StatementWalk.visit(parsed.program.statements) { statement in
      guard case .malformed = statement.kind else { return }
      let words = parsed.source[statement.range].split {
        !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "_"
      }
      for (word, next) in zip(words, words.dropFirst()) where Self.definers.contains(String(word)) {
        names.insert(String(next))
      }
    }
    return names
  }
}
