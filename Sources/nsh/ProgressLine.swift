// How far a long command has come, on the last line of a terminal.

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
  /// When the first progress came, and how much was done then.
  private var started: (at: Double, done: Int)?
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
    self.init(
      width: terminal.width ?? 80,
      clock: { Stopwatch.now },
      write: { _ = terminal.write($0) }
    )
  }

  /// Draws how far a command has come, where it has taken long enough.
  package mutating func show(_ progress: LoadProgress) {
    guard progress.done < progress.total else {
      clear()
      started = nil
      return
    }
    let now = clock()
    // Less done than at the start is the start of something else.
    guard let started, started.done <= progress.done else {
      started = (now, progress.done)
      return
    }
    let seconds = now - started.at
    guard seconds > Self.patience, now - (drawn ?? 0) > Self.interval else { return }
    drawn = now
    let words = words(progress, done: progress.done - started.done, in: seconds)
    write("\r\u{1B}[K" + DisplayWidth.prefix(of: words, cells: max(0, width - 1)))
  }

  /// `312 of 1000 documents, 85 a second, 8.1 s left  articles/a.txt`
  private func words(_ progress: LoadProgress, done: Int, in seconds: Double) -> String {
    var words = "\(progress.done) of \(progress.total) documents"
    if done > 0 {
      let rate = Double(done) / seconds
      let left = Double(progress.total - progress.done) / rate
      words += ", \(Self.number(rate)) a second, \(Stopwatch.words(left)) left"
    }
    return words + "  " + SafeText.forTerminal(progress.path)
  }

  /// One decimal where the number is small.
  private static func number(_ rate: Double) -> String {
    guard rate < 9.95 else { return rate < 1e15 ? String(Int(rate.rounded())) : "many" }
    let tenths = Int((rate * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// Takes the line off the screen, if it is there.
  package mutating func clear() {
    guard drawn != nil else { return }
    drawn = nil
    write("\r\u{1B}[K")
  }
}
