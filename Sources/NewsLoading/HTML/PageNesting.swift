// A bound on how deep a page may be nested: libgumbo looks through all open elements at every tag, so
// that a small file of nothing but opening tags would take minutes.

/// Measures nesting before a page is parsed.
enum PageNesting {
  /// Pages with articles stay below a hundred.
  private static let limit = 3_000

  /// Elements that have no end tag, or whose end tag is often left out.
  private static let unclosed: Set<String> = [
    "area", "base", "br", "col", "colgroup", "dd", "dt", "embed", "hr", "img", "input", "li",
    "link", "meta", "option", "p", "param", "rp", "rt", "source", "tbody", "td", "tfoot", "th",
    "thead", "tr", "track", "wbr", "path", "circle", "rect", "use", "line", "polygon",
  ]

  /// Whether more elements are open at once somewhere in `bytes` than any real page has. Complexity
  /// O(bytes).
  static func isTooDeep(_ bytes: [UInt8]) -> Bool {
    var depth = 0
    return bytes.withUnsafeBufferPointer { buffer in
      var at = 0
      while at + 1 < buffer.count {
        guard buffer[at] == UInt8(ascii: "<") else {
          at += 1
          continue
        }
        let isEnd = buffer[at + 1] == UInt8(ascii: "/")
        let name = name(in: buffer, from: at + (isEnd ? 2 : 1))
        at += 1
        guard !name.isEmpty, !unclosed.contains(name) else { continue }
        depth = max(0, depth + (isEnd ? -1 : 1))
        if depth > limit { return true }
      }
      return false
    }
  }

  /// The tag's name in lower case; empty where no letter stands.
  private static func name(in buffer: UnsafeBufferPointer<UInt8>, from start: Int) -> String {
    var end = start
    // No element of HTML has a name of more than ten letters.
    while end < buffer.count, end - start < 12, (0x61...0x7A).contains(buffer[end] | 0x20) {
      end += 1
    }
    return String(decoding: buffer[start..<end].lazy.map { $0 | 0x20 }, as: UTF8.self)
  }
}
