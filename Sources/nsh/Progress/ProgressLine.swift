// What is told of a statement that takes long, on the last line of a terminal.

import ShellEngine
import ShellLanguage
import Tabular

/// A line that is drawn over itself. It knows no clock: whoever draws it says what time it is, in seconds
/// of a clock that only goes forward.
package struct ProgressLine: Sendable {
  /// Nothing is shown of what takes fewer seconds.
  private static let patience = 1.0
  /// Drawing more often than this many seconds only costs time.
  private static let interval = 0.1
  /// The cells that a statement may take, as what it has come to stands behind it.
  private static let longest = 40

  /// While others use the terminal, nothing is drawn.
  package var isHidden = false
  private var width = 0
  /// The statement that runs, and since when.
  private var statement: (text: String, start: Double)?
  /// The command of it that runs.
  private var command: String?
  /// How far that has come, and how far it had come when it was first told.
  private var count: (now: Progress, first: (done: Int, at: Double))?
  private var drawn: Double?

  /// A line that tells of nothing yet.
  package init() {}

  /// A statement starts. The line may take `width` cells, the last of which stays free.
  package mutating func begin(statement: String, width: Int, at now: Double) {
    self = ProgressLine()
    self.width = width
    let line = statement.split(separator: "\n").first.map(String.init) ?? ""
    let safe = SafeText.forTerminal(line)
    let start = DisplayWidth.prefix(of: safe, cells: Self.longest)
    self.statement = (start.endIndex == safe.endIndex ? safe : start + "…", now)
  }

  /// A command of it starts; nil where one ends.
  package mutating func run(_ command: String?) {
    self.command = command
    count = nil
  }

  /// The command has come so far.
  package mutating func note(_ progress: Progress, at now: Double) {
    // Less done than before is the start of something else.
    if let count, count.now.done <= progress.done {
      self.count = (progress, count.first)
    } else {
      count = (progress, (progress.done, now))
    }
  }

  /// What is to be written now; nil where nothing is.
  package mutating func drawing(at now: Double) -> String? {
    guard !isHidden, let statement, now - statement.start > Self.patience,
      now - (drawn ?? 0) > Self.interval
    else { return nil }
    drawn = now
    let words =
      countWords(at: now) ?? "\(command ?? statement.text), \(elapsed(now, statement.start))"
    return "\r\u{1B}[K" + DisplayWidth.prefix(of: words, cells: max(0, width - 1))
  }

  /// What takes the line off the screen, if it is there.
  package mutating func clearing() -> String? {
    guard drawn != nil else { return nil }
    drawn = nil
    return "\r\u{1B}[K"
  }

  /// Nothing runs.
  package mutating func end() { self = ProgressLine() }

  private func elapsed(_ now: Double, _ start: Double) -> String { Stopwatch.words(now - start) }

  /// `where: 312 of 1000 rows, 85 a second, 8.1 s left  articles/a.txt`
  private func countWords(at now: Double) -> String? {
    guard let (progress, first) = count, progress.done < progress.total else { return nil }
    var words = command.map { "\($0): " } ?? ""
    words += "\(progress.done) of \(progress.total) \(progress.unit.rawValue)"
    let (done, seconds) = (progress.done - first.done, now - first.at)
    if done > 0, seconds > 0 {
      let rate = Double(done) / seconds
      let left = Double(progress.total - progress.done) / rate
      words += ", \(Self.number(rate)) a second, \(Stopwatch.words(left)) left"
    }
    return progress.next.isEmpty ? words : words + "  " + SafeText.forTerminal(progress.next)
  }

  /// One decimal where the number is small.
  private static func number(_ rate: Double) -> String {
    guard rate < 9.95 else { return rate < 1e15 ? String(Int(rate.rounded())) : "many" }
    let tenths = Int((rate * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
