// What a screen shows of claims. The transcript of `claims` has whole tables.

import NewsModel
import NewsSession
import SyntaxTesting
import Tabular
import Testing

@Suite struct ClaimsOnScreenTests {
  /// The columns of `claims` that say how a claim is meant.
  private static func table(_ rows: [[String: Value]]) -> Table {
    let columns = [
      Column("id", .string), Column("source", .string),
      Column("voice", .string, isFolded: true), Column("certainty", .string, isFolded: true),
      Column("polarity", .string, isFolded: true), Column("kind", .string, isFolded: true),
      Column("text", .string, layout: .main), Column("others", .list, isDetail: true),
      Column("negations", .list, isDetail: true), Column("reported", .record, isDetail: true),
      Column("under", .string, isDetail: true), Column("document", .string),
    ]
    return Table(
      columns: columns,
      rows: rows.map { row in Row(columns.map { row[$0.name] ?? .null }) }
    )
  }

  private static func row(_ changes: [String: Value]) -> [String: Value] {
    let plain: [String: Value] = [
      "id": .string("c1"), "source": .string("Ida Quill"), "voice": .string("named"),
      "certainty": .string("certain"), "polarity": .string("affirmed"),
      "kind": .string("statement"), "text": .string("the lock is shut"),
      "document": .string("d1"),
    ]
    return plain.merging(changes) { _, new in new }
  }

  private static func lines(_ table: Table, width: Int = 80) -> [String] {
    ScreenRenderer(style: TextStyle(width: width)).render(.table(table))
      .split(separator: "\n").map(String.init)
  }

  /// The mark before the words of a claim that differs so from a plain one.
  private static func mark(_ changes: [String: Value]) -> String {
    let lines = lines(table([row([:]), row(changes)]))
    let start = lines[1].utf8.count - lines[1].replacing("how  ", with: "").utf8.count
    guard start > 0, let place = lines[1].firstRange(of: "how")?.lowerBound else { return "" }
    let offset = lines[1].distance(from: lines[1].startIndex, to: place)
    return String(lines[3].dropFirst(offset).prefix(while: { $0 != "#" }))
      .replacing("the lock is shut", with: "#").split(separator: "#").first
      .map { String($0).split(separator: " ").joined(separator: " ") } ?? ""
  }

  @Test(arguments: [
    ("denies", ["polarity": Value.string("negated")]),
    ("not", ["polarity": .string("negated"), "negations": .list([.string("not")])]),
    ("may", ["certainty": .string("possible")]), ("likely", ["certainty": .string("probable")]),
    ("open", ["certainty": .string("unknown")]),
    ("doubts", ["certainty": .string("possible"), "polarity": .string("negated")]),
    (
      "may not",
      [
        "certainty": .string("possible"), "polarity": .string("negated"),
        "negations": .list([.string("not")]),
      ]
    ),
    ("if", ["kind": .string("condition"), "certainty": .string("unknown")]),
    ("asks", ["kind": .string("question"), "certainty": .string("unknown")]),
    ("will", ["kind": .string("prediction")]), ("should", ["kind": .string("recommendation")]),
    ("may", ["kind": .string("prediction"), "certainty": .string("possible")]),
    ("if c7", ["under": .string("c7")]),
    (
      "not said",
      [
        "reported": .record(
          Record([("certainty", .string("certain")), ("polarity", .string("negated"))])
        )
      ]
    ),
    (
      "said?",
      [
        "reported": .record(
          Record([("certainty", .string("possible")), ("polarity", .string("affirmed"))])
        )
      ]
    ),
  ])
  func `what is not plainly asserted has a mark before its words`(
    _ mark: String,
    _ changes: [String: Value]
  ) {
    #expect(Self.mark(changes) == mark)
  }

  @Test func `every holder is shown, and the author and nobody as well`() {
    let table = Self.table([
      Self.row(["others": .list([.string("Bo Ray")])]),
      Self.row(["source": .null, "voice": .string("author")]),
      Self.row(["source": .null, "voice": .string("unnamed"), "document": .string("d2")]),
    ])
    #expect(
      Self.lines(table) == [
        "in every row: certainty certain, polarity affirmed, kind statement",
        "id  source             text              document",
        "c1  Ida Quill, Bo Ray  the lock is shut  d1",
        "c1  author             the lock is shut  d1",
        "c1  (unnamed)          the lock is shut  d2", "3 rows",
      ]
    )
  }

  @Test func `one row has all its columns, and what it needs before its words`() {
    #expect(
      Self.lines(Self.table([Self.row(["certainty": .string("possible")])])) == [
        "id  source     how  text              document",
        "c1  Ida Quill  may  the lock is shut  d1", "1 row",
      ]
    )
  }

  @Test(arguments: [80, 100, 140])
  func `the words have at least half of the line`(_ width: Int) throws {
    let long = String(repeating: "word ", count: 60)
    let source = "a former head of the office, who would not give a name, in the capital"
    let table = Self.table([
      Self.row(["text": .string(long), "source": .string(source)]),
      Self.row(["text": .string(long), "certainty": .string("possible")]),
    ])
    let lines = Self.lines(table, width: width)
    let header = try #require(lines.first { $0.hasPrefix("id") })
    let start = try #require(header.firstRange(of: "text")?.lowerBound)
    let row = try #require(lines.first { $0.contains("word") })
    #expect(lines.allSatisfy { $0.count <= width })
    let offset = header.distance(from: header.startIndex, to: start)
    let words = row.dropFirst(offset)
    #expect(words.count >= width / 2 - 5)
  }

  @Test func `a long mark goes on below, so that the words keep their room`() {
    let row = Self.row([
      "text": .string(String(repeating: "word ", count: 20) + "end"), "under": .string("c25"),
      "certainty": .string("possible"), "polarity": .string("negated"),
      "negations": .list([.string("not")]),
    ])
    #expect(
      Self.lines(Self.table([row, Self.row([:])])).dropFirst().prefix(3) == [
        "id  how       text",
        "c1  if c25    word word word word word word word word word word word word word",
        "    may not   word word word word word word word end",
      ]
    )
  }

  @Test func `what an article holds is harmless in the line above the table`() {
    let evil = Value.string("\u{1B}[31mred")
    let table = Self.table([Self.row(["source": evil]), Self.row(["source": evil])])
    #expect(Self.lines(table).allSatisfy { !$0.unicodeScalars.contains("\u{1B}") })
  }

  @Test func `without a screen a table is whole`() {
    let text = ScreenRenderer(style: TextStyle()).render(.table(Self.table([Self.row([:])])))
    #expect(text.hasPrefix("id  source     voice  certainty  polarity  kind       text"))
  }
}
