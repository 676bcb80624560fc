import LineEditing
import Testing

/// Rows of the line that a window of another size has moved out of reach.
@Suite struct LostRowsTests {
  /// The rows to erase after each of some sizes: the rows of the line above the cursor's row, those of the
  /// screen above it, and the columns.
  private func erased(_ sizes: [(rowsAbove: Int, cursorRow: Int?, columns: Int)]) -> [Int] {
    var lost = LostRows()
    return sizes.map { size in
      lost.rowsToErase(rowsAbove: size.rowsAbove, cursorRow: size.cursorRow, columns: size.columns)
      {
        [$0 * size.columns]
      }
    }
  }

  @Test("Where all rows of the line are on the screen, they are erased and no other")
  func reachable() {
    #expect(erased([(2, 5, 40), (0, 3, 90), (4, 4, 20)]) == [2, 0, 4])
  }

  @Test("Rows that went out of reach are erased when they come back")
  func comingBack() {
    // Three rows of 28 cells are two of 60.
    #expect(erased([(5, 2, 28), (2, 9, 60), (2, 9, 60)]) == [2, 4, 2])
  }

  @Test("Parts that went one after the other are wrapped each by itself")
  func parts() {
    #expect(erased([(3, 2, 40), (4, 3, 33), (1, 9, 86), (1, 9, 86)]) == [2, 3, 3, 1])
  }

  @Test("Of a part that comes back row by row, the rest is still known")
  func rowByRow() {
    #expect(erased([(6, 2, 20), (3, 4, 40), (3, 9, 40), (3, 9, 40)]) == [2, 4, 4, 3])
  }

  @Test("A terminal that does not say where its cursor stands has nothing lost")
  func unknown() {
    #expect(erased([(5, 2, 28), (2, nil, 60), (2, 9, 60)]) == [2, 2, 2])
  }
}
