import Glibc
import LineEditing
import Testing

/// Which rows of the line stand above the cursor in a window of a new size.
@Suite struct ResizedLineTests {
  // As the editor does when it opens: in another locale nothing beyond ASCII has a width.
  init() { setlocale(LC_CTYPE, "C.UTF-8") }

  private func line(
    _ text: String,
    cursor: Int? = nil,
    from old: Int,
    to new: Int
  ) throws
    -> ResizedLine
  {
    let scalars = Array(text.unicodeScalars)
    let size = TerminalSize(rows: 24, columns: old)
    let drawn = try #require(
      LinePainter(scalars, cursor: cursor ?? scalars.count, prompt: "> ", size: size)
    )
    return ResizedLine(drawn: drawn, columns: new)
  }

  @Test("A line that takes as many rows in both sizes needs no question")
  func known() throws {
    #expect(try line("abc", from: 80, to: 40).knownRowsAbove == 0)
    #expect(try line("abc\ndef", from: 80, to: 40).knownRowsAbove == 1)
    #expect(try line("abcdefghijkl", from: 10, to: 20).knownRowsAbove == nil)
    // The terminal may have the cursor at the edge of one full row.
    #expect(try line("abcdefghijkl", from: 10, to: 14).knownRowsAbove == nil)
  }

  @Test(
    "The column tells whether the rows were kept or wrapped anew",
    arguments: [
      // 14 cells: two rows of ten, one of twenty.
      ("abcdefghijkl", 10, 20, 4, 1), ("abcdefghijkl", 10, 20, 14, 0),
      ("abcdefghijkl", 20, 10, 9, 0), ("abcdefghijkl", 20, 10, 4, 1),
      // A row that ends in a blank is broken there, also for the terminal.
      ("abcdefg hijkl", 10, 20, 5, 1), ("abcdefg hijkl", 10, 8, 5, 2),
      // So is one in which a wide character had no room.
      ("abcdefg日本", 10, 20, 4, 1),
      // Behind a full row the cursor stays at the edge in some.
      ("abcdefghijkl", 20, 7, 6, 1), ("abcdefghijkl", 20, 7, 7, 1), ("abcdefghijkl", 20, 7, 0, 2),
      ("abcdefghijkl", 10, 14, 13, 0), ("abcdefghijkl", 10, 14, 4, 1),
      // Neither: most terminals wrap.
      ("abcdefghijkl", 10, 20, 17, 0),
    ]
  )
  func column(_ text: String, _ old: Int, _ new: Int, _ column: Int, _ rows: Int) throws {
    let line = try line(text, from: old, to: new)
    #expect((line.knownRowsAbove ?? line.rowsAbove(cursorColumn: column)) == rows)
  }

  @Test("Without an answer the rows are taken to be wrapped anew")
  func noAnswer() throws {
    #expect(try line("abcdefghijkl", from: 10, to: 20).rowsAbove(cursorColumn: nil) == 0)
  }

  @Test("What stands behind the cursor does not count")
  func middle() throws {
    let line = try line("abcdefghijklmnopqrstuvwxyz", cursor: 12, from: 10, to: 30)
    #expect(line.rowsAbove(cursorColumn: 4) == 1)
    #expect(line.rowsAbove(cursorColumn: 14) == 0)
  }

  @Test(
    "The texts in the first rows are wrapped each by itself",
    arguments: [
      ("abcdefghijkl", 2, [14]), ("abcdefghijkl", 1, [10]), ("ab\n\nabcdefghijkl", 2, [4, 1]),
      ("ab\n\nabcdefghijkl", 3, [4, 1, 10]), ("ab\ncd", 0, []),
    ]
  )
  func parts(_ text: String, _ rows: Int, _ parts: [Int]) throws {
    #expect(try line(text, from: 40, to: 10).parts(inFirst: rows) == parts)
  }
}
