// As much of JSON Schema 2020-12 as `Docs/findings.schema.json` needs, to hold exports against it.

import Files
import FoundationEssentials
import NewsModel
import ShellEngine

/// A JSON Schema.
struct Schema {
  private let root: JSONValue

  /// The schema in a file.
  init(_ path: String) throws {
    let bytes = try FileAccess(directory: ProjectFolder.docs).read(path)
    root = try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
  }

  /// What in `value` breaks the schema: places with reasons.
  func faults(of value: JSONValue) -> [String] { faults(of: value, root, at: "") }

  private func faults(of value: JSONValue, _ schema: JSONValue, at path: String) -> [String] {
    if let name = schema["$ref"]?.string {
      let definition = root["$defs"]?[String(name.dropFirst("#/$defs/".count))]
      guard let definition else { return ["\(path): no \(name)"] }
      return faults(of: value, definition, at: path)
    }
    var faults: [String] = []
    if let choices = schema["anyOf"]?.array,
      !choices.contains(where: { self.faults(of: value, $0, at: path).isEmpty })
    {
      faults.append("\(path): fits none of \(choices.count)")
    }
    if let type = schema["type"], !types(type).contains(where: { Self.isOf($0, value) }) {
      return ["\(path): is no \(types(type))"]
    }
    if let constant = schema["const"], constant != value { faults.append("\(path): const") }
    if let words = schema["enum"]?.array, !words.contains(value) {
      faults.append("\(path): \(value) is not in the list")
    }
    return faults + objectFaults(value, schema, path) + arrayFaults(value, schema, path)
      + scalarFaults(value, schema, path)
  }

  private func types(_ type: JSONValue) -> [String] {
    type.string.map { [$0] } ?? type.array?.compactMap(\.string) ?? []
  }

  private static func isOf(_ type: String, _ value: JSONValue) -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .bool), ("integer", .int), ("number", .int),
      ("number", .double), ("string", .string), ("array", .array), ("object", .object):
      true
    default: false
    }
  }

  private func objectFaults(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    guard case .object(let fields) = value else { return [] }
    let missing = (schema["required"]?.array ?? []).compactMap(\.string)
      .filter { value[$0] == nil }.map { "\(path): '\($0)' is missing" }
    return missing
      + fields.flatMap { field in
        schema["properties"]?[field.name].map {
          faults(of: field.value, $0, at: "\(path)/\(field.name)")
        } ?? []
      }
  }

  private func arrayFaults(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    guard case .array(let elements) = value else { return [] }
    var faults: [String] = []
    if elements.count < schema["minItems"]?.int ?? 0 { faults.append("\(path): too few") }
    if elements.count > schema["maxItems"]?.int ?? .max { faults.append("\(path): too many") }
    let first = schema["prefixItems"]?.array ?? []
    for (index, element) in elements.enumerated() {
      let inner = index < first.count ? first[index] : schema["items"]
      guard let inner, case .object = inner else { continue }
      faults += self.faults(of: element, inner, at: "\(path)/\(index)")
    }
    return faults
  }

  private func scalarFaults(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    switch value {
    case .int(let number): return bounds(Double(number), schema, path)
    case .double(let number): return bounds(number, schema, path)
    case .string(let text):
      if text.unicodeScalars.count < schema["minLength"]?.int ?? 0 { return ["\(path): too short"] }
      guard let pattern = schema["pattern"]?.string, let regex = try? Regex(pattern) else {
        return []
      }
      return text.contains(regex) ? [] : ["\(path): '\(text)' does not fit \(pattern)"]
    default: return []
    }
  }

  private func bounds(_ number: Double, _ schema: JSONValue, _ path: String) -> [String] {
    func bound(_ name: String) -> Double? {
      switch schema[name] {
      case .int(let number)?: Double(number)
      case .double(let number)?: number
      default: nil
      }
    }
    if let least = bound("minimum"), number < least { return ["\(path): \(number) < \(least)"] }
    if let most = bound("maximum"), number > most { return ["\(path): \(number) > \(most)"] }
    return []
  }
}
