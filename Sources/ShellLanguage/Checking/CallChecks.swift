// What the checks of function bodies have shown, one for each call that gives a function something else.

import ShellSyntax

/// A fault that a check has found.
struct CheckFault {
  private(set) var diagnostic: Diagnostic
  /// Whether the place is reached whenever the function around it is called; so is every place of the top level.
  let isCertain: Bool

  /// The fault with other places that have to do with it.
  func with(_ related: [Diagnostic.Related]) -> CheckFault {
    var fault = self
    fault.diagnostic.related += related
    return fault
  }
}

/// The bodies that were checked for calls.
struct CallChecks {
  /// When a call is made, which tells what the variables of the top level are then.
  enum Moment: Equatable {
    /// At any time.
    case any
    /// Where the check stands now, after so many changes of variables.
    case now(changes: Int)
  }

  /// A check of a function's body for what a call gives it.
  struct Instance {
    let parameters: [StaticType]
    /// Whether the call is reached for certain.
    let isCertain: Bool
    /// Whether the program makes this call; a function that it never calls may still hold others.
    let isMade: Bool
    /// When it was made, where that matters; nil where the function uses no variables of the top level.
    let moment: Moment?
    let returns: StaticType
    let faults: [CheckFault]
  }

  /// A check that is not done yet: of a function for a call, or of a loop for an element.
  private struct Open {
    let function: String?
    let height: Int
    let place: Diagnostic.Related
  }

  private var instances: [String: [Instance]] = [:]
  private var open: [Open] = []
  /// Bytes of bodies that may still be checked again: functions that call others with ever new types would
  /// double the work with each of them.
  private var budget = 50_000
  /// The checks that one body may have: each looks through those before it.
  private static let mostInstances = 100
  /// The height of all that is open: the stack bounds it.
  private static let greatestHeight = 1_000
  /// The places around a fault that are told.
  private static let placesTold = 8

  /// Starts the check of a body; false where it has started before, or would be too much.
  mutating func begin(_ definition: Definition, at call: SourceRange) -> Bool {
    let name = definition.name.text
    let height = open.reduce(definition.height) { $0 + $1.height }
    guard height <= Self.greatestHeight, !open.contains(where: { $0.function == name }),
      instances[name, default: []].count < Self.mostInstances, spend(on: definition.body)
    else { return false }
    let place = Diagnostic.Related(range: call, label: "in this call")
    open.append(Open(function: name, height: definition.height, place: place))
    return true
  }

  /// Ends the check that began last.
  mutating func end(_ instance: Instance) {
    guard let function = open.popLast()?.function else { return }
    instances[function, default: []].append(instance)
  }

  /// Starts the check of a loop for an element of its list.
  mutating func begin(_ element: Expression) {
    let place = Diagnostic.Related(range: element.range, label: "with this")
    open.append(Open(function: nil, height: 0, place: place))
  }

  /// Ends the check for an element, which is given back as a place.
  mutating func endElement() -> [Diagnostic.Related] {
    open.popLast().map { [$0.place] } ?? []
  }

  /// Whether a body may be checked once more, which is counted as done.
  mutating func spend(on body: Block) -> Bool {
    let length = body.range.end - body.range.start
    guard length <= budget else { return false }
    budget -= length
    return true
  }

  /// These checks, with the work of others counted as done.
  func spending(asOf others: CallChecks) -> CallChecks {
    var checks = self
    checks.budget = others.budget
    return checks
  }

  /// The calls and elements that led to the body under check, the innermost first.
  var places: [Diagnostic.Related] { open.reversed().prefix(Self.placesTold).map(\.place) }

  /// An earlier check that says all that this one would.
  func instance(
    of function: String,
    _ parameters: [StaticType],
    isCertain: Bool,
    at moment: Moment
  ) -> Instance? {
    instances[function]?.first { instance in
      (instance.isCertain || !isCertain) && (instance.moment ?? moment) == moment
        && instance.parameters == parameters
    }
  }

  /// The faults of calls: those that a call meets for certain, and those that no call of the function
  /// is without.
  var faults: [Diagnostic] {
    instances.sorted { $0.key < $1.key }.flatMap { _, all in
      let made = all.filter(\.isMade)
      let counted = made.isEmpty ? all : made
      var counts: [Diagnostic: Int] = [:]
      for instance in counted {
        for fault in Set(instance.faults.map(\.diagnostic.essence)) {
          counts[fault, default: 0] += 1
        }
      }
      return all.flatMap(\.faults).filter { fault in
        fault.isCertain || counts[fault.diagnostic.essence] == counted.count
      }
    }
    .map(\.diagnostic)
  }
}

extension Diagnostic {
  /// The fault without what differs from call to call.
  var essence: Diagnostic { Diagnostic(code, message, at: range) }

  /// A fault of its kind at its place, whatever its words.
  var kindAndPlace: Diagnostic { Diagnostic(code, "", at: range) }
}
