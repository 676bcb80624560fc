// The functions of the language. All are pure.

import Tabular

/// A function of the language.
package struct Builtin: Sendable {
  /// Its name.
  package let name: String
  /// How many arguments it takes.
  package let arity: ClosedRange<Int>
  /// The type of its value, as far as that does not depend on its arguments.
  package let output: StaticType
  /// How it is called and what it gives, in one line.
  package let summary: String
  /// What each argument may be, where it may not be anything; null may stand for all.
  let takes: [Taken]
  /// What it gives for arguments of these types; nil where that is its `output`.
  let type: (@Sendable ([StaticType]) -> StaticType)?
  /// What it does with its first argument and the regular expression that its second one writes; nil where
  /// that is none. A program makes each expression once, and its searches can be stopped.
  let search: (@Sendable (Value, String, ProgramPatterns) throws -> Value)?
  let run: @Sendable ([Value]) throws -> Value

  /// A function that does what `run` does.
  ///
  /// - Parameters:
  ///   - arity: how many arguments it takes.
  ///   - summary: how it is called and what it gives, in one line.
  package init(
    name: String,
    arity: ClosedRange<Int>,
    output: StaticType,
    summary: String,
    takes: [Taken] = [],
    type: (@Sendable ([StaticType]) -> StaticType)? = nil,
    search: (@Sendable (Value, String, ProgramPatterns) throws -> Value)? = nil,
    run: @escaping @Sendable ([Value]) throws -> Value
  ) {
    self.name = name
    self.arity = arity
    self.output = output
    self.summary = summary
    self.takes = takes
    self.type = type
    self.search = search
    self.run = run
  }

  /// What an argument may be.
  package enum Taken: Sendable {
    case anything, text, number, int, day, numeral, list, fields, collection, sized

    /// The kinds; nil for any.
    var kinds: [ValueKind]? {
      switch self {
      case .anything: nil
      case .text: [.string]
      case .number: [.int, .float]
      case .int: [.int]
      case .day: [.date, .string]
      case .numeral: [.int, .float, .string, .bool]
      case .list: [.list]
      case .fields: [.record, .table]
      case .collection: [.list, .record, .table]
      case .sized: [.string, .list, .record, .table]
      }
    }

    /// What messages call it.
    var described: String {
      switch self {
      case .anything: "a value"
      case .text: "text"
      case .number: "a number"
      case .numeral: "a number or text"
      case .int: "a whole number"
      case .day: "a date"
      case .list: "a list"
      case .fields: "a record or a table"
      case .collection: "a list, a record or a table"
      case .sized: "text or a list"
      }
    }
  }

  /// What it is over many values; nil for a function that is over none.
  var aggregator: Aggregator? { Aggregator(rawValue: name) }

  /// The function called `name`.
  package static func named(_ name: String) -> Builtin? { byName[name] }

  /// All functions, in the order in which `help` lists them.
  package static let all: [Builtin] =
    collections + texts + textParts + numbers + aggregates + dates + conversions

  private static let byName = Dictionary(
    all.map { ($0.name, $0) },
    uniquingKeysWith: { first, _ in first }
  )
}
