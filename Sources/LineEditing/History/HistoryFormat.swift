// How an entry is written in the history's file.

/// Entries as lines of bytes.
enum HistoryFormat {
  private static let backslash = UInt8(ascii: "\\")
  private static let lineBreak = UInt8(ascii: "\n")

  /// The line of an entry, with its line break.
  static func line(_ entry: String) -> [UInt8] {
    var line: [UInt8] = []
    for byte in entry.utf8 {
      switch byte {
      case backslash: line += [backslash, backslash]
      case lineBreak: line += [backslash, UInt8(ascii: "n")]
      default: line.append(byte)
      }
    }
    return line + [lineBreak]
  }

  /// The entries of a file, whatever it holds: unknown escapes stand for themselves, invalid UTF-8
  /// is repaired, empty lines are passed over.
  static func entries(_ bytes: [UInt8]) -> [String] {
    newest(bytes).split(separator: lineBreak).map(entry)
  }

  /// The last lines, as many as a file holds in which sessions have written for months; more come from
  /// something else, and would keep the prompt waiting.
  private static func newest(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    var (start, lines) = (bytes.count, 0)
    while start > 0 {
      if bytes[start - 1] == lineBreak { lines += 1 }
      if lines > mostLines { break }
      start -= 1
    }
    return bytes[start...]
  }

  private static let mostLines = 50_000

  private static func entry(_ line: ArraySlice<UInt8>) -> String {
    guard line.contains(backslash) else { return String(decoding: line, as: UTF8.self) }
    var entry: [UInt8] = []
    var escaped = false
    for byte in line {
      switch (escaped, byte) {
      case (false, backslash):
        escaped = true
        continue
      case (true, UInt8(ascii: "n")): entry.append(lineBreak)
      case (true, backslash): entry.append(backslash)
      case (true, _): entry += [backslash, byte]
      case (false, _): entry.append(byte)
      }
      escaped = false
    }
    if escaped { entry.append(backslash) }
    return String(decoding: entry, as: UTF8.self)
  }
}
