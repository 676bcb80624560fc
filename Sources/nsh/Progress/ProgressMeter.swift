// Draws the progress line while statements run. A timer does it, so that it is drawn for whatever takes long,
// and no command has to think of it.

import Dispatch
import ShellEngine
import ShellLanguage
import Synchronization

/// The progress line of a terminal.
final class ProgressMeter: Sendable {
  private let terminal: Terminal
  private let line: Mutex<ProgressLine>

  /// A line on a terminal; nil on anything else, where it is never drawn. A terminal on which nothing
  /// can be drawn over is no place for it, nor is one that a screen reader reads.
  init?(terminal: Terminal) {
    guard terminal.isScreen, (Environment["ACCESSIBLE"] ?? "").isEmpty else { return nil }
    self.terminal = terminal
    line = Mutex(ProgressLine())
  }

  /// A statement starts.
  func begin(statement: String) {
    let width = terminal.width ?? 80
    line.withLock { $0.begin(statement: statement, width: width, at: Stopwatch.now) }
  }

  /// A command starts; nil where one ends.
  func run(_ command: String?) { line.withLock { $0.run(command) } }

  /// The command has come so far.
  func note(_ progress: Progress) { line.withLock { $0.note(progress, at: Stopwatch.now) } }

  /// Writes something else, or lets others use the terminal, while no line is there.
  func hidden<Result>(_ body: () throws -> Result) rethrows -> Result {
    line.withLock { line in
      write(line.clearing())
      line.isHidden = true
    }
    defer { line.withLock { $0.isHidden = false } }
    return try body()
  }

  /// Draws the line now and then until `stop`.
  func start() -> any DispatchSourceTimer {
    let timer = DispatchSource.makeTimerSource()
    timer.schedule(deadline: .now() + .seconds(1), repeating: .milliseconds(100))
    timer.setEventHandler { [self] in
      line.withLock { write($0.drawing(at: Stopwatch.now)) }
    }
    timer.resume()
    return timer
  }

  /// Takes the line off the screen, and draws it no longer.
  func stop(_ timer: any DispatchSourceTimer) {
    timer.cancel()
    line.withLock { line in
      write(line.clearing())
      line.end()
    }
  }

  private func write(_ text: String?) { if let text { _ = terminal.write(text) } }
}
