// A text file as a list of its lines, for scripts that read words or names from one.

/// The lines of a text file.
package struct TextLines {
  /// The lines, without what ends them. An empty one behind the last line end is not among them.
  package let lines: [String]
  /// What was odd about the file, in words.
  package let warnings: [String]

  /// The lines of a file's bytes; nil where they are no text. Lines end in a line feed, with or without a
  /// carriage return before it; a byte order mark goes.
  package init?(_ bytes: [UInt8]) {
    guard BinaryCheck.firstFault(bytes) == nil else { return nil }
    let text = DecodedText(bytes)
    var rest = text.bytes[...]
    var lines: [String] = []
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
      var line = rest[..<end]
      if end < rest.endIndex, line.last == 0x0D { line.removeLast() }
      lines.append(String(decoding: line, as: UTF8.self))
      rest = rest[min(end + 1, rest.endIndex)...]
    }
    self.lines = lines
    warnings = text.oddities.map(LoadWording.reason)
  }
}
