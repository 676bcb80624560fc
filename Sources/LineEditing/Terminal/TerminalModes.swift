// The modes of the terminal while single keys are read outside of a line.

import Glibc

/// Reading keys one by one, unseen.
struct TerminalModes {
  private let before: termios
  private let keys: termios

  /// The modes as they are now, to come back to; nil where standard input is no terminal.
  init?() {
    var modes = termios()
    guard tcgetattr(STDIN_FILENO, &modes) == 0 else { return nil }
    before = modes
    modes.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
    modes.c_iflag &= ~tcflag_t(IXON | ICRNL)
    keys = modes
  }

  /// Each key is given as it is typed, and pastes are marked.
  func enter() { set(keys, "\u{1B}[?2004h") }

  /// As it was.
  func leave() { set(before, "\u{1B}[?2004l") }

  private func set(_ modes: termios, _ sequence: String) {
    var modes = modes
    while tcsetattr(STDIN_FILENO, TCSADRAIN, &modes) != 0, errno == EINTR {}
    _ = sequence.utf8CString.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count - 1) }
  }
}
