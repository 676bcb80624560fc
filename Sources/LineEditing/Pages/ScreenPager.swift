// A long text, a screen at a time. It is part of the program, so that who types the next command below a page
// has it in the next line, and not in another program that makes something else of it.

import Glibc

/// Shows text on the terminal that is standard input and output.
package struct ScreenPager {
  /// How the user left a text.
  package enum Ending: Equatable, Sendable {
    /// At its end.
    case read
    /// Before it.
    case left
    /// To stop what shows it.
    case stopped
    /// By typing this.
    case typed(String)
  }

  /// What stands below a page.
  private let words: String
  /// How it looks, as parameters of SGR.
  private let style: String?
  private var keys = KeyReader()
  /// The signal that ends the program.
  private var ender: Int32?

  /// A pager with these words below each page.
  package init(words: String, style: String?) {
    self.words = words
    self.style = style
  }

  /// Shows the lines, which take so many rows in a window of so many columns, until all are shown or a key
  /// ends it. A line may hold colours, and nothing else that steers the terminal.
  package mutating func show(
    _ lines: [String],
    rows: (_ line: String, _ columns: Int) -> Int
  ) -> Ending {
    var meter = PageMeter(rows: lines.map { rows($0, TerminalSize.current.columns) })
    write(lines, meter.take(TerminalSize.current.rows - 1))
    return readingKeys { pager, modes in
      while !meter.isDone {
        let words = "\(pager.words) (\(meter.shown) of \(meter.count) lines)"
        switch pager.nextStep(below: words, &modes) {
        case .page: pager.write(lines, meter.take(TerminalSize.current.rows - 1))
        case .line: pager.write(lines, meter.take(1))
        case .leave: return .left
        case .stop: return .stopped
        case .type(let text): return .typed(text)
        case .suspend, .nothing: break
        }
      }
      return .read
    }
  }

  /// Waits until a key goes on or ends it.
  package mutating func pause() -> Ending {
    readingKeys { pager, modes in
      while true {
        switch pager.nextStep(below: pager.words, &modes) {
        case .page, .line: return .read
        case .leave: return .left
        case .stop: return .stopped
        case .type(let text): return .typed(text)
        case .suspend, .nothing: break
        }
      }
    }
  }

  /// Does what needs single keys. A signal that ends the program meanwhile does so when the terminal has
  /// its modes again.
  private mutating func readingKeys(
    _ body: (inout ScreenPager, inout TerminalModes?) -> Ending
  ) -> Ending {
    var modes = TerminalModes()
    ender = nil
    let ending = Signals.catching(Self.watched) {
      modes?.enter()
      defer { modes?.leave() }
      return body(&self, &modes)
    }
    if let ender { raise(ender) }
    return ending
  }

  private static let watched = [SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGWINCH, SIGCONT]

  /// What the next key asks for, while `words` stand below the text.
  private mutating func nextStep(
    below words: String,
    _ modes: inout TerminalModes?
  ) -> PageStep {
    let text = String(words.prefix(max(0, TerminalSize.current.columns - 1)))
    writeText(style.map { "\u{1B}[\($0)m\(text)\u{1B}[0m" } ?? text)
    let input = keys.next()
    writeText("\r\u{1B}[K")
    switch input {
    case .end: return .stop
    case .key(let key):
      let step = PageStep(key) { keys.takePaste() }
      if step == .suspend { suspend(&modes) }
      return step
    case .signal:
      ender = [SIGTERM, SIGHUP].first(where: Signals.take)
      if ender != nil || Signals.take(SIGINT) || Signals.take(SIGQUIT) { return .stop }
      if Signals.take(SIGCONT) { modes?.enter() }
      return .nothing
    }
  }

  private func suspend(_ modes: inout TerminalModes?) {
    modes?.leave()
    kill(0, SIGTSTP)
    modes?.enter()
  }

  private func write(_ lines: [String], _ range: Range<Int>) {
    writeText(lines[range].map { $0 + "\n" }.joined())
  }

  private func writeText(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return }
      bytes = bytes.dropFirst(max(0, count))
    }
  }
}
