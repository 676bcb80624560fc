// The settings of a session that scripts and people may change.

import Tabular

/// The values of `option`.
package struct Options: Sendable {
  /// An option: its name, what it holds, and what it is for.
  package struct Entry: Sendable {
    /// The option's name.
    package let name: String
    /// Its value; null where it was never set.
    package var value: Value
    /// What it is for.
    package let summary: String
  }

  /// All options, in the order in which they are listed.
  package private(set) var entries: [Entry] = [
    Entry(name: "analyst", value: .null, summary: "who works here; recorded with judgements"),
    Entry(name: "rows", value: .int(40), summary: "rows of a table shown on a terminal"),
    Entry(name: "json", value: .bool(false), summary: "on: all results are shown as JSON"),
    Entry(name: "context", value: .int(40), summary: "characters on each side of a 'find' match"),
  ]

  /// The value of an option; nil for an unknown name.
  package subscript(name: String) -> Value? { entries.first { $0.name == name }?.value }

  /// Whether all results are shown as JSON.
  package internal(set) var showsJSON: Bool {
    get { if case .bool(true)? = self["json"] { true } else { false } }
    set { try? set("json", to: .bool(newValue)) }
  }

  /// Sets an option from text or a number. Throws where there is no such option or the value does not
  /// fit.
  package mutating func set(_ name: String, to value: Value) throws {
    guard let index = entries.firstIndex(where: { $0.name == name }) else {
      throw SessionError("there is no option '\(name)'", help: "'option' lists them")
    }
    entries[index].value = try Self.fitting(value, for: entries[index])
  }

  /// The value in the form that the option has.
  private static func fitting(_ value: Value, for entry: Entry) throws -> Value {
    switch entry.value {
    case .int:
      guard let number = value.int, (1...100_000).contains(number) else {
        throw SessionError("'\(entry.name)' must be a whole number from 1 to 100000")
      }
      return value
    case .bool:
      switch value.text {
      case "on", "true": return .bool(true)
      case "off", "false": return .bool(false)
      default: throw SessionError("'\(entry.name)' must be on or off")
      }
    default: return value
    }
  }
}
