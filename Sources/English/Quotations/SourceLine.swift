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

  /// The source that ends at `end`, if one begins after `start` or there; it stands after the end of a
  /// sentence or quotation, or at the beginning.
  static func source(endingAt end: Int, from start: Int, _ text: ArticleText) -> Source? {
    let bytes = text.bytes
    var at = end - 1
    let floor = max(start, end - longest)
    while at >= floor {
      if at == start || bytes[at - 1].isASCIIWhiteSpace || isEnd(bytes[at - 1]) {
        for lead in dashes + leads where bytes[at..<end].starts(with: lead) {
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
    ".!?\"'".utf8.contains(byte) || byte == 0x9D || byte == 0x99 || byte == 0xBB || byte == 0xA6
  }

  /// Whether a name may begin with a byte: a capital, `@`, or what is no ASCII.
  private static func isName(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || byte == 0x40 || byte >= 0x80
  }
}
