// Which format an input is written in: by the ending of its name, or by its first bytes.

import NewsModel

/// Tells formats.
enum InputFormat {
  /// The endings that are known, with their formats, in the order in which they are listed to users.
  private static let table: [(ending: String, format: ArticleFormat)] = [
    ("txt", .text), ("text", .text), ("md", .markdown), ("markdown", .markdown),
    ("html", .html), ("htm", .html), ("xhtml", .html), ("jsonl", .jsonl), ("ndjson", .jsonl),
  ]

  /// The endings that are known, without their dots.
  static var endings: [String] { table.map(\.ending) }

  /// The format of a file by its name; text for a name without an ending, nil for an unknown one.
  static func format(ofName name: String) -> ArticleFormat? {
    let ending = ending(of: name)
    return ending.isEmpty ? .text : table.first { $0.ending == ending.lowercased() }?.format
  }

  /// What stands after the last dot of a name, or nothing. `St. Mary` has none: endings hold no
  /// space.
  static func ending(of name: String) -> String {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else {
      return ""
    }
    let ending = String(name[name.utf8.index(after: dot)...])
    return ending.utf8.contains(0x20) ? "" : ending
  }

  /// The name without its ending.
  static func stem(of name: String) -> String {
    let ending = ending(of: name)
    return ending.isEmpty ? name : String(name.dropLast(ending.count + 1))
  }

  /// The format of bytes without a name.
  static func sniffed(_ bytes: [UInt8]) -> ArticleFormat {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0)
      .drop { $0.isASCIIWhiteSpace }.prefix(16)
    let head = String(decoding: start, as: UTF8.self).lowercased()
    if head.hasPrefix("<!doctype") || head.hasPrefix("<html") || head.hasPrefix("<?xml") {
      return .html
    }
    return areJSONObjects(bytes) ? .jsonl : .text
  }

  /// Whether every line that is not blank begins as an object and the first one ends as one.
  private static func areJSONObjects(_ bytes: [UInt8]) -> Bool {
    var isFirst = true
    for line in bytes.split(separator: 0x0A) {
      let line = line.drop { $0.isASCIIWhiteSpace }
      guard let first = line.first else { continue }
      guard first == UInt8(ascii: "{") else { return false }
      if isFirst, line.last(where: { $0 != 0x20 && $0 != 0x0D }) != UInt8(ascii: "}") {
        return false
      }
      isFirst = false
    }
    return !isFirst
  }
}
