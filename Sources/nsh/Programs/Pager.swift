// What is longer than the screen is shown a screen at a time.

import Glibc
import LineEditing
import Tabular

/// Shows long text.
struct Pager {
  /// The user's own program, as `PAGER` names it; nil for the pager that is part of this one.
  private let command: String?
  private let size: (rows: Int, columns: Int)
  private let isColored: Bool

  /// What became of a text.
  enum Outcome {
    /// It was not shown: it fits on the screen, or there is no such pager.
    case notShown
    /// It was shown, and left in this way.
    case shown(ScreenPager.Ending)
  }

  /// The pager of a terminal; nil where the user wants none, or the terminal could not move its
  /// cursor.
  init?(terminal: Terminal, isColored: Bool) {
    let command = Environment["PAGER"]
    guard let size = terminal.size, Environment["TERM"] != "dumb", command != "cat",
      command.map({ $0.utf8.contains { $0 != 0x20 } }) ?? true
    else { return nil }
    self.command = command
    self.size = size
    self.isColored = isColored
  }

  /// Shows a text, where it does not fit on the screen together with the prompt.
  func show(_ text: String) -> Outcome {
    guard LineCount.isLonger(text, than: size.rows - 1, columns: size.columns) else {
      return .notShown
    }
    guard let command else { return .shown(showHere(text)) }
    let program = ExternalProgram(command: command, variables: Self.variables)
    // The system's shell ends with these where it finds no program, or none that it may run.
    guard let status = program.run(input: text), status != 126, status != 127 else {
      return .notShown
    }
    return .shown(.left)
  }

  private func showHere(_ text: String) -> ScreenPager.Ending {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    var pager = ScreenPager(words: Self.words, style: isColored ? "7" : nil)
    return pager.show(lines, rows: LineCount.rows)
  }

  /// What stands below a page.
  private static let words = "Space: on, q: back to nsh"

  /// For less, where the user has not said otherwise: it leaves again where all fits on the screen, shows
  /// our colours and nothing else that could steer a terminal, leaves the text where it is, says
  /// how to leave it, and neither runs programs nor writes files, for what is typed may be meant
  /// for the prompt.
  private static let variables = [
    "LESS": #"-FRX -PsSpace\: on, q\: back to nsh$"#, "LESSSECURE": "1", "LV": "-c",
  ]
}

/// How many rows of a screen a text takes.
package enum LineCount {
  /// Whether `text`, in which only colours have sequences, takes more than `rows` rows.
  package static func isLonger(_ text: String, than rows: Int, columns: Int) -> Bool {
    var used = 0
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
      used += self.rows(line, columns)
      if used > rows { return true }
    }
    return false
  }

  /// The rows that one line takes.
  static func rows(_ line: String, columns: Int) -> Int { rows(line[...].utf8, columns) }

  private static func rows(_ line: Substring.UTF8View, _ columns: Int) -> Int {
    // Most lines are short enough by their bytes alone.
    if line.count <= columns { return 1 }
    return 1 + max(0, (DisplayWidth.of(plain(line)) - 1) / max(1, columns))
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
