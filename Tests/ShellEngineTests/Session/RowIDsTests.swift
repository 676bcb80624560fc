import Testing

@Suite struct RowIDsTests {
  @Test(arguments: [
    "where words > 0", "select name", "add long = words > 500", "rename name n", "sort-by id",
    "uniq", "first 9", "skip 0", "last 9", "chart words", "join (docs | select id url) id",
    "select id sections | flatten sections",
  ])
  func `rows keep their finding through a stage`(_ stage: String) {
    let test = TestShell()
    test.run("load harbour\ndocs | \(stage) | note 'seen'")
    #expect(test.shell.session.notes.map(\.target) == test.shell.session.corpus.articles.map(\.key))
  }

  @Test(arguments: ["group-by outlet", "get name", "count"])
  func `rows of other things have none`(_ stage: String) {
    let test = TestShell()
    test.run("load harbour")
    #expect(test.run("docs | \(stage) | note 'seen'") != 0)
    #expect(test.shell.session.notes.isEmpty)
  }

  @Test(arguments: ["d1", "d1.s2", "c1", "m1", "a1"])
  func `what a row shows can be read by its id`(_ id: String) {
    let test = TestShell()
    test.run("load harbour")
    _ = test.host.take()
    #expect(!test.output("read \(id)").contains("error"))
  }
}
