import LineEditing
import Testing

/// Moving about in a block. In the texts `|` marks the cursor.
@Suite struct BlockTextTests {
  private func marked(_ text: String) -> (block: BlockText, cursor: Int) {
    let parts = text.split(separator: "|", omittingEmptySubsequences: false)
    let scalars = Array(parts.joined().unicodeScalars)
    return (BlockText(scalars), parts[0].unicodeScalars.count)
  }

  @Test(
    "Up and down keep the column",
    arguments: [
      ("ab|c\ndef", nil, "abc\nde|f"),
      ("abc\nde|f", "ab|c\ndef", nil),
      ("abcdef\nx\nabcd|ef", "abcdef\nx|\nabcdef", nil),
      ("é日|c\nx", nil, "é日c\nx|"),
      ("a\n|\nb", "|a\n\nb", "a\n\n|b"),
      ("a\n|", "|a\n", nil),
      ("|", nil, nil),
    ] as [(String, String?, String?)]
  )
  func vertical(text: String, up: String?, down: String?) {
    let (block, cursor) = marked(text)
    #expect(block.up(cursor) == up.map { marked($0).cursor })
    #expect(block.down(cursor) == down.map { marked($0).cursor })
  }

  @Test(
    "The ends are those of the line",
    arguments: [("ab|c", 0, 3), ("ab\nc|d\ne", 3, 5), ("a|\nb", 0, 1), ("a\n|", 2, 2)]
  )
  func ends(text: String, start: Int, end: Int) {
    let (block, cursor) = marked(text)
    #expect(block.lineStart(cursor) == start)
    #expect(block.lineEnd(cursor) == end)
  }

  @Test(
    "A new line is indented as the last, and deeper behind a bracket",
    arguments: [
      ("abc|", ""), ("  abc|", "  "), ("if x {|", "  "), ("  f( |", "    "), ("a {\n  b|", "  "),
      ("{|}", "  "), ("|", ""),
    ]
  )
  func indentation(text: String, blanks: String) {
    let (block, cursor) = marked(text)
    #expect(block.indentation(after: cursor) == blanks)
  }

  @Test(
    "A closing bracket goes back to the indent of its partner's line",
    arguments: [
      ("if {\n  a\n  |", ""), ("  x {\n|", "  "), ("{\n  (\n    [1, 2]\n    |", "  "), ("{|", nil),
      ("a\n  |", nil), ("{\n  b|", nil), ("{ }\n|", nil), ("|", nil),
    ] as [(String, String?)]
  )
  func closing(text: String, blanks: String?) {
    let (block, cursor) = marked(text)
    #expect(block.indentation(closing: cursor) == blanks)
  }
}
