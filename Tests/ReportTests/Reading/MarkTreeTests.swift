// Tests of marks that lie in one another and cross.

import NewsModel
import Report
import Testing

@Suite("Trees of marks")
struct MarkTreeTests {
  /// The spans are written below the text: `a` from its first to its last column.
  private func tree(
    _ text: String,
    _ spans: [(start: Int, end: Int)],
    blocks: [(start: Int, end: Int)]? = nil
  ) -> (drawn: String, parts: [Int]) {
    let spans = spans.enumerated().map { MarkSpan(.claim($0), TextRange($1.start, $1.end)) }
    let blocks = (blocks ?? [(0, text.utf8.count)]).map { TextRange($0.start, $0.end) }
    let tree = MarkTree(spans, in: blocks)
    let article = ArticleText(text)
    return (tree.blocks.map { drawn($0, article) }.joined(separator: "|"), tree.parts)
  }

  private func drawn(_ nodes: [MarkNode], _ text: ArticleText) -> String {
    nodes.map { node in
      switch node {
      case .text(let range): text[range]
      case .mark(let piece, let inside):
        "(\(piece.span)\(piece.part > 1 ? ".\(piece.part)" : ""):\(drawn(inside, text)))"
      }
    }.joined()
  }

  @Test("A text without marks is a text")
  func plain() {
    #expect(tree("abc", []).drawn == "abc")
    #expect(tree("", []).drawn == "")
  }

  @Test("What lies in another mark lies in it, the longer outside")
  func nested() {
    #expect(tree("abcdef", [(1, 3), (0, 5)]).drawn == "(1:a(0:bc)de)f")
    #expect(tree("abcdef", [(0, 2), (0, 6), (4, 6)]).drawn == "(1:(0:ab)cd(2:ef))")
    #expect(tree("abcdef", [(0, 6), (0, 6)]).drawn == "(0:(1:abcdef))")
  }

  @Test("What crosses the end of another is split there, and its pieces are counted")
  func crossing() {
    let two = tree("abcdef", [(0, 4), (2, 6)])
    #expect(two.drawn == "(0:ab(1:cd))(1.2:ef)")
    #expect(two.parts == [1, 2])
    let three = tree("abcdefgh", [(0, 4), (2, 6), (3, 8)])
    #expect(three.drawn == "(0:ab(1:c(2:d)))(2.2:(1.2:ef)gh)")
    #expect(three.parts == [1, 2, 2])
  }

  @Test("A mark over two blocks has a piece in each")
  func blocks() {
    let over = tree("abc\n\ndef", [(1, 7)], blocks: [(0, 3), (5, 8)])
    #expect(over.drawn == "a(0:bc)|(0.2:de)f")
    #expect(over.parts == [2])
    let ending = tree("abc\n\ndef", [(1, 4), (5, 8)], blocks: [(0, 3), (5, 8)])
    #expect(ending.drawn == "a(0:bc)|(1:def)")
  }

  @Test("Empty marks and those outside of all blocks are left out")
  func outside() {
    let left = tree("abcdef", [(2, 2), (4, 6)], blocks: [(0, 4)])
    #expect(left.drawn == "abcd")
    #expect(left.parts == [0, 0])
  }

  @Test("A thousand marks in one another end at a depth that browsers have")
  func deep() {
    let text = String(repeating: "a", count: 2000)
    let drawn = tree(text, (0..<1000).map { ($0, 2000 - $0) }).drawn
    #expect(drawn.filter { $0 == "a" }.count == 2000)
    #expect(drawn.filter { $0 == "(" }.count < 100)
  }

  @Test("All of the text is there once, however marks cross")
  func whole() {
    var state: UInt64 = 7
    func next(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % below
    }
    let text = String(decoding: (0..<200).map { UInt8(97 + $0 % 26) }, as: UTF8.self)
    for _ in 0..<200 {
      let spans = (0..<12).map { _ in
        let start = next(200)
        return (start, min(200, start + next(60)))
      }
      let drawn = tree(text, spans, blocks: [(0, 70), (80, 200)]).drawn
      let letters = drawn.filter { $0.isLetter }
      #expect(letters == text.prefix(70) + text.dropFirst(80))
    }
  }
}
