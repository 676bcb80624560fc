// The arguments that a script takes under a name: what `param` says of them, known before anything runs.

import NewsModel
import ShellSyntax
import Tabular

/// A parameter of a script: its flag, and its variable.
package struct ScriptParameter: Hashable, Sendable {
  /// What its values are.
  package indirect enum Kind: Hashable, Sendable {
    case string, int, float, date
    /// A switch, which takes no value.
    case bool
    /// The values of a flag that may come again.
    case list(of: Kind)
  }

  /// The name of the flag and of the variable.
  package let name: String
  /// What its values are.
  package let kind: Kind
  /// How the script writes its default; nil where the call must give a value.
  package let fallback: String?
  /// What it is for; empty where the script does not say.
  package let help: String

  /// Whether a call without it is wrong.
  package var isRequired: Bool { fallback == nil }
}

extension ScriptParameter.Kind {
  /// The words for kinds, in the order in which they are proposed.
  package static let words = ["string", "int", "float", "bool", "date", "list"]

  /// The kind that a script calls by a word; nil for other words.
  init?(word: String) {
    switch word {
    case "string": self = .string
    case "int": self = .int
    case "float": self = .float
    case "bool": self = .bool
    case "date": self = .date
    case "list": self = .list(of: .string)
    default: return nil
    }
  }

  /// The kind that a default tells; nil where it tells none.
  init?(_ type: StaticType) {
    switch type {
    case .list(let element): self = .list(of: Self(elements: element) ?? .string)
    case .scalar, .enumerated, .texts:
      guard let kind = type.kind, let known = Self(word: kind.rawValue) else { return nil }
      self = known
    default: return nil
    }
  }

  private init?(elements type: StaticType) {
    guard let kind = Self(type), kind != .bool else { return nil }
    if case .list = kind { return nil }
    self = kind
  }

  /// What is known of the variable.
  var type: StaticType {
    switch self {
    case .string: .scalar(.string)
    case .int: .scalar(.int)
    case .float: .scalar(.float)
    case .bool: .scalar(.bool)
    case .date: .scalar(.date)
    case .list(let element): .list(element.type)
    }
  }

  /// What `help` calls a value.
  package var placeholder: String {
    switch self {
    case .string, .bool: "TEXT"
    case .int: "N"
    case .float: "NUMBER"
    case .date: "DATE"
    case .list(let element): element.placeholder
    }
  }

  /// What a value must be, in words.
  package var described: String {
    switch self {
    case .string: "text"
    case .int: "a whole number"
    case .float: "a number"
    case .bool: "true or false"
    case .date: "a date such as 2025-03-18"
    case .list(let element): element.described
    }
  }
}

extension ScriptParameter.Kind {
  /// The value that a given one means, as one of this kind; of a list, one of its elements. Text is read
  /// as the kind is written. Nil where it means none.
  func reading(_ value: Value) -> Value? {
    switch (self, value) {
    case (_, .null), (.int, .int), (.float, .float), (.bool, .bool), (.date, .date): value
    case (.list(let element), _): element.reading(value)
    case (.string, .string): value
    case (.string, .int), (.string, .float), (.string, .date), (.string, .bool):
      .string(value.text)
    case (.float, .int(let number)): .float(Double(number))
    case (_, .string(let text)): reading(text)
    default: nil
    }
  }

  private func reading(_ text: String) -> Value? {
    let bytes = text.utf8
    let isNumber = (bytes.first.map { $0 == 0x2D || $0.isDigit } ?? false) && bytes.last != 0x2E
    switch self {
    case .int: return isNumber ? Int(text).map(Value.int) : nil
    case .float:
      let number = isNumber && !bytes.contains { $0 | 0x20 == 0x78 } ? Double(text) : nil
      return number.flatMap { $0.isFinite ? .float($0) : nil }
    case .date: return CalendarDate(iso: text).map(Value.date)
    default: return nil
    }
  }

  /// Whether a value of this type may be one of this kind, as far as that is known before it runs.
  func accepts(_ type: StaticType) -> Bool {
    if case .list(let mine) = self, case .list(let element) = type { return mine.accepts(element) }
    guard let kind = type.kind, kind != .null else { return true }
    switch (self, kind) {
    case (.list(let element), _): return element.accepts(type)
    case (.string, .string), (.string, .int), (.string, .float), (.string, .date), (.string, .bool),
      (.int, .int), (.float, .int), (.float, .float), (.date, .date), (.bool, .bool):
      return true
    case (.int, .string), (.float, .string), (.date, .string):
      return type.text.map { reading(.string($0)) != nil } ?? true
    default: return false
    }
  }
}

extension UInt8 {
  /// Whether it is one of `0` to `9`.
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
