// The prompt at work in a terminal.

import PseudoTerminal

/// The program at its first prompt, in a folder of its own.
struct PromptSession {
  let nsh: Nsh
  let terminal: PseudoTerminal

  /// Starts the program and waits for its prompt.
  init(_ nsh: Nsh? = nil, rows: Int = 24, columns: Int = 80) throws {
    let nsh = try nsh ?? Nsh()
    self.nsh = nsh
    terminal = try nsh.onTerminal(rows: rows, columns: columns)
    try terminal.wait(for: "nsh> ")
  }

  /// Types a line, and returns what the program shows up to its next prompt.
  @discardableResult
  func type(_ line: String) throws -> String {
    try terminal.send(line + "\r")
    try terminal.wait(for: "\n")
    let shown = try terminal.wait(for: "nsh> ")
    // The prompt may name the session before `nsh> `.
    return String(
      shown[..<(shown.lastIndex(of: "\n").map(shown.index(after:)) ?? shown.startIndex)]
    )
  }

  /// Types keys, and waits until the last line on the screen is `line`, whatever the prompt names
  /// before it.
  func press(_ keys: String, shows line: String) throws {
    try terminal.send(keys)
    try terminal.waitForScreen("the line '\(line)'") { screen in
      let last = screen.text.split(separator: "\n").last ?? ""
      return last == line || last.hasSuffix(" " + line)
    }
  }
}
