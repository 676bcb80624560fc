import Files
import ShellEngine
import Testing

@Suite struct ShellTests {
  @Test func `a loop is stopped, and the session keeps what it had`() {
    let test = TestShell()
    test.run("load odd/combining.txt\nlet x = 1")
    test.host.looksBeforeInterrupt = 50
    #expect(test.run("for i in range(1000000) { set x = $i }") == 130)
    test.host.looksBeforeInterrupt = nil
    _ = test.host.take()
    #expect(test.output("print (docs | count) ($x > 1)") == "1 true")
  }

  @Test(arguments: [
    "$t | where n / 2 == 0", "$t | add m = n / 2", "$t | group-by n k = count()",
    "for i in range(100000) { }",
  ])
  func `work over many rows is stopped`(_ text: String) {
    let test = TestShell()
    test.run("let t = [{n: 1}] | where n > 1")
    test.run("let list = range(20000)\nlet t = [{k: 1, v: $list}] | flatten v | rename v n")
    _ = test.host.take()
    test.host.looksBeforeInterrupt = 3
    #expect(test.run(text) == 130, "\(test.host.take())")
  }

  @Test(arguments: ["compare --by document --as all", "export - --with evidence"])
  func `work over many documents is stopped wherever it is, and keeps nothing`(
    _ text: String
  ) {
    let test = TestShell()
    test.run("load harbour")
    _ = test.host.take()
    let whole = test.output(text)
    let loaded = TestShell()
    loaded.run("load harbour")
    _ = loaded.host.take()
    // The looks at whether to stop lie close together in the work; every twentieth is tried.
    var looks = 0
    loaded.host.looksBeforeInterrupt = looks
    while loaded.run(text) == 130 {
      #expect(loaded.host.take() == ["! interrupted"])
      looks += 20
      loaded.host.looksBeforeInterrupt = looks
    }
    #expect(looks > 100)
    loaded.host.looksBeforeInterrupt = nil
    if text.hasPrefix("compare") {
      #expect(loaded.host.take().joined(separator: "\n") == whole)
      #expect(loaded.shell.session.comparisons.map(\.number) == [1])
    }
  }

  @Test func `comparing and exporting tell how many documents are done`() {
    let test = TestShell()
    test.run("load harbour")
    for (text, passes) in [
      ("compare --by document", ["claims", "alignment"]),
      ("compare --by document --as k", ["claims", "alignment", "shared text", "keywords"]),
      ("export - --with evidence", ["shared text", "documents", "claims"]),
    ] {
      let before = test.host.told.count
      test.run(text)
      let told = test.host.told[before...]
      for pass in passes {
        let documents = told.filter { $0.next == pass }
        #expect(documents.map(\.done) == [0, 1, 2, 3, 4, 5], "\(pass)")
        #expect(documents.allSatisfy { $0.total == 5 && $0.unit == .documents })
      }
    }
  }

  @Test func `a function of an earlier input fails in its own text`() {
    // The statement's place in a later, longer input must not be looked up in the function's text.
    let test = TestShell()
    test.run("def f() { assert false }")
    let output = test.output(String(repeating: " ", count: 200) + "f()")
    #expect(output.contains("<prompt>:1:18"))
    #expect(output.contains("in 'f' called from <prompt>:1:201"))
  }

  @Test func `a script that cannot be read as text is not run`() {
    let test = TestShell()
    #expect(test.output("run odd/binary.txt").contains("'odd/binary.txt' is not a text file"))
    #expect(test.output("run odd/nowhere.nsh").contains("'odd/nowhere.nsh' could not be read"))
  }

  @Test func `standard input is loaded as an article`() {
    let test = TestShell()
    test.host.standardInput = Array("Anna Brede said that the lock was open.\n".utf8)
    test.run("load -")
    _ = test.host.take()
    #expect(test.output("docs | count") == "1")
  }

  @Test func `two runs of a script show the same`() throws {
    let script = """
      load harbour
      claims | select id source text
      actors | group-by kind n = count()
      keywords --top 5
      compare --by outlet | first 20
      """
    let outputs = (1...2).map { _ in
      let test = TestShell()
      test.run(script)
      return test.host.take()
    }
    #expect(outputs[0] == outputs[1])
  }

  @Test func `nothing outside the sandbox is read or written`() throws {
    let place = try Place()
    let files = FileAccess(directory: place.files.directory, sandbox: "harbour")
    let test = TestShell(files)
    try place.write("print a", to: "out.nsh")
    #expect(test.run("run out.nsh") == 1)
    #expect(test.run("export out.json") == 1)
    #expect(test.run("load harbour") == 0)
    #expect(test.run("export harbour/out.json") == 0)
    #expect(try !place.names().contains("out.json"))
  }
}
