import ShellEngine
import Testing

/// What is underlined while a line is typed. `‹…›` stands around it.
@Suite struct LineFaultsTests {
  private let test = TestShell()

  init() { test.run("load harbour\nlet few = docs | first 2") }

  /// The text with marks around what is wrong.
  private func marked(_ text: String) -> String {
    let cursor = text.utf8.firstIndex(of: 0x01) ?? text.utf8.endIndex
    let offset = text.utf8.distance(from: text.utf8.startIndex, to: cursor)
    let plain = text.replacing("\u{1}", with: "")
    var bytes = Array(plain.utf8)
    for range in LineFaults(plain, cursor: offset, test.shell).ranges().reversed() {
      bytes.insert(contentsOf: Array("›".utf8), at: range.end)
      bytes.insert(contentsOf: Array("‹".utf8), at: range.start)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "Wrong names and values are found as soon as they are whole",
    arguments: [
      "‹frist› ", "docs | ‹frist› 3", "claims ‹--sertainty› pos", "claims --certainty ‹posible› ",
      "claims | where ‹certanty› == \"possible\"", "claims | where certainty == ‹\"posible\"›",
      "$few | where ‹wrods› > 3 ", "docs | select id ‹wrods› | first", "print ‹$fwe› ",
      "docs | select id | where ‹words› ", "docs | where ‹foo›(1) ", "‹docs› | ‹load› x",
      "for d in (docs) { claims | where ‹certanty› == 1", "if (docs | where ‹wrods› > ",
      "print (docs | where ‹wrods› == \"open", "docs | where ‹wrods› |", "print \"${‹nosuch› + 1",
      "let x = docs | select ‹wrods› ; print 1",
    ]
  )
  func wrong(text: String) {
    let plain = text.replacing("‹", with: "").replacing("›", with: "")
    if text.hasPrefix("‹docs›") { return #expect(marked(plain).contains("‹load›")) }
    #expect(marked(plain) == text)
  }

  @Test(
    "What is still being typed is not wrong",
    arguments: [
      "", "fris", "docs | fri", "claims --cert", "claims --certainty ", "claims --certainty pos",
      "claims | where cert", "claims | where certainty", "claims | where certainty ",
      "claims | where certainty == ", "claims | where certainty == \"pos", "print $fe", "print $",
      "load ", "load", "docs | select ", "docs | sort-by", "docs | where rou",
      "print (replace(\"a\", ",
      "let x = ", "let", "for d in ", "if ", "def f(", "def f(x) {", "docs |", "docs | ",
      "print (1 + ",
      "[1, ", "note d1 ", "\"open", "'open", "# note", "docs | group-by outlet n = cou",
      "compare d1",
      "docs\n| where words > 3", "print \"a ${fe",
    ]
  )
  func unfinished(text: String) { #expect(marked(text) == text) }

  @Test("The cursor on a wrong name does not hide it, but at its end")
  func cursor() {
    #expect(marked("docs | fr\u{1}ist 3") == "docs | ‹frist› 3")
    #expect(marked("docs | frist\u{1} 3") == "docs | frist 3")
  }

  @Test("Every part of a text has an answer")
  func parts() {
    let text =
      "claims --by 'é' | where certainty == \"pos${1}\" | add x = $d.y[1] ; if { \u{1F600} ) }"
    for count in 0...text.count {
      let part = String(text.prefix(count))
      for range in LineFaults(part, cursor: part.utf8.count, test.shell).ranges() {
        #expect(range.end <= part.utf8.count)
      }
    }
  }
}
