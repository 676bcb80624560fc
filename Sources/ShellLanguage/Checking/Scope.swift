// The names that a program knows at a point: variables with their slots and types, functions.

import ShellSyntax
import Tabular

/// A variable.
package struct Variable {
  let slot: Slot
  var type: StaticType
  /// Where it was defined; nil for those that the shell sets, such as `$args`.
  package let definition: SourceRange?
  /// Whether a condition around this place says more of it than is known elsewhere.
  var isNarrowed = false
}

/// A function's name and what calls of it must look like.
package struct FunctionHeader {
  let index: Int
  let name: Name
  let parameters: [String]
  let requiredCount: Int
  /// What it gives to calls of later inputs, whatever they give it.
  var returns = StaticType.any
}

/// The top-level names of a session, kept from one input of the prompt to the next.
package struct TopLevel {
  /// The variables by their names.
  package internal(set) var variables: [String: Variable] = [:]
  /// The functions by their names.
  package internal(set) var functions: [String: FunctionHeader] = [:]
  var code: [FunctionCode] = []
  /// The slots that top-level variables take.
  package internal(set) var slotCount = 0

  /// No names at all.
  package init() {}

  /// The variables that can be used now, for completion.
  package var variableNames: [String] { variables.keys.sorted() }
  /// The functions that are defined now, for completion.
  package var functionNames: [String] { functions.keys.sorted() }

  mutating func define(_ name: String, type: StaticType, at range: SourceRange?) -> Slot {
    // Functions that stand before a second definition see it too.
    let slot = variables[name]?.slot ?? Slot.global(slotCount)
    if variables[name] == nil { slotCount += 1 }
    variables[name] = Variable(slot: slot, type: type, definition: range)
    return slot
  }

  /// The names after a program that did not run to its end: what is known of a variable is the value
  /// that it has.
  package mutating func refine(by value: (Int) -> Value?) {
    for (name, variable) in variables {
      guard case .global(let index) = variable.slot else { continue }
      variables[name]?.type = value(index).map(StaticType.init) ?? .any
    }
  }

  /// Defines a variable that the shell sets itself, and returns the index of its slot.
  package mutating func defineBuiltIn(_ name: String, type: StaticType) -> Int {
    guard case .global(let index) = define(name, type: type, at: nil) else { return 0 }
    return index
  }
}
