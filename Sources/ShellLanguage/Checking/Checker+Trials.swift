// Trials: parts of a program that the check looks at more than once, as what a loop's round changes, or what one
// element of its list is, may make a fault of what is none otherwise. The checker is never copied for them: what
// it knows of the place is kept aside, and put back.

import ShellSyntax

extension Checker {
  /// What is known at a place of the program, and differs from place to place. A trial changes this, and puts it
  /// back as it was.
  struct Context {
    /// The names that the top level has so far.
    var topLevel: TopLevel
    /// The blocks around the current statement, innermost last; the names that each one defines.
    var blocks: [[String: Variable]] = []
    /// The function whose body is checked.
    var function: FunctionFrame?
    /// The table whose row the current expression sees.
    var row: RowScope?
    /// What is known of the table shown last.
    var last: StaticType
    /// Whether a call of the function around the current place always reaches it.
    var isCertain = true
    /// Whether a loop's body is looked at once more than it is checked; loops inside it are not then.
    var isTrial = false
    /// What `set` gave each name since this was emptied.
    var assigned: [String: StaticType] = [:]
    /// What each name of the top level may be at any time.
    var everyType: [String: StaticType] = [:]
    /// How often what is known of a name of the top level has changed.
    var variableChanges = 0
  }

  /// What a trial has shown.
  struct Trial {
    /// The faults that it met.
    let faults: [CheckFault]
    /// What is known behind the part that was tried.
    let context: Context
  }

  /// Looks at a part of the program once more. Its faults are given back, not reported, and what is known of
  /// names is afterwards what it was; which calls were checked stays known, and what that took stays spent.
  mutating func trying(_ part: (inout Checker) -> Void) -> Trial {
    let (outer, others) = (context, faults)
    (context.isTrial, faults) = (true, [])
    part(&self)
    let trial = Trial(faults: faults, context: context)
    (context, faults) = (outer, others)
    return trial
  }

  /// What the names of a loop may be whenever it starts again: tried twice, as what the first round
  /// gives may change what the second one does.
  mutating func repeatedTypes(
    _ names: Set<String>,
    _ body: (inout Checker) -> [Step]
  ) -> [String: StaticType] {
    var entry = types(names)
    for _ in 0..<2 {
      let known = calls
      let trial = trying { checker in
        checker.context.assigned = [:]
        checker.setTypes(entry)
        _ = body(&checker)
      }
      // Calls were checked with what names may turn out not to be.
      calls = known.spending(asOf: calls)
      let next = entry.merging(trial.context.assigned.filter { entry[$0.key] != nil }) {
        $0.joined(with: $1)
      }
      if next == entry { return entry }
      entry = next
    }
    return entry.mapValues { _ in .any }
  }

  /// Checks a loop's body for each of the texts that the program lists, as what fits one may not fit the next.
  mutating func checkEach(of elements: [Expression], _ variable: Name, _ body: Block) {
    guard !context.isTrial, elements.count > 1 else { return }
    let known = Set(faults.map(\.diagnostic.kindAndPlace))
    for element in elements {
      guard case .string(let text) = element.kind, calls.spend(on: body) else { return }
      calls.begin(element)
      let trial = trying { checker in
        checker.context.isCertain = checker.isReached
        checker.setType(variable.text, .texts([text]))
        _ = checker.check(body)
      }
      let place = calls.endElement()
      // The functions that it calls are called, at the moment that they were.
      context.variableChanges = trial.context.variableChanges
      for fault in trial.faults
      where fault.isCertain && !known.contains(fault.diagnostic.kindAndPlace) {
        report(fault.with(place).diagnostic)
      }
    }
  }
}
