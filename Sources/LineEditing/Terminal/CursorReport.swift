// Where the terminal says that its cursor stands (ECMA-48: a device status report asks, a cursor position
// report answers). The answer comes in among the keys.

/// A place on the screen that the terminal told.
struct CursorReport: Equatable {
  /// What asks for one.
  static let question = "\u{1B}[6n"

  /// The row of the screen, from 0.
  let row: Int
  /// The column, from 0.
  let column: Int

  /// The report in a sequence without its ESC, such as `[12;40R`; nil where it is none.
  init?(_ sequence: String) {
    guard sequence.hasPrefix("["), sequence.hasSuffix("R") else { return nil }
    let numbers = sequence.dropFirst().dropLast().split(separator: ";").map { Int($0) }
    guard numbers.count == 2, let row = numbers[0], let column = numbers[1], row > 0, column > 0
    else { return nil }
    (self.row, self.column) = (row - 1, column - 1)
  }
}
