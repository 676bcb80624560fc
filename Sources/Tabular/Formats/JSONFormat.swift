// JSON as nsh writes it everywhere: UTF-8 unescaped, two-space indent, keys in the order given,
// numbers whole and as short as they go, so that equal values are equal bytes.

/// Writes values as JSON.
package enum JSONFormat {
  /// `value` over several lines, without a line break at the end.
  package static func write(_ value: Value) -> String { write(value) {} }

  /// `value` over several lines, if `check` throws nothing when it is asked before each element of the
  /// lists that `value` holds.
  package static func write<Stop>(
    _ value: Value,
    check: () throws(Stop) -> Void
  ) throws(Stop) -> String {
    try withoutActuallyEscaping(check) { (check) throws(Stop) in
      var writer = Writer(isCompact: false, check: check)
      try writer.write(value, indent: 0)
      return String(decoding: writer.bytes, as: UTF8.self)
    }
  }

  /// `value` on one line.
  package static func compact(_ value: Value) -> String {
    var writer = Writer<Never>(isCompact: true, check: {})
    writer.write(value, indent: 0)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// One line for each row of a table or element of a list; one line for any other value.
  package static func lines(_ value: Value) -> String {
    switch value {
    case .table(let table):
      table.rows.indices.map { compact(.record(table.record(at: $0))) + "\n" }.joined()
    case .list(let elements): elements.map { compact($0) + "\n" }.joined()
    default: compact(value) + "\n"
    }
  }

  /// Writes values, and gathers the bytes.
  struct Writer<Stop: Error> {
    let isCompact: Bool
    let check: () throws(Stop) -> Void
    var bytes: [UInt8] = []

    mutating func write(_ value: Value, indent: Int) throws(Stop) {
      switch value {
      case .null: bytes += "null".utf8
      case .bool(let flag): bytes += (flag ? "true" : "false").utf8
      case .int(let number): bytes += String(number).utf8
      case .float(let number):
        // JSON has no word for what is not a number.
        bytes += (number.isFinite ? NumberText.exact(number) : "null").utf8
      case .string(let text): write(string: text)
      case .date(let date): write(string: date.description)
      case .list(let elements):
        try write(open: "[", close: "]", count: elements.count, indent: indent) {
          (writer, index) throws(Stop) in
          if indent <= 1 { try writer.check() }
          try writer.write(elements[index], indent: indent + 1)
        }
      case .record(let record): try write(record.names, record.values, indent: indent)
      case .table(let table):
        let names = table.columns.map(\.name)
        try write(open: "[", close: "]", count: table.rows.count, indent: indent) {
          (writer, index) throws(Stop) in
          try writer.write(names, table.rows[index].cells, indent: indent + 1)
        }
      }
    }

    private mutating func write(
      _ names: [String],
      _ values: [Value],
      indent: Int
    ) throws(Stop) {
      try write(open: "{", close: "}", count: names.count, indent: indent) {
        (writer, index) throws(Stop) in
        writer.write(string: names[index])
        writer.bytes += ": ".utf8
        try writer.write(values[index], indent: indent + 1)
      }
    }

    private mutating func write(
      open: String,
      close: String,
      count: Int,
      indent: Int,
      element: (inout Writer, Int) throws(Stop) -> Void
    ) throws(Stop) {
      bytes += open.utf8
      for index in 0..<count {
        if index > 0 { bytes += (isCompact ? ", " : ",").utf8 }
        breakLine(indent + 1)
        try element(&self, index)
      }
      if count > 0 { breakLine(indent) }
      bytes += close.utf8
    }

    mutating func breakLine(_ indent: Int) {
      guard !isCompact else { return }
      bytes.append(0x0A)
      for _ in 0..<(2 * indent) { bytes.append(0x20) }
    }

    mutating func write(string: String) {
      bytes.append(0x22)
      var last: UInt8 = 0
      for byte in string.utf8 {
        defer { last = byte }
        switch byte {
        case 0x80..<0xA0 where last == 0xC2:
          // C1 control characters (U+0080 to U+009F) would steer a terminal.
          bytes.removeLast()
          bytes += "\\u00\(String(byte, radix: 16))".utf8
        case 0x22: bytes += "\\\"".utf8
        case 0x5C: bytes += "\\\\".utf8
        case 0x0A: bytes += "\\n".utf8
        case 0x0D: bytes += "\\r".utf8
        case 0x09: bytes += "\\t".utf8
        case 0..<0x20, 0x7F:
          let digits = String(byte, radix: 16)
          bytes += "\\u00\(digits.utf8.count < 2 ? "0" : "")\(digits)".utf8
        default: bytes.append(byte)
        }
      }
      bytes.append(0x22)
    }
  }
}
