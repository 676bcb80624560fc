import ShellEngine
import SyntaxTesting
import Testing

@Suite struct CompleterTests {
  private let test = TestShell()

  init() { test.run("load harbour\nlet docsOfPress = docs\ndef reading(x) { return 1 }") }

  /// What is proposed at the end of `text`.
  private func candidates(_ text: String) -> [String] {
    Completer(test.shell).candidates(in: text, at: text.utf8.count).candidates.map(\.text)
  }

  @Test(arguments: [
    Case("do", "docs"), Case("sec", "sections"), Case("docs | sel", "select"),
    Case("docs | whe", "where"), Case("claims --cer", "--certainty"),
    Case("claims --certainty pos", "possible"), Case("claims --kind pred", "prediction"),
    Case("claims | where cert", "certainty"),
    Case("claims | where certainty == \"pos", "\"possible\""),
    Case("docs | select id wor", "words"), Case("docs | select id | sort-by i", "id"),
    Case("print $docsO", "docsOfPress"), Case("$docsOfPress | where wor", "words"),
    Case("load harbour/coas", "harbour/coastal-wire.txt"), Case("load harb", "harbour/"),
    Case("help clai", "claims"), Case("unload d4", "d4"),
    Case("claims --by 'Doran K", "'Doran Kell'"), Case("docs | where len(na", "name"),
  ])
  func `what is being typed is completed`(_ one: Case) {
    #expect(candidates(one.text).contains(one.expected), "\(candidates(one.text).prefix(5))")
  }

  @Test func `what is proposed does not depend on faults before it`() {
    // The check of a tree without its text looked up the words of a fault in the text.
    #expect(candidates("claims | where certainty == \"posible\" | sort-by cer") == ["certainty"])
  }

  @Test func `only what can stand there is proposed`() {
    #expect(!candidates("docs | ").contains("load"))
    #expect(!candidates("docs | ").contains("docs"))
    #expect(!candidates("").contains("where"))
    #expect(candidates("docs | select id | where wor") == [])
    #expect(candidates("claims --nosuch") == [])
  }

  @Test func `the range is that of the word that is replaced`() {
    let text = "claims --by 'Doran K"
    let found = Completer(test.shell).candidates(in: text, at: text.utf8.count)
    #expect((found.range.start, found.range.end) == (12, 20))
  }

  @Test func `no offset of any input is too much`() {
    let text = "claims --by 'é' | where certainty == \"pos\" | add x = $d.y[1] ; if { \u{1F600}"
    for offset in 0...text.utf8.count {
      _ = Completer(test.shell).candidates(in: text, at: offset)
    }
  }
}
