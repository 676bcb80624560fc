// How far a long command has come, on the last line of a terminal.

import Glibc
import NewsLoading
import Tabular

/// A line that is drawn over itself.
package struct ProgressLine {
  /// Nothing is shown of what takes fewer seconds.
  private static let patience = 1.0
  /// Drawing more often than this many seconds only costs time.
  private static let interval = 0.1

  private let width: Int
  private let clock: () -> Double
  private let write: (String) -> Void
  private var started: Double?
  private var drawn: Double?

  /// A line of `width` cells, the last of which stays free, drawn with `write`. The clock counts
  /// seconds and only goes forward.
  package init(width: Int, clock: @escaping () -> Double, write: @escaping (String) -> Void) {
    self.width = width
    self.clock = clock
    self.write = write
  }

  /// A line on a terminal; nil on anything else, where it is never drawn.
  init?(terminal: Terminal) {
    guard terminal.isTerminal else { return nil }
    self.init(width: terminal.width ?? 80, clock: { Self.now }, write: { _ = terminal.write($0) })
  }

  /// Draws how far a command has come, where it has taken long enough.
  package mutating func show(_ progress: LoadProgress) {
    guard progress.done < progress.total else {
      clear()
      started = nil
      return
    }
    let now = clock()
    guard let started else {
      started = now
      return
    }
    guard now - started > Self.patience, now - (drawn ?? 0) > Self.interval else { return }
    drawn = now
    let count = "\(progress.done) of \(progress.total)  "
    let path = DisplayWidth.prefix(
      of: SafeText.forTerminal(progress.path),
      cells: max(0, width - count.utf8.count - 1)
    )
    write("\r\u{1B}[K\(count)\(path)")
  }

  /// Takes the line off the screen, if it is there.
  package mutating func clear() {
    guard drawn != nil else { return }
    drawn = nil
    write("\r\u{1B}[K")
  }

  /// Seconds of a clock that only goes forward.
  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
