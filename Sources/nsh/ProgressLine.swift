// How far a long command has come, on the last line of a terminal.

import Glibc
import NewsLoading
import Tabular

/// A line that is drawn over itself.
struct ProgressLine {
  /// Nothing is shown of what takes less.
  private static let patience = 1.0
  /// Drawing more often than this only costs time.
  private static let interval = 0.1

  private let terminal: Terminal?
  private var started: Double?
  private var drawn: Double?

  /// A line on a terminal; on anything else, or on nil, it is never drawn.
  init(terminal: Terminal?) {
    self.terminal = terminal.flatMap { $0.isTerminal ? $0 : nil }
  }

  mutating func show(_ progress: LoadProgress) {
    guard let terminal else { return }
    guard progress.done < progress.total else {
      clear()
      started = nil
      return
    }
    let now = Self.now
    guard let started else {
      started = now
      return
    }
    guard now - started > Self.patience, now - (drawn ?? 0) > Self.interval else { return }
    drawn = now
    let count = "\(progress.done) of \(progress.total)  "
    let path = DisplayWidth.prefix(
      of: SafeText.forTerminal(progress.path),
      cells: max(0, (terminal.width ?? 80) - count.utf8.count - 1)
    )
    _ = terminal.write("\r\u{1B}[K\(count)\(path)")
  }

  mutating func clear() {
    guard drawn != nil else { return }
    drawn = nil
    _ = terminal?.write("\r\u{1B}[K")
  }

  /// Seconds of a clock that only goes forward.
  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
