// What a line of Markdown may be, told by its bytes alone.

/// A line of Markdown.
struct MarkdownLine {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where its first byte stands that is not white space, and its last.
  private let (start, end): (Int, Int)

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    start = bytes.firstIndex { !$0.isASCIIWhiteSpace } ?? bytes.count
    end = (bytes.lastIndex { !$0.isASCIIWhiteSpace } ?? -1) + 1
  }

  /// The number of its bytes.
  var count: Int { bytes.count }
  /// Whether there is nothing in it but white space.
  var isBlank: Bool { start == bytes.count }

  /// How many columns its text is indented, or more.
  var indent: Int { bytes[..<start].reduce(0) { $0 + ($1 == 0x09 ? 4 : 1) } }

  /// Whether it begins an item of a list that is not numbered.
  var isItem: Bool {
    "-*+".utf8.contains(bytes[start]) && start + 2 < bytes.count && bytes[start + 1] == 0x20
      && !bytes[start + 2].isASCIIWhiteSpace
  }

  /// Whether it is a heading.
  var isHeading: Bool {
    let level = bytes[start...].prefix { $0 == UInt8(ascii: "#") }.count
    return (1...6).contains(level) && start + level < end && bytes[start + level] == 0x20
  }

  /// Whether there is nothing in it but three or more of the same dash, star or line.
  var isThematicBreak: Bool {
    "-*_".utf8.contains(bytes[start])
      && bytes[start...].allSatisfy { $0 == bytes[start] || $0.isASCIIWhiteSpace }
  }

  /// How many marks of quotes and list items stand before its text.
  var depth: Int {
    var (at, depth) = (start, 0)
    while at < end {
      if !bytes[at].isASCIIWhiteSpace {
        let digits = bytes[at...].prefix { (0x30...0x39).contains($0) }.count
        guard at + digits < end else { break }
        let mark = bytes[at + digits]
        guard digits > 0 ? ".)".utf8.contains(mark) : "-*+>".utf8.contains(mark) else { break }
        depth += 1
        at += digits
      }
      at += 1
    }
    return depth
  }

  /// The number of marks of emphasis and of links.
  var marks: Int { bytes.count { Self.markBytes.contains($0) } }

  private static let markBytes = ByteSet("*_~[]!")

  /// The number of openings of HTML without a name, as `<?` and `<!`.
  var openings: Int {
    (start..<max(start, end - 1)).count { at in
      bytes[at] == UInt8(ascii: "<")
        && (bytes[at + 1] == UInt8(ascii: "?") || bytes[at + 1] == UInt8(ascii: "!"))
    }
  }
}

// MARK: - Tables

extension MarkdownLine {
  private static let ruleBytes = ByteSet("|:->*+ \t")

  /// Whether it may be the rule below the head of a table, in quotes and lists or not.
  var mayBeTableRule: Bool { bytes.allSatisfy(Self.ruleBytes.contains) }

  /// The number of cells that it has as a row of a table.
  var columns: Int { cells.count }

  /// The number of columns of the table whose rule it is; nil for another line.
  var ruleColumns: Int? {
    let cells = cells
    let areRules = cells.allSatisfy { cell in
      var dashes = bytes[cell].drop { $0 == 0x20 || $0 == 0x09 }
      while dashes.last == 0x20 || dashes.last == 0x09 { dashes = dashes.dropLast() }
      if dashes.first == UInt8(ascii: ":") { dashes = dashes.dropFirst() }
      if dashes.last == UInt8(ascii: ":") { dashes = dashes.dropLast() }
      return !dashes.isEmpty && dashes.allSatisfy { $0 == UInt8(ascii: "-") }
    }
    return areRules ? cells.count : nil
  }

  /// What stands between bars.
  private var cells: [Range<Int>] {
    var cells: [Range<Int>] = []
    var cell = start < end && bytes[start] == UInt8(ascii: "|") ? start + 1 : start
    var at = cell
    while at < end {
      if bytes[at] == UInt8(ascii: "\\") {
        at += 1
      } else if bytes[at] == UInt8(ascii: "|") {
        cells.append(cell..<at)
        cell = at + 1
      }
      at += 1
    }
    if cell < end { cells.append(cell..<end) }
    return cells
  }
}

/// A set of ASCII characters.
struct ByteSet {
  private let (low, high): (UInt64, UInt64)

  /// The set of the characters of `text`.
  init(_ text: String) {
    var (low, high): (UInt64, UInt64) = (0, 0)
    for byte in text.utf8 where byte < 0x80 {
      if byte < 0x40 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 0x40) }
    }
    (self.low, self.high) = (low, high)
  }

  /// Whether `byte` is in it.
  func contains(_ byte: UInt8) -> Bool {
    guard byte < 0x80 else { return false }
    return (byte < 0x40 ? low >> UInt64(byte) : high >> UInt64(byte - 0x40)) & 1 == 1
  }
}
