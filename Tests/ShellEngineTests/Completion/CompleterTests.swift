import Files
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
    Case("help clai", "claims"), Case("unload d4", "d4"), Case("docs --", "--json"),
    Case("claims --by Kell | where voice == \"named\" --j", "--json"), Case("1 + 1 --", "--json"),
    Case("claims --by 'Doran K", "'Doran Kell'"), Case("docs | where len(na", "name"),
    Case("claims --by auth", "author"), Case("claims --by 'Two p", "'Two pilots'"),
  ])
  func `what is being typed is completed`(_ one: Case) {
    #expect(candidates(one.text).contains(one.expected), "\(candidates(one.text).prefix(5))")
  }

  @Test(arguments: [
    Case("do", "docs "), Case("docs | sel", "select "), Case("claims --cer", "--certainty "),
    Case("claims --certainty pos", "possible "), Case("option js", "json "),
    Case("docs | select id wor", "words "), Case("load harbour/coas", "harbour/coastal-wire.txt "),
    Case("load harb", "harbour/"), Case("claims --by 'Doran K", "'Doran Kell' "),
    Case("claims | where certainty == \"pos", "\"possible\" "),
    Case("print $docsO", "docsOfPress "), Case("print $parts", "parts"),
    Case("print \"${docsO", "docsOfPress"), Case("docs | add k = \"${outl", "outlet"),
    Case("docs | add k = \"${$docsO", "docsOfPress"), Case("docs | drop outl", "outlet "),
    Case("docs | add k = words / sum(column(wor", "words "),
    Case("docs | add k = weekd", "weekday("),
    Case("print (readi", "reading("), Case("print (rou", "round("), Case("docs --j", "--json"),
  ])
  func `what can be followed by another word ends in a blank`(_ one: Case) {
    test.run("let parts = {a: 1}")
    let found = Completer(test.shell).candidates(in: one.text, at: one.text.utf8.count).candidates
    #expect(found.map { $0.text + ($0.isOpen ? "" : " ") } == [one.expected])
  }

  @Test func `behind a command stand its flags with what they mean, without those it has`() {
    let found = Completer(test.shell).candidates(in: "claims ", at: 7).candidates
    #expect(found.map(\.text).contains("--by"))
    #expect(found.allSatisfy { !$0.description.isEmpty })
    #expect(candidates("claims -").contains("--about"))
    #expect(!candidates("claims --by Kell ").contains("--by"))
    #expect(candidates("claims --by Kell ").contains("--about"))
    #expect(candidates("read ").first == "d1")
    #expect(!candidates("read d").contains { $0.hasPrefix("-") })
    #expect(!candidates("claims --by ").contains { $0.hasPrefix("-") })
  }

  @Test func `behind a script stand its parameters, without those it has`() throws {
    let place = try Place([])
    try place.write(
      "param outlet: string, \"whose articles\"\nparam quick = false\nprint $outlet",
      to: "weekly report.nsh"
    )
    try place.write("let", to: "broken.nsh")
    let shell = TestShell(place).shell
    func candidates(_ text: String) -> [String] {
      Completer(shell).candidates(in: text, at: text.utf8.count).candidates.map {
        $0.text + ": " + $0.description
      }
    }
    let all = ["--outlet: whose articles", "--quick: true or false"]
    for start in ["run 'weekly report.nsh' ", "let n = 1; if true { run 'weekly report.nsh' "] {
      #expect(candidates(start + "--") == all)
      #expect(candidates(start + "-") == all)
      #expect(candidates(start + "--q") == [all[1]])
      #expect(candidates(start + "--outlet=x --") == [all[1]])
    }
    #expect(candidates("run broken.nsh --").isEmpty && candidates("run nowhere.nsh --").isEmpty)
    #expect(candidates("run --").isEmpty)
    #expect(candidates("run 'weekly report.nsh' ").contains(all[0]))
    #expect(!candidates("run 'weekly report.nsh' --outlet ").contains(all[1]))
  }

  @Test func `actors come in the order of what they say`() {
    let found = Array(Completer(test.shell).candidates(in: "claims --by ", at: 12).candidates)
    let counts = found.filter { !$0.description.hasPrefix("source") }.map { candidate -> Int in
      let words = candidate.description.split(separator: " ")
      return words.last?.hasPrefix("claim") == true ? Int(words[words.count - 2]) ?? -1 : 0
    }
    #expect(counts == counts.sorted(by: >))
    #expect((counts.first ?? 0) > 1)
  }

  @Test func `a path begins at home with a tilde, which stays in the line`() throws {
    let home = try Place(["harbour"], as: "articles")
    let files = FileAccess(directory: home.files.directory, home: home.files.directory)
    let shell = TestShell(files).shell
    func candidates(_ text: String) -> [String] {
      Completer(shell).candidates(in: text, at: text.utf8.count).candidates.map(\.text)
    }
    #expect(candidates("load ~") == ["~/"])
    #expect(candidates("load ~/art") == ["~/articles/"])
    #expect(candidates("load ~/articles/coas") == ["~/articles/coastal-wire.txt"])
  }

  // A direction mark in a file's name is not to be seen in the line.
  @Test func `what cannot be seen in a name is inserted by its number`() throws {
    let place = try Place([])
    try place.files.write(Array("A text.".utf8), to: "x\u{200F}y\u{E0041}.txt")
    let shell = TestShell(place.files).shell
    let found = Completer(shell).candidates(in: "load x", at: 6).candidates
    #expect(found.map(\.text) == [#""x\u{200f}y\u{e0041}.txt""#])
  }

  @Test(arguments: [
    // Names that the text itself defines, and what is known of them.
    Case("let fresh = docs; print $fre", "fresh"),
    Case("let fresh = claims; $fresh | where cert", "certainty"),
    Case("let fresh = claims\nclaims | join $fresh docu", "document"),
    Case("docs | select id words; it | sort-by wor", "words"),
    Case("for entry in (docs) {\n  print $ent", "entry"),
    Case("param after: da", "date"), Case("param after: ", "list"), Case("para", "param"),
    Case("param after: date\nprint $aft", "after"),
    Case("try { docs } else { print $err", "error"), Case("try { do", "docs"),
    Case("let fresh = docs; $fresh[1:] | where wor", "words"),
    Case("for entry in (docs) { if $entry.words > 5 { let inner = 1; print $inn", "inner"),
    Case("def f(table, other) {\n  $tab", "table"),
    Case("def fresh(table) { return 1 }\nprint (fre", "fresh("),
    Case("def f(k = \"all\") { for x in [1] {\n  set ", "k"),
    // Fields.
    Case("print $docsOfPress.tit", "title"), Case("print $docsOfPress[0].tit", "title"),
    Case("let x = (docs).tit", "title"), Case("print \"${docsOfPress.tit", "title"),
    Case("for entry in (docs) {\n  print $entry.tit", "title"),
    Case("let r = {alpha: {beta: 1}}; print $r.", "alpha"),
    Case("let r = {alpha: {beta: 1}}; print $r.alpha.b", "beta"),
    Case("let r = {alpha: {beta: 1}}; if $r.al", "alpha"),
    Case("[{a: {beta: 1}}] | where a.be", "beta"),
    Case("let found = claims; for c in $found { assert $c.cert", "certainty"),
  ])
  func `what the text before the cursor defines is known`(_ one: Case) {
    #expect(candidates(one.text).contains(one.expected), "\(candidates(one.text).prefix(5))")
  }

  @Test(arguments: [
    "if true { let inner = 1 }; print $inn", "def f(inner) { return 1 }; print $inn",
    "for inner in [1] { print a }\nprint $inn", "print $inn; let inner = 1",
  ])
  func `what is not known at the cursor is not proposed`(_ text: String) {
    #expect(!candidates(text).contains("inner"))
  }

  @Test func `where no statement ends, no mark is completed`() {
    for text in ["print (claims --j", "let x = claims --j", "print (1 --j"] {
      #expect(!candidates(text).contains("--json"), "\(text)")
    }
  }

  @Test(arguments: [
    Case("claism", "claims"), Case("docs | grp", "group-by"), Case("claims --crt", "--certainty"),
    Case("claims | where certanty", "certainty"), Case("claims --certainty imposible", "possible"),
    Case("claims --by Kel", "'Doran Kell'"), Case("read disputed", "d1"),

    Case("load harbour/wire", "harbour/coastal-wire.txt"), Case("print $press", "docsOfPress"),
  ])
  func `what starts with nothing is completed by what is like it`(_ one: Case) {
    let found = Completer(test.shell).candidates(in: one.text, at: one.text.utf8.count)
    #expect(found.isFuzzy)
    #expect(found.candidates.first?.text == one.expected, "\(found.candidates.prefix(5))")
  }

  @Test(arguments: [
    Case("help colu", "columns"), Case("help rou", "round"), Case("option ro", "rows"),
    Case("actors Dor", "'Doran Kell'"), Case("why a1", "a1"), Case("why c1", "c1"),
    Case("docs | where outlet == \"Tid", "\"Tidewater Talk\""), Case("re", "return"),
    Case("i", "it"),
    Case("claims | where source == \"Dor", "\"Doran Kell\""), Case("docs | where tr", "true"),
    Case("claims | where certainty == pos", "\"possible\""),
    Case("claims | where a > 1 and voice != ", "\"author\""),
    Case("docs | where document == \"d", "\"d1\""), Case("repl", "replay"), Case("ass", "assert"),
  ])
  func `names of everything that has one are completed`(_ one: Case) {
    #expect(candidates(one.text).contains(one.expected), "\(candidates(one.text).prefix(9))")
  }

  @Test(arguments: [
    Case("read d1", "d1"), Case("claims --by 'Doran K", "Doran Kell"),
    Case("print $docsO", "docsOfPress"),
    Case("print (readi", "reading"), Case("docs | where wor", "words"),
  ])
  func `each candidate is described`(_ one: Case) {
    let found = Completer(test.shell).candidates(in: one.text, at: one.text.utf8.count).candidates
    let wanted =
      [
        "d1": nil, "Doran Kell": "person", "docsOfPress": "table", "reading": "reading(x)",
        "words": "int",
      ][one.expected] ?? nil
    let description = found.first { $0.label == one.expected }?.description
    #expect(wanted.map { description?.hasPrefix($0) == true } ?? (description?.isEmpty == false))
  }

  @Test func `paths with blanks are quoted, and a folder leaves its quote open`() throws {
    let place = try Place()
    try place.write("x", to: "my dir/a b.txt")
    let shell = TestShell(place).shell
    func candidates(_ text: String) -> [String] {
      Completer(shell).candidates(in: text, at: text.utf8.count).candidates.map(\.text)
    }
    #expect(candidates("load my") == ["'my dir/"])
    #expect(candidates("load 'my dir/") == ["'my dir/a b.txt'"])
    #expect(candidates("load 'my dir/a") == ["'my dir/a b.txt'"])
    #expect(candidates("load \"my d") == ["'my dir/"])
  }

  @Test func `a session without a name is proposed where one is opened`() throws {
    let test = TestShell(try Place())
    test.run("load harbour")
    func candidates(_ text: String) -> [String] {
      Completer(test.shell).candidates(in: text, at: text.utf8.count).candidates.map(\.text)
    }
    #expect(candidates("open tod") == ["today"])
    #expect(candidates("load tod") == [])
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
