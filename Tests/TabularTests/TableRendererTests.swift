import Tabular
import Testing

/// Tables as aligned text.
@Suite struct TableRendererTests {
  private let claims = Table(
    [("id", .string), ("n", .int), ("text", .string)],
    [
      [.string("c1"), .int(7), .string("The quay was closed on Monday morning")],
      [.string("c10"), .int(123), .null],
    ]
  )

  private func render(_ table: Table, _ style: TextStyle = TextStyle()) -> [String] {
    let text = TableRenderer(style: style).render(table)
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map {
      String($0)
    }
  }

  @Test("Text stands left, numbers right, and no line ends with spaces")
  func alignment() {
    #expect(
      render(claims) == [
        "id     n  text",
        "c1     7  The quay was closed on Monday morning",
        "c10  123",
      ]
    )
  }

  @Test("Without a width nothing is cut, and no note follows")
  func whole() {
    let long = String(repeating: "word ", count: 100)
    #expect(render(Table([("a", .string)], [[.string(long + "end")]])) == ["a", long + "end"])
  }

  @Test("A sparse column is there where one of the rows that are shown has something to say")
  func sparse() {
    let columns = [
      Column("id", .string), Column("review", .string, isSparse: true),
      Column("tags", .list, isSparse: true),
    ]
    func table(_ reviews: [String]) -> Table {
      Table(columns: columns, rows: reviews.map { Row([.string("c"), .string($0), .list([])]) })
    }
    #expect(render(table(["none", "none"]))[0] == "id")
    #expect(render(table(["none", "rejected"]))[0] == "id  review")
    #expect(render(table([]))[0] == "id")
    let limited = render(table(["none", "rejected"]), TextStyle(width: 40, rowLimit: 1))
    #expect(limited[0] == "id")
    #expect(render(table(["none"]).selecting([0, 2]))[0] == "id  tags")
  }

  @Test("On a terminal the widest text gives way and goes on below, and rows are counted")
  func fitted() {
    #expect(
      render(claims, TextStyle(width: 38)) == [
        "id     n  text",
        "c1     7  The quay was closed on",
        "          Monday morning",
        "c10  123",
        "2 rows",
      ]
    )
  }

  @Test("Text goes on for three lines, and is cut at a word in the last")
  func threeLines() {
    let text = "one two three four five six seven eight nine ten eleven"
    #expect(
      render(Table([("a", .string)], [[.string(text)]]), TextStyle(width: 13))
        == ["a", "one two three", "four five six", "seven eight…", "1 row"]
    )
  }

  @Test("A word is torn only where it is wider than its column")
  func longWord() {
    let rows: [[Value]] = [[.string("an incomprehensible")], [.string("incomprehensible a")]]
    #expect(
      render(Table([("a", .string)], rows), TextStyle(width: 10))
        == ["a", "an", "incomprehe", "nsible", "incomprehe", "nsible a", "2 rows"]
    )
  }

  @Test("Columns that are equally wide give way alike")
  func sharedLoss() {
    let row: [Value] = [
      .string(String(repeating: "a", count: 40)),
      .string("b c d e f g h i j k l m n o p q r s t u"),
    ]
    let lines = render(Table([("one", .string), ("two", .string)], [row]), TextStyle(width: 62))
    #expect(lines[0] == "one" + String(repeating: " ", count: 29) + "two")
  }

  /// A concordance line.
  private static let concordance = Table(
    columns: [
      Column("left", .string, layout: .before), Column("match", .string, layout: .match),
      Column("right", .string, layout: .after),
    ],
    rows: [
      Row([
        .string("the ships outside the"), .string("quay"), .string("were late, said the pilots"),
      ])
    ]
  )

  @Test("What stands before a match ends beside it, also where it is cut")
  func concordance() {
    #expect(
      render(Self.concordance) == [
        "                 left  match  right",
        "the ships outside the  quay   were late, said the pilots",
      ]
    )
    #expect(
      render(Self.concordance, TextStyle(width: 38)) == [
        "          left  match  right", "  …outside the  quay   were late,…", "1 row",
      ]
    )
  }

  @Test("A match stands out where there are colours")
  func match() {
    let line = render(Self.concordance, TextStyle(isColored: true))[1]
    #expect(
      line == "the ships outside the  \u{1B}[1mquay\u{1B}[0m   were late, said the pilots"
    )
  }

  @Test("Bars are drawn to the scale of the room there is, and none vanishes")
  func bars() {
    let rows = [320, 160, 1].map { Row([.int($0), .string(BarText.bar($0))]) }
    let table = Table(
      columns: [Column("n", .int), Column("chart", .string, layout: .bar)],
      rows: rows
    )
    #expect(
      render(table, TextStyle(width: 15))
        == ["  n  chart", "320  ██████████", "160  █████", "  1  ▏", "3 rows"]
    )
    #expect(render(table)[1] == "320  " + String(repeating: "█", count: 40))
  }

  @Test("The rows after those that were shown are named in the note")
  func laterRows() {
    let table = Table([("a", .int)], (0..<5).map { [.int($0)] })
    var style = TextStyle(width: 80, rowLimit: 2)
    style.firstRow = 2
    #expect(
      render(table, style) == ["a", "2", "3", "showing 3 to 4 of 5 rows; 'more' shows the next"]
    )
    style.firstRow = 4
    #expect(render(table, style) == ["a", "4", "showing 5 to 5 of 5 rows"])
  }

  @Test(
    "No line is wider than the terminal, wide characters and emoji included",
    arguments: 10...60
  )
  func widths(width: Int) {
    let texts = [
      "東京湾の港は月曜日の朝に閉鎖された", "👩‍🚀🇩🇪 e\u{301}e\u{301} Zoë 🚢🚢🚢 quays", "Plain words and more words",
    ]
    let rows = texts.map { [.string($0), .int(12), .string(String($0.reversed()))] as [Value] }
    let lines = render(
      Table([("a", .string), ("b", .int), ("港", .string)], rows),
      TextStyle(width: width)
    )
    for line in lines { #expect(DisplayWidth.of(line) <= width, "\(line)") }
    #expect((5...11).contains(lines.count))
  }

  @Test("Columns stay aligned whatever the width of the letters")
  func wideAlignment() {
    let table = Table(
      [("a", .string), ("b", .string)],
      [
        [.string("東京"), .string("x")], [.string("🇩🇪"), .string("x")],
        [.string("abcde"), .string("x")],
      ]
    )
    #expect(render(table) == ["a      b", "東京   x", "🇩🇪     x", "abcde  x"])
  }

  @Test(
    "A limit of rows is named in the note",
    arguments: [
      (0, "0 rows"), (1, "1 row"), (2, "2 rows"), (3, "showing 2 of 3 rows; 'more' shows the next"),
    ]
  )
  func limit(rows: Int, note: String) {
    let table = Table([("a", .int)], (0..<rows).map { [.int($0)] })
    let lines = render(table, TextStyle(width: 80, rowLimit: 2))
    #expect(lines.last == note)
    #expect(lines.count == min(rows, 2) + 2)
  }

  @Test("An empty table shows its header")
  func empty() {
    #expect(render(Table([("a", .int), ("b", .string)], [])) == ["a  b"])
  }

  @Test("A table without columns shows nothing")
  func noColumns() {
    #expect(render(Table([], [[], []])) == [])
    #expect(render(Table([], [[], []]), TextStyle(width: 80)) == [])
  }

  @Test("Details are left out")
  func details() {
    let columns = [Column("a", .int), Column("b", .int, isDetail: true)]
    #expect(render(Table(columns: columns, rows: [Row([.int(1), .int(2)])])) == ["a", "1"])
  }

  @Test("Cells are one line and harmless")
  func hostile() {
    let table = Table([("a\u{1B}", .string)], [[.string("x\ny\u{1B}[2J")]])
    #expect(render(table) == ["a␛", "x y␛[2J"])
  }

  @Test("Colour marks the header and the note, and nothing else")
  func color() {
    let lines = render(Table([("a", .int)], [[.int(1)]]), TextStyle(width: 80, isColored: true))
    #expect(lines == ["\u{1B}[1ma\u{1B}[0m", "1", "\u{1B}[2m1 row\u{1B}[0m"])
  }

  @Test("Numbers are rounded on a screen, and whole elsewhere")
  func numbers() {
    let table = Table(
      [("x", .float), ("all", .list)],
      [[.float(1.0 / 3), .of(.float(0.00001), .float(2.0 / 3))]]
    )
    let screen = TableRenderer(style: TextStyle(width: 80)).render(table)
    #expect(screen.contains("0.3333  1e-5, 0.6667\n"))
    let whole = TableRenderer(style: TextStyle()).render(table)
    #expect(whole.contains("0.3333333333333333  1e-5, 0.6666666666666666\n"))
  }
}
