// JSON (RFC 8259) from bytes to values. It is read here and not by Foundation's decoder, which takes
// time by the square of the depth, says neither what is wrong nor where, and tells nothing of fields
// that stand twice. No recursion, so that no input overflows the stack.

import NewsModel

/// JSON that was read.
package struct JSONDocument: Sendable {
  /// Its value. Of fields with one name the last is kept.
  package let value: JSONValue
  /// What is odd about it, by the offset in bytes where it stands first.
  let oddities: [JSONOddity]
}

/// What is odd about JSON that was read all the same.
enum JSONOddity: Hashable, Sendable {
  /// Halves of characters (`\ud83d` without its other half), which became U+FFFD: how many, and the
  /// offset of the first.
  case brokenCharacters(count: Int, offset: Int)
  /// Fields that stand twice in an object: how many, the first one's name and the offset of its
  /// second value.
  case doubleFields(count: Int, name: String, offset: Int)
}

/// Why bytes are not JSON.
package struct JSONError: Error, Hashable, Sendable {
  /// What is wrong.
  package let fault: JSONFault
  /// At which byte, counted from 0.
  package let offset: Int
}

/// Reads one value.
package struct JSONReader {
  /// As deep as the usual readers go.
  private static let deepest = 512

  /// The value in `bytes`, which are valid UTF-8. Complexity O(bytes).
  package static func read(_ bytes: [UInt8]) throws(JSONError) -> JSONDocument {
    let result: Result<JSONDocument, JSONError> = bytes.withUnsafeBufferPointer { buffer in
      var reader = JSONReader(scanner: JSONScanner(buffer))
      do throws(JSONError) {
        let value = try reader.document()
        return .success(JSONDocument(value: value, oddities: reader.oddities))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// A list or an object that is not yet closed.
  private struct Frame {
    var fields: [Field] = []
    var elements: [JSONValue] = []
    let isObject: Bool
  }

  private struct Field {
    let name: String
    /// Where its value stands.
    let offset: Int
    var value: JSONValue
  }

  private var scanner: JSONScanner
  /// What is open, outermost first.
  private var frames: [Frame] = []
  private var doubles: (count: Int, name: String, offset: Int)?

  private init(scanner: JSONScanner) { self.scanner = scanner }

  private var oddities: [JSONOddity] {
    var oddities: [JSONOddity] = []
    if let first = scanner.firstBroken {
      oddities.append(.brokenCharacters(count: scanner.broken, offset: first))
    }
    if let doubles {
      oddities.append(
        .doubleFields(count: doubles.count, name: doubles.name, offset: doubles.offset)
      )
    }
    return oddities
  }

  private mutating func document() throws(JSONError) -> JSONValue {
    while true {
      guard var value = try opened() else { continue }
      // After a value: close what ends, then go on with the next one or stop.
      while true {
        scanner.skipSpace()
        guard !frames.isEmpty else {
          try scanner.end()
          return value
        }
        add(value)
        if try !closes() { break }
        value = close()
      }
    }
  }

  /// A value, or nil where a list or an object was opened that holds more.
  private mutating func opened() throws(JSONError) -> JSONValue? {
    scanner.skipSpace()
    let start = scanner.at
    switch try scanner.peek() {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      let isObject = try scanner.peek() == UInt8(ascii: "{")
      if frames.count >= Self.deepest { throw JSONError(fault: .tooDeep, offset: start) }
      scanner.at += 1
      scanner.skipSpace()
      if try scanner.peek() == Self.closing(isObject) {
        scanner.at += 1
        return isObject ? .object([]) : .array([])
      }
      frames.append(Frame(isObject: isObject))
      if isObject { try name() }
      return nil
    default: return try scanner.scalar()
    }
  }

  private static func closing(_ isObject: Bool) -> UInt8 { UInt8(ascii: isObject ? "}" : "]") }

  /// A field's name and what parts it from its value.
  private mutating func name() throws(JSONError) {
    scanner.skipSpace()
    guard try scanner.peek() == UInt8(ascii: "\"") else { throw scanner.unexpected }
    let name = try scanner.string()
    scanner.skipSpace()
    guard try scanner.peek() == UInt8(ascii: ":") else { throw scanner.unexpected }
    scanner.at += 1
    frames[frames.count - 1].fields.append(Field(name: name, offset: scanner.at, value: .null))
  }

  private mutating func add(_ value: JSONValue) {
    let last = frames.count - 1
    if frames[last].isObject {
      frames[last].fields[frames[last].fields.count - 1].value = value
    } else {
      frames[last].elements.append(value)
    }
  }

  /// Whether the innermost list or object ends here; otherwise another value comes.
  private mutating func closes() throws(JSONError) -> Bool {
    let isObject = frames[frames.count - 1].isObject
    let byte = try scanner.peek()
    guard byte == Self.closing(isObject) || byte == UInt8(ascii: ",") else {
      throw scanner.unexpected
    }
    scanner.at += 1
    if byte != UInt8(ascii: ",") { return true }
    if isObject { try name() }
    return false
  }

  private mutating func close() -> JSONValue {
    guard let frame = frames.popLast() else { return .null }
    return frame.isObject ? .object(sorted(frame.fields)) : .array(frame.elements)
  }

  /// Fields by the bytes of their names; of several with one name the last in the text.
  private mutating func sorted(_ fields: [Field]) -> [JSONField] {
    let ordered = fields.indices.sorted { first, second in
      let (one, other) = (fields[first].name.utf8, fields[second].name.utf8)
      if one.lexicographicallyPrecedes(other) { return true }
      return first < second && one.elementsEqual(other)
    }
    var kept: [JSONField] = []
    for index in ordered {
      let field = fields[index]
      if let last = kept.last, last.name.utf8.elementsEqual(field.name.utf8) {
        kept.removeLast()
        note(field)
      }
      kept.append(JSONField(name: field.name, value: field.value))
    }
    return kept
  }

  private mutating func note(_ field: Field) {
    let count = (doubles?.count ?? 0) + 1
    let isFirst = doubles.map { field.offset < $0.offset } ?? true
    doubles =
      isFirst
      ? (count, field.name, field.offset) : doubles.map { (count, $0.name, $0.offset) }
  }
}
