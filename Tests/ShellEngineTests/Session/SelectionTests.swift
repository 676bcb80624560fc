import NewsSession
import ShellLanguage
import ShellSyntax
import Tabular
import Testing

@testable import ShellEngine

@Suite struct SelectionTests {
  private let test = TestShell()

  init() { test.run("load harbour") }

  private func selection(_ value: Value) throws -> Selection {
    try test.shell.session.selection(
      ArgumentValue(value: value, isWord: true, range: SourceRange(0, 0))
    )
  }

  @Test func `documents and sections are named by id, documents also by name`() throws {
    #expect(try selection(.string("d2")).parts.map(\.id) == ["d2"])
    #expect(try selection(.string("coastal-wire")).parts.map(\.id) == ["d1"])
    #expect(try selection(.string("d1.s2")).parts.map(\.id) == ["d1.s2"])
    #expect(
      try selection(.list([.string("d1"), .string("d3.s1")])).parts.map(\.id) == ["d1", "d3.s1"]
    )
  }

  @Test func `an actor is the claims that it makes`() throws {
    let claims = try #require(try selection(.string("Kell")).claims)
    #expect(!claims.isEmpty)
    #expect(try selection(.string("Kell")).label == "Doran Kell")
  }

  @Test func `claims of sections are those that start in them, and together those of the document`()
    throws
  {
    let session = test.shell.session
    let article = session.corpus.articles[0]
    let bySection = try article.article.sections.indices.flatMap { index in
      session.claims(in: try selection(.string("d1.s\(index + 1)"))).map(\.id)
    }
    #expect(bySection == session.claims(in: try selection(.string("d1"))).map(\.id))
  }

  @Test func `an empty table selects nothing`() throws {
    let none = try selection(.table(Table(columns: [], rows: [])))
    #expect(test.shell.session.claims(in: none).isEmpty)
    #expect(test.shell.session.passages(of: none).isEmpty)
  }
}
