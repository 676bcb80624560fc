// The check of `try`: its first block may end anywhere, and the second sees what was wrong.

import ShellSyntax

extension Checker {
  /// The variable that holds the message of the fault.
  static let faultName = "error"

  mutating func checkAttempt(_ whole: Statement, _ body: Block, _ otherwise: Block) -> Step {
    let names = ChangingNames.of([whole])
    let before = types(names)
    let outer = context.assigned
    context.assigned = [:]
    context.last = .any
    let steps = uncertainly { $0.check(body) }
    let after = types(names)
    // The fault may come behind any of the `set`s.
    let entry = before.merging(context.assigned.filter { before[$0.key] != nil }) {
      $0.joined(with: $1)
    }
    context.assigned = outer.merging(context.assigned) { $0.joined(with: $1) }
    setTypes(entry)
    context.last = .any
    context.blocks.append([:])
    let start = otherwise.range.start
    let name = Name(Self.faultName, range: SourceRange(start, start))
    let slot = define(name, type: .scalar(.string))
    let others = uncertainly { $0.check(otherwise) }
    context.blocks.removeLast()
    setTypes(types(names).merging(after) { $0.joined(with: $1) })
    context.last = .any
    return .attempt(steps, message: slot, otherwise: others)
  }
}
