// Tables of separated values (RFC 4180) from bytes to cells.

import NewsModel

/// A row of a table of separated values.
struct SeparatedRow: Hashable {
  /// The line that it starts in, counted from 1.
  let line: Int
  /// Its cells.
  var cells: [String]
}

/// Reads tables whose cells are parted by commas, semicolons or tabs.
struct SeparatedReader {
  private static let quote = UInt8(ascii: "\"")

  /// The rows in `bytes`; lines of nothing are none. The first line tells what parts cells: whichever of the
  /// separators stands in it most. Complexity O(bytes).
  static func rows(in bytes: [UInt8]) -> [SeparatedRow] {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    let head = text.prefix { $0 != 0x0A }
    let separators = [",", ";", "\t"].map { UInt8(ascii: $0) }
    let separator = separators.max { a, b in
      head.count { $0 == a } < head.count { $0 == b }
    }
    var reader = SeparatedReader(separator: separator ?? separators[0])
    for byte in text { reader.read(byte) }
    reader.endRow()
    return reader.rows
  }

  private let separator: UInt8
  private var rows: [SeparatedRow] = []
  private var cells: [String] = []
  private var cell: [UInt8] = []
  private var isQuoted = false
  /// The byte before was a quotation mark inside a quoted cell: it ends it, or is the first of a pair.
  private var endsQuote = false
  private var line = 1
  private var start = 1

  private init(separator: UInt8) { self.separator = separator }

  private mutating func read(_ byte: UInt8) {
    if byte == 0x0A { line += 1 }
    if endsQuote {
      endsQuote = false
      if byte == Self.quote { return cell.append(byte) }
      isQuoted = false
    } else if isQuoted {
      if byte == Self.quote { endsQuote = true } else { cell.append(byte) }
      return
    }
    switch byte {
    case Self.quote where cell.isEmpty: isQuoted = true
    case separator: endCell()
    case 0x0A: endRow()
    default: cell.append(byte)
    }
  }

  private mutating func endCell() {
    if cell.last == 0x0D { cell.removeLast() }
    cells.append(String(decoding: cell, as: UTF8.self).trimmed)
    cell = []
  }

  private mutating func endRow() {
    endCell()
    if cells != [""] { rows.append(SeparatedRow(line: start, cells: cells)) }
    (cells, start, isQuoted) = ([], line, false)
  }
}

extension UInt8 {
  fileprivate init(ascii text: String) { self = text.utf8.first ?? 0 }
}
