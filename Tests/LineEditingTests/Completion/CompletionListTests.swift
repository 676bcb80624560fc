import Glibc
import LineEditing
import Testing

/// How candidates are listed.
@Suite struct CompletionListTests {
  private func list(
    _ candidates: [(String, String)],
    rows: Int = 24,
    columns: Int = 40,
    from start: Int = 0
  ) -> [String] {
    CompletionList(size: TerminalSize(rows: rows, columns: columns))
      .page(candidates.map { .init(insert: $0.0, description: $0.1) }, from: start).lines
  }

  @Test("Descriptions stand in a column, whatever the width of the letters")
  func columns() {
    // As the editor does when it opens: in another locale nothing beyond ASCII has a width.
    setlocale(LC_CTYPE, "C.UTF-8")
    let lines = list([("claims", "who says what"), ("日本", "a place"), ("docs", "")])
    #expect(lines == ["claims  who says what", "日本    a place", "docs"])
  }

  @Test("A long name does not move the others' descriptions")
  func longName() {
    let name = String(repeating: "n", count: 35)
    #expect(list([(name, "x"), ("b", "y")]) == [name + "  x", "b  y"])
  }

  @Test("A line ends before the terminal's edge")
  func cut() {
    #expect(list([("name", "a description")], columns: 12) == ["name  a de…"])
  }

  @Test("A long list says how much is left out", arguments: [(24, 20), (100, 40), (1, 1)])
  func long(rows: Int, shown: Int) {
    let lines = list((1...100).map { ("name\($0)", "") }, rows: rows)
    #expect(lines.count == shown)
    #expect(lines.last == "… and \(101 - shown) more: Tab")
  }

  @Test("The next part of a long list starts where the last ended")
  func parts() {
    let candidates = (1...30).map { Completion.Candidate(insert: "name\($0)") }
    let list = CompletionList(size: TerminalSize(rows: 24, columns: 40))
    let first = list.page(candidates)
    #expect(first.next == 19)
    #expect(first.lines.dropLast().last == "name19")
    let second = list.page(candidates, from: 19)
    #expect(second.next == nil)
    #expect(second.lines.first == "name20")
    #expect(second.lines.last == "name30")
  }

  // Direction marks and tag characters reached the terminal as they were.
  @Test(
    "What cannot be seen is listed by its number",
    arguments: [
      ("x\u{200F}y", "x<U+200F>y"), ("a\u{E0041}b", "a<U+E0041>b"), ("a\u{202E}b", "a<U+202E>b"),
      ("\u{1B}[2J", "<U+001B>[2J"), ("a\u{85}b", "a<U+0085>b"), ("a\u{2028}b\nc", "a b c"),
      ("a\u{200B}b\u{FEFF}", "a<U+200B>b<U+FEFF>"), ("a\u{AD}b", "a<U+00AD>b"),
      ("👩\u{200D}🚀", "👩\u{200D}🚀"),
    ]
  )
  func hidden(name: String, shown: String) {
    let list = CompletionList(size: TerminalSize(rows: 24, columns: 40))
    #expect(list.page([.init(insert: name)]).lines == [shown])
    #expect(list.page([.init(insert: "x", description: name)]).lines == ["x  " + shown])
  }

  @Test("What is listed may be another text than what is inserted")
  func label() {
    let list = CompletionList(size: TerminalSize(rows: 24, columns: 40))
    #expect(list.page([.init(insert: "'a b'", label: "a b")]).lines == ["a b"])
  }

  @Test("Control characters do not reach the terminal")
  func controls() {
    let lines = list([("a\u{1B}[2Jb\u{202E}", "two\nlines\u{9B}")])
    #expect(lines == ["a<U+001B>[2Jb<U+202E>  two lines<U+009…"])
  }
}
