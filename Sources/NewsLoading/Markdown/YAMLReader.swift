// YAML as front matter has it, read by libyaml.

import CYaml
import NewsModel

/// What libyaml could not read.
struct YAMLError: Error {
  let message: String
  /// Counted from 0.
  let line: Int
}

/// Reads one YAML document into a JSON value.
enum YAMLReader {
  /// More nodes than this, however reached, are an attack by aliases and not front matter.
  private static let nodes = 10_000
  private static let depthLimit = 32

  private typealias YAMLItems = yaml_node_s.__Unnamed_union_data.__Unnamed_struct_sequence
    .__Unnamed_struct_items
  private typealias YAMLPairs = yaml_node_s.__Unnamed_union_data.__Unnamed_struct_mapping
    .__Unnamed_struct_pairs

  /// The document in `bytes`.
  static func read(_ bytes: [UInt8]) -> Result<JSONValue, YAMLError> {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else {
      return .failure(YAMLError(message: "out of memory", line: 0))
    }
    defer { yaml_parser_delete(&parser) }
    return bytes.withUnsafeBufferPointer { buffer in
      yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      var document = yaml_document_t()
      guard yaml_parser_load(&parser, &document) == 1 else {
        let message = parser.problem.map { String(cString: $0) } ?? "malformed YAML"
        return .failure(YAMLError(message: message, line: Int(parser.problem_mark.line)))
      }
      defer { yaml_document_delete(&document) }
      guard yaml_document_get_root_node(&document) != nil else { return .success(.null) }
      var budget = nodes
      guard let value = value(1, in: &document, depth: 0, &budget) else {
        return .failure(YAMLError(message: "nested too deep", line: 0))
      }
      return .success(value)
    }
  }

  /// The value of node `index`, counted from 1, or nil where the nesting or the aliases go too far.
  private static func value(
    _ index: Int32,
    in document: inout yaml_document_t,
    depth: Int,
    _ budget: inout Int
  ) -> JSONValue? {
    budget -= 1
    guard depth < depthLimit, budget > 0, let node = yaml_document_get_node(&document, index) else {
      return nil
    }
    switch node.pointee.type {
    case YAML_SEQUENCE_NODE:
      return sequence(node.pointee.data.sequence.items, in: &document, depth: depth, &budget)
    case YAML_MAPPING_NODE:
      return mapping(node.pointee.data.mapping.pairs, in: &document, depth: depth, &budget)
    default: return scalar(node.pointee)
    }
  }

  private static func sequence(
    _ items: YAMLItems,
    in document: inout yaml_document_t,
    depth: Int,
    _ budget: inout Int
  ) -> JSONValue? {
    var elements: [JSONValue] = []
    var item = items.start
    while let current = item, current != items.top {
      guard let element = value(current.pointee, in: &document, depth: depth + 1, &budget) else {
        return nil
      }
      elements.append(element)
      item = current + 1
    }
    return .array(elements)
  }

  private static func mapping(
    _ pairs: YAMLPairs,
    in document: inout yaml_document_t,
    depth: Int,
    _ budget: inout Int
  ) -> JSONValue? {
    var fields: [String: JSONValue] = [:]
    var pair = pairs.start
    while let current = pair, current != pairs.top {
      let (key, inner) = (current.pointee.key, current.pointee.value)
      guard let name = value(key, in: &document, depth: depth + 1, &budget),
        let field = value(inner, in: &document, depth: depth + 1, &budget)
      else { return nil }
      fields[ArticleFields.words(of: name) ?? ""] = field
      pair = current + 1
    }
    return .object(fields)
  }

  /// A plain scalar is null, a truth value or a whole number where it reads as one (YAML 1.2, core
  /// schema); other scalars are strings.
  private static func scalar(_ node: yaml_node_t) -> JSONValue {
    let scalar = node.data.scalar
    let text = String(
      decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length),
      as: UTF8.self
    )
    guard scalar.style == YAML_PLAIN_SCALAR_STYLE else { return .string(text) }
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    default:
      // A padded number such as 007 is a name, not a number.
      if let number = Int(text), String(number) == text { return .int(number) }
      return .string(text)
    }
  }
}
