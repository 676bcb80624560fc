// Runs a program on a terminal of its own, for tests that use it as people do: send keys, wait for
// what appears. Nothing here sleeps but `settle`: every wait is for output, and has an end.

import CPseudoTerminal
import Glibc

/// A running program and its terminal; both end with their owner.
package final class PseudoTerminal {
  /// How long to wait for what must come; far more than it takes, for machines that are busy.
  package static let patience: Duration = .seconds(20)

  private let child: pty_child
  private var isRunning = true
  /// What the terminal shows.
  package private(set) var screen: Screen
  /// Whether the terminal says where its cursor stands when it is asked.
  package var answers = true
  /// The output without escape sequences and carriage returns.
  private var plain = PlainText()
  /// Up to where `plain` was waited for.
  private var read = 0

  /// Starts the program at `path`. Its environment is what is given and a `TERM` of xterm in UTF-8.
  package init(
    running path: String,
    _ arguments: [String] = [],
    environment: [String: String] = [:],
    directory: String? = nil,
    rows: Int = 24,
    columns: Int = 80
  ) throws(PseudoTerminalError) {
    let defaults = ["TERM": "xterm", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    let variables = defaults.merging(environment) { $1 }.map { "\($0)=\($1)" }.sorted()
    var child = pty_child()
    let error = withCStrings([path] + arguments) { arguments in
      withCStrings(variables) { variables in
        pty_start(&child, path, arguments, variables, directory, Int32(rows), Int32(columns))
      }
    }
    guard error == 0 else {
      throw PseudoTerminalError(what: "cannot start \(path): error \(error)", screen: "")
    }
    self.child = child
    screen = Screen(rows: rows, columns: columns)
  }

  deinit {
    if isRunning {
      kill(child.process, SIGKILL)
      waitpid(child.process, nil, 0)
    }
    close(child.terminal)
  }
}

// MARK: The keyboard

extension PseudoTerminal {
  /// Types `text`; `\r` is Enter, `\u{3}` Ctrl-C, `\u{4}` Ctrl-D, `\u{1B}[A` the Up key.
  package func send(_ text: String) throws(PseudoTerminalError) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(child.terminal, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure("cannot type") }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Gives the terminal a new size, which the program is told by SIGWINCH.
  package func resize(rows: Int, columns: Int) {
    _ = pty_resize(child.terminal, Int32(rows), Int32(columns))
    screen.resize(rows: rows, columns: columns)
  }

  /// From now on the terminal does this with its rows when its size changes.
  package func setResizing(_ resizing: Screen.Resizing) { screen.resizing = resizing }

  /// Sets the modes in which a terminal shows keys as they are typed and gives whole lines, as a
  /// shell does that takes the terminal back.
  package func setCookedMode() {
    var modes = termios()
    tcgetattr(child.terminal, &modes)
    modes.c_lflag |= tcflag_t(ECHO | ICANON | ISIG)
    modes.c_iflag |= tcflag_t(ICRNL)
    tcsetattr(child.terminal, TCSANOW, &modes)
  }

  /// Sends a signal to the program, and to no other.
  package func signal(_ number: Int32) { kill(child.process, number) }
}

// MARK: Waiting

extension PseudoTerminal {
  /// Waits until `text` was written after what was waited for last, and returns all that was written
  /// from there up to its end, without escape sequences.
  @discardableResult
  package func wait(for text: String) throws(PseudoTerminalError) -> String {
    let wanted = Array(text.utf8)
    var found: Int?
    try wait("the text '\(text)'") {
      found = self.plain.bytes[self.read...].firstRange(of: wanted)?.upperBound
      return found != nil
    }
    defer { read = found ?? read }
    return String(decoding: plain.bytes[read..<(found ?? read)], as: UTF8.self)
  }

  /// Waits until the screen meets `condition`; `what` says in a failure what did not come.
  package func waitForScreen(
    _ what: String,
    _ condition: (Screen) -> Bool
  ) throws(PseudoTerminalError) {
    try wait(what) { condition(self.screen) }
  }

  /// Takes all output until none has come for a fifth of a second. What is drawn for one size must not
  /// arrive in another, which no terminal can mend.
  package func settle() {
    while receive(until: ContinuousClock.now + .milliseconds(200)) {}
  }

  /// Waits until the program has ended; its exit code, or 128 and the number of the signal that
  /// ended it.
  package func waitForExit() throws(PseudoTerminalError) -> Int32 {
    let limit = ContinuousClock.now + Self.patience
    while receive(until: limit) {}
    // The terminal may close a moment before the process ends.
    guard isRunning, ContinuousClock.now < limit else { throw failure("it did not end") }
    var status: Int32 = 0
    while waitpid(child.process, &status, 0) < 0, errno == EINTR {}
    isRunning = false
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  private func wait(_ what: String, until isMet: () -> Bool) throws(PseudoTerminalError) {
    let limit = ContinuousClock.now + Self.patience
    while !isMet() {
      guard receive(until: limit) else { throw failure("\(what) did not come") }
    }
  }

  /// Takes some output; false when there is none until `limit` or the terminal is closed.
  private func receive(until limit: ContinuousClock.Instant) -> Bool {
    let left = (limit - ContinuousClock.now).components
    let pause = max(0, left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000)
    var waiter = pollfd(fd: child.terminal, events: Int16(POLLIN), revents: 0)
    let ready = poll(&waiter, 1, Int32(clamping: pause))
    if ready < 0 { return errno == EINTR }
    guard ready > 0 else { return false }
    var block = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(child.terminal, &block, block.count)
    guard count > 0 else { return count < 0 && errno == EINTR }
    plain.add(block[..<count])
    screen.write(block[..<count])
    let answer = screen.takeAnswers()
    if answers, !answer.isEmpty { try? send(answer) }
    return true
  }

  private func failure(_ what: String) -> PseudoTerminalError {
    PseudoTerminalError(what: what, screen: screen.text)
  }
}

/// What did not happen, and what the screen showed instead.
package struct PseudoTerminalError: Error, CustomStringConvertible {
  let what: String
  let screen: String

  /// Both, for the report of a test.
  package var description: String { "\(what); the screen:\n\(screen)" }
}

/// Calls `body` with the texts as C's arrays of strings, a null at the end.
private func withCStrings<Result>(
  _ texts: [String],
  _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let strings = texts.map { strdup($0) }
  defer { for string in strings { free(string) } }
  return body(strings + [nil])
}
