// An editor at work in a terminal.

import PseudoTerminal

/// The program `line-echo` at its first prompt, at home in a folder of its own.
struct EditingSession {
  let home: TemporaryFolder
  let terminal: PseudoTerminal

  /// Starts the program. `settings` is the user's `~/.editrc`.
  init(
    home: TemporaryFolder? = nil,
    settings: String = "",
    history: [String] = [],
    environment: [String: String] = [:]
  ) throws {
    let home = try home ?? TemporaryFolder()
    if !settings.isEmpty { try home.write(settings, to: ".editrc") }
    if !history.isEmpty { try home.write(history.map { $0 + "\n" }.joined(), to: "history") }
    self.home = home
    terminal = try PseudoTerminal(
      running: BuiltProgram.path(of: "line-echo"),
      [home.path + "/history"],
      environment: ["HOME": home.path].merging(environment) { $1 }
    )
    try terminal.wait(for: "> ")
  }

  /// Types keys and checks what the program got.
  func type(_ keys: String, gives line: String) throws {
    try terminal.send(keys)
    try terminal.wait(for: "line: \(line.debugDescription)\n> ")
  }
}

/// What terminals send for keys.
enum Key {
  static let up = "\u{1B}[A"
  static let down = "\u{1B}[B"
  static let right = "\u{1B}[C"
  static let left = "\u{1B}[D"
  static let controlLeft = "\u{1B}[1;5D"
  static let controlRight = "\u{1B}[1;5C"
  static let home = "\u{1B}[H"
  static let end = "\u{1B}[F"
  static let delete = "\u{1B}[3~"
  static let backTab = "\u{1B}[Z"
  static let backspace = "\u{7F}"
  static let control = (c: "\u{3}", d: "\u{4}", z: "\u{1A}", a: "\u{1}", e: "\u{5}")

  static let undo = "\u{1F}"

  /// A paste in bracketed mode.
  static func pasted(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }
}
