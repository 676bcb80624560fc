// The front matter of Markdown files: YAML between two lines of three dashes, read by libyaml.

import CYaml
import NewsModel

/// The front matter of a file and what follows it.
struct FrontMatter {
  /// Its fields; empty where there is none or where it is malformed.
  let fields: [JSONField]
  /// The file without it.
  let body: ArraySlice<UInt8>
  /// What was odd.
  let oddity: LoadOddity?

  /// Takes the front matter off `bytes`, which are valid UTF-8.
  init(_ bytes: [UInt8]) {
    guard let (yaml, body) = Self.split(bytes) else {
      (fields, self.body, oddity) = ([], bytes[...], nil)
      return
    }
    self.body = body
    switch YAMLReader.read(Array(yaml)) {
    case .success(.object(let fields)):
      self.fields = fields
      oddity = nil
    case .success(.null):
      fields = []
      oddity = nil
    case .success:
      fields = []
      oddity = .frontMatterKind
    case .failure(let fault):
      fields = []
      // The first line of the YAML is the second of the file.
      oddity = .frontMatter(fault.message, line: fault.line + 2)
    }
  }

  /// The bytes between the first line, `---`, and the next such line or `...`; nil without either.
  private static func split(
    _ bytes: [UInt8]
  ) -> (yaml: ArraySlice<UInt8>, body: ArraySlice<UInt8>)? {
    var lines: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = LineRole.trimmed(String(decoding: bytes[start..<end], as: UTF8.self))
      if lines.isEmpty, line != "---" { return nil }
      if !lines.isEmpty, line == "---" || line == "..." {
        return (bytes[lines[0].upperBound..<start], bytes[min(end + 1, bytes.count)...])
      }
      lines.append(start..<min(end + 1, bytes.count))
      start = end + 1
    }
    return nil
  }
}

/// What libyaml could not read.
struct YAMLFault: Error {
  let message: String
  /// Counted from 0.
  let line: Int
}

/// Reads one YAML document into a JSON value.
enum YAMLReader {
  /// More nodes than this, however reached, are an attack by aliases and not front matter.
  private static let nodes = 10_000

  /// The document in `bytes`.
  static func read(_ bytes: [UInt8]) -> Result<JSONValue, YAMLFault> {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else {
      return .failure(YAMLFault(message: "out of memory", line: 0))
    }
    defer { yaml_parser_delete(&parser) }
    return bytes.withUnsafeBufferPointer { buffer in
      yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      var document = yaml_document_t()
      guard yaml_parser_load(&parser, &document) == 1 else {
        let message = parser.problem.map { String(cString: $0) } ?? "malformed YAML"
        return .failure(YAMLFault(message: message, line: Int(parser.problem_mark.line)))
      }
      defer { yaml_document_delete(&document) }
      guard yaml_document_get_root_node(&document) != nil else { return .success(.null) }
      var budget = nodes
      guard let value = value(1, in: &document, depth: 0, &budget) else {
        return .failure(YAMLFault(message: "nested too deep", line: 0))
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
    guard depth < 32, budget > 0, let node = yaml_document_get_node(&document, index) else {
      return nil
    }
    switch node.pointee.type {
    case YAML_SEQUENCE_NODE:
      let items = node.pointee.data.sequence.items
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
    case YAML_MAPPING_NODE:
      let pairs = node.pointee.data.mapping.pairs
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
    default: return scalar(node.pointee)
    }
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
