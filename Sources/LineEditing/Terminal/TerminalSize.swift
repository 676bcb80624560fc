// How large the terminal is.

import Glibc

/// Rows and columns of a terminal.
package struct TerminalSize: Equatable, Sendable {
  /// Rows of characters.
  package var rows: Int
  /// Characters in a row.
  package var columns: Int

  /// A size.
  package init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
  }

  /// The size of the terminal on standard output; 24 by 80 where it tells none.
  package static var current: TerminalSize {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0
    else { return TerminalSize(rows: 24, columns: 80) }
    return TerminalSize(rows: Int(size.ws_row), columns: Int(size.ws_col))
  }
}
