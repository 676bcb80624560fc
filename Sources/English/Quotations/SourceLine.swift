// Where the source of a quotation stands: after a dash behind it, or as networks write it below a post.

import NewsModel

/// The words at the end of a block that name its source: after a dash, or as networks write it below a post.
enum SourceLine {
  /// A source: its words, and where the dash before them begins.
  struct Source {
    let start: Int
    let words: TextRange
  }

  /// A source of more bytes is a sentence.
  private static let longest = 120

  /// Dashes, longest first.
  static let dashes: [[UInt8]] = ["—", "–", "―", "--", "-"].map { Array($0.utf8) }

  /// How networks begin the line below a post.
  private static let leads = ["A post shared by ", "Posted by ", "Shared by "].map {
    Array($0.utf8)
  }

  /// Both, and whether one of them begins with a byte: few places need a closer look.
  private static let openings = dashes + leads
  private static let mayOpen: [Bool] = (0...255).map { byte in
    openings.contains { $0.first.map(Int.init) == byte }
  }

  /// The source that ends at `end`, if one begins after `start` or there; it stands after the end of a
  /// sentence or quotation, or at the beginning.
  static func source(endingAt end: Int, from start: Int, _ text: ArticleText) -> Source? {
    let (bytes, mayOpen) = (text.bytes, mayOpen)
    var at = end - 1
    let floor = max(start, end - longest)
    while at >= floor {
      if mayOpen[Int(bytes[at])],
        at == start || bytes[at - 1].isASCIIWhiteSpace || isEnd(bytes[at - 1])
      {
        for lead in openings where bytes[at..<end].starts(with: lead) {
          let words = text.trimmed(TextRange(at + lead.count, end))
          let before = text.trimmed(TextRange(start, at))
          let isAfterEnd = before.isEmpty || isEnd(bytes[before.end - 1])
          guard isAfterEnd, !words.isEmpty, isName(bytes[words.start]) else { continue }
          return Source(start: at, words: words)
        }
      }
      at -= 1
    }
    return nil
  }

  /// The source behind a dash that stands after `start`: what comes up to `end`, unless it is too long.
  static func source(from start: Int, to end: Int, _ text: ArticleText) -> TextRange? {
    let rest = text.trimmed(TextRange(start, end))
    guard !rest.isEmpty, rest.length <= longest else { return nil }
    for dash in dashes where text.bytes[rest.start..<rest.end].starts(with: dash) {
      let words = text.trimmed(TextRange(rest.start + dash.count, rest.end))
      return !words.isEmpty && isName(text.bytes[words.start]) ? words : nil
    }
    return nil
  }

  /// Whether a byte ends a sentence or a quotation; marks of several bytes are told by their last.
  private static func isEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2E, 0x21, 0x3F, 0x22, 0x27, 0x9D, 0x99, 0xBB, 0xA6: true
    default: false
    }
  }

  /// Whether a name may begin with a byte: a capital, `@`, or what is no ASCII.
  private static func isName(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || byte == 0x40 || byte >= 0x80
  }
}
