// The functions of the language. All are pure.

import Tabular

/// A function of the language.
package struct Builtin: Sendable {
  /// Its name.
  package let name: String
  /// How many arguments it takes.
  package let arity: ClosedRange<Int>
  /// The shape of its value.
  package let output: Shape
  /// How it is called and what it gives, in one line.
  package let summary: String
  let run: @Sendable ([Value]) throws -> Value

  /// The function called `name`.
  package static func named(_ name: String) -> Builtin? { byName[name] }

  /// All functions, in the order in which `help` lists them.
  package static let all: [Builtin] = collections + texts + comparisons + numbers + conversions

  private static let byName = Dictionary(
    all.map { ($0.name, $0) },
    uniquingKeysWith: { first, _ in first }
  )
}
