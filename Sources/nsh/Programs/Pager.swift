// What is longer than the screen goes through a pager.

import Glibc
import Tabular

/// Shows long text.
struct Pager {
  /// The command: `PAGER`, else less, which leaves again where all fits on the screen, shows our
  /// colours and nothing else that could steer a terminal, and leaves the text where it is.
  private let command: String
  private let rows: Int
  private let columns: Int

  /// The pager of a terminal; nil where the user wants none, or the terminal could not move its
  /// cursor.
  init?(terminal: Terminal) {
    let command = Environment["PAGER"] ?? "less -FRX"
    guard let size = terminal.size, Environment["TERM"] != "dumb",
      !command.utf8.allSatisfy({ $0 == 0x20 }), command != "cat"
    else { return nil }
    self.command = command
    rows = size.rows
    columns = size.columns
  }

  /// Shows a text that does not fit on the screen; false where it does, or where there is no such
  /// pager, so that nothing was shown.
  func show(_ text: String) -> Bool {
    guard LineCount.isLonger(text, than: rows - 1, columns: columns) else { return false }
    let program = ExternalProgram(command: command, variables: ["LESS": "FRX", "LV": "-c"])
    guard let status = program.run(input: text) else { return false }
    // The system's shell ends so where it finds no program, or none that it may run.
    return status != 126 && status != 127
  }
}

/// How many rows of a screen a text takes.
package enum LineCount {
  /// Whether `text`, in which only colours have sequences, takes more than `rows` rows.
  package static func isLonger(_ text: String, than rows: Int, columns: Int) -> Bool {
    var used = 0
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
      used += 1
      // Most lines are short enough by their bytes alone.
      if line.count > columns {
        used += max(0, (DisplayWidth.of(plain(line)) - 1) / max(1, columns))
      }
      if used > rows { return true }
    }
    return false
  }

  /// The text without the sequences of colours, which end in `m`.
  private static func plain(_ line: Substring.UTF8View) -> String {
    var bytes: [UInt8] = []
    var isCode = false
    for byte in line {
      if byte == 0x1B {
        isCode = true
      } else if isCode {
        isCode = byte != UInt8(ascii: "m")
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
