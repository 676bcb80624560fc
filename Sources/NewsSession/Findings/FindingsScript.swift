// The part of a findings document that names the script which made it, found in the document's bytes.

import NewsLoading
import NewsModel

/// Finds the script in the bytes of findings documents.
package enum FindingsScript {
  /// How every findings document that nsh writes begins.
  static let opening = Array("{\n  \"schema\": ".utf8)
  private static let start = Array("\n  \"script\": ".utf8)
  private static let end = Array("\n  \"documents\": ".utf8)

  /// Where the bytes of a findings document name the script that made it, with the line break before and
  /// the comma behind it; nil where they are none, or where that part is not whole.
  static func part(of bytes: [UInt8]) -> Range<Int>? {
    guard bytes.starts(with: opening) else { return nil }
    // No text holds a bare line feed, so these are keys of the outermost object.
    guard let from = first(start, in: bytes, from: 0), let to = first(end, in: bytes, from: from)
    else { return nil }
    return from..<to
  }

  /// The judgements in the bytes of a findings document, which stand behind all findings; nil where there are none,
  /// or the bytes are not laid out as nsh does.
  package static func judgements(in bytes: [UInt8]) -> [JSONValue]? {
    let mark = Array("\n  \"judgements\": [".utf8)
    // No text holds a bare line feed, so these are keys of the outermost object.
    guard
      let start = bytes.indices.last(where: { bytes[$0] == 0x0A && bytes[$0...].starts(with: mark) }
      ),
      let end = first(Array("\n  ]".utf8), in: bytes, from: start)
    else { return nil }
    return FindingsFile.json(bytes[(start + mark.count - 1)..<(end + 2)] + [0x5D])?.array
  }

  private static func first(_ mark: [UInt8], in bytes: [UInt8], from: Int) -> Int? {
    bytes[from...].indices.first { bytes[$0] == mark[0] && bytes[$0...].starts(with: mark) }
  }

  /// The script that a whole findings document names, without a look at all else that it holds; nil where
  /// the bytes are not laid out as nsh does, or are cut off.
  package static func record(in bytes: [UInt8]) -> ScriptRecord? {
    let version = opening + Array("\"\(FindingsDocument.readableSchema)".utf8)
    guard bytes.starts(with: version), bytes.suffix(3) == [0x0A, 0x7D, 0x0A],
      let part = part(of: bytes)
    else { return nil }
    let value = bytes[part].dropFirst(start.count).dropLast()
    guard let json = try? JSONReader.read(Array(value)).value else { return nil }
    return ScriptRecord(json)
  }
}

extension ScriptRecord {
  /// A script as a findings document names it.
  init(_ json: JSONValue?) {
    self.init(
      name: json?["name"]?.string,
      arguments: json?["arguments"]?.array?.compactMap(\.string) ?? [],
      text: json?["text"]?.string ?? ""
    )
  }
}
