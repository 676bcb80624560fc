// A value as JSON has it: what articles carry beyond the fields that nsh knows.

/// Any JSON value. The fields of an object are sorted by the bytes of their names, so that equal
/// values are equal however they were written.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  case array([JSONValue])
  case object([JSONField])

  /// An object with these fields, sorted by name.
  package static func object(_ fields: [String: JSONValue]) -> JSONValue {
    .object(
      fields.map { JSONField(name: $0.key, value: $0.value) }
        .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    )
  }

  /// The value of the field `name` of an object; nil for another name or another kind of value.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let fields) = self else { return nil }
    return fields.first { $0.name == name }?.value
  }

  /// The text of a string, or nil.
  package var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The elements of an array, or nil.
  package var array: [JSONValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  /// The number of an int, or nil.
  package var int: Int? {
    guard case .int(let number) = self else { return nil }
    return number
  }
}

/// A named value in a JSON object.
package struct JSONField: Hashable, Sendable {
  /// The field's name.
  package let name: String
  /// The field's value.
  package let value: JSONValue

  /// A field `name` with `value`.
  package init(name: String, value: JSONValue) {
    self.name = name
    self.value = value
  }
}

extension JSONValue: Decodable {
  /// Reads a value of any kind; whole numbers that fit become ints.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Int.self) {
      self = .int(value)
    } else if let value = try? container.decode(Double.self) {
      self = .double(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }
}
