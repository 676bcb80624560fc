// JSON that is written piece by piece: a document of gigabytes never stands in memory as a whole.

/// A part of a JSON document whose elements are made when they are written.
package indirect enum JSONPiece {
  /// Takes the elements of a list, one after the other.
  package typealias Emit = (JSONPiece) throws -> Void

  /// A value.
  case value(Value)
  /// An object with these fields, in this order.
  case object([(name: String, piece: JSONPiece)])
  /// A list; the function gives its elements to what it is called with, the same whenever it is called.
  case elements((Emit) throws -> Void)

  /// The list of these values.
  package static func list(_ values: some Sequence<Value>) -> JSONPiece {
    .elements { emit in for value in values { try emit(.value(value)) } }
  }

  /// The whole as a value. Throws what the lists in it throw.
  package func value() throws -> Value {
    switch self {
    case .value(let value): return value
    case .object(let fields):
      return .record(
        Record(
          names: fields.map(\.name),
          values: try fields.map { try $0.piece.value() },
          finding: nil
        )
      )
    case .elements(let list):
      var elements: [Value] = []
      try list { elements.append(try $0.value()) }
      return .list(elements)
    }
  }
}

extension JSONFormat {
  /// So many bytes are gathered before they are passed on.
  private static let chunk = 1 << 16

  /// Writes a document as `write` does its value, in chunks of whole lines, with a line break at its end.
  /// Throws what the lists of the document and `sink` throw.
  package static func stream(
    _ piece: JSONPiece,
    to sink: ([UInt8]) throws -> Void
  ) throws {
    try withoutActuallyEscaping(sink) { sink in
      var stream = Stream(sink: sink)
      try stream.write(piece, indent: 0)
      stream.writer.bytes.append(0x0A)
      try sink(stream.writer.bytes)
    }
  }

  private struct Stream {
    let sink: ([UInt8]) throws -> Void
    var writer = Writer<Never>(isCompact: false, check: {})

    mutating func write(_ piece: JSONPiece, indent: Int) throws {
      switch piece {
      case .value(let value): writer.write(value, indent: indent)
      case .object(let fields):
        writer.bytes.append(0x7B)
        for (index, field) in fields.enumerated() {
          beginElement(isFirst: index == 0, indent: indent)
          writer.write(string: field.name)
          writer.bytes += ": ".utf8
          try write(field.piece, indent: indent + 1)
        }
        end(0x7D, isEmpty: fields.isEmpty, indent: indent)
      case .elements(let list):
        writer.bytes.append(0x5B)
        var isEmpty = true
        try list { element in
          beginElement(isFirst: isEmpty, indent: indent)
          isEmpty = false
          try write(element, indent: indent + 1)
          try flush()
        }
        end(0x5D, isEmpty: isEmpty, indent: indent)
      }
    }

    private mutating func beginElement(isFirst: Bool, indent: Int) {
      if !isFirst { writer.bytes.append(0x2C) }
      writer.breakLine(indent + 1)
    }

    private mutating func end(_ mark: UInt8, isEmpty: Bool, indent: Int) {
      if !isEmpty { writer.breakLine(indent) }
      writer.bytes.append(mark)
    }

    private mutating func flush() throws {
      guard writer.bytes.count >= chunk, let last = writer.bytes.lastIndex(of: 0x0A) else { return }
      try sink(Array(writer.bytes[...last]))
      writer.bytes.removeSubrange(...last)
    }
  }
}
