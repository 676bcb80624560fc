// A host that writes down what the program would show, as a session without a terminal shows it.

import NewsLoading
import NewsSession
import ShellEngine
import ShellLanguage
import Tabular

/// Records results as they stand, and messages with `! ` before each line.
final class RecordingHost: Host {
  private(set) var lines: [String] = []
  var history: [String] = []
  var standardInput: [UInt8] = []
  /// How many looks at `isInterrupted` answer no; nil where all do.
  var looksBeforeInterrupt: Int?

  /// What was told of how far commands have come.
  private(set) var told: [Progress] = []

  func progress(_ progress: Progress) { told.append(progress) }

  /// The cells of a line of the screen that results are shown on; nil where they go to a file.
  var width: Int?

  func show(_ value: Value) {
    write(ScreenRenderer(style: TextStyle(width: width)).render(value))
  }

  func write(_ text: String) { lines += Self.lines(of: text) }

  func report(_ message: String) {
    lines += Self.lines(of: SafeText.forTerminal(message, keepsLines: true))
      .map { $0.isEmpty ? "!" : "! \($0)" }
  }

  /// What an editor was asked to open.
  private(set) var edited: [String] = []

  /// It stands still.
  var time: String? { "2026-03-18T09:30:00Z" }

  func edit(_ text: String) { edited.append(text) }

  /// What the user answers to questions; nobody is there without an answer.
  var answers: [Bool] = []
  /// The questions that were asked.
  private(set) var questions: [String] = []

  func confirm(_ question: String) -> Bool? {
    guard !answers.isEmpty else { return nil }
    questions.append(question)
    return answers.removeFirst()
  }

  var isInterrupted: Bool {
    guard let left = looksBeforeInterrupt else { return false }
    looksBeforeInterrupt = max(0, left - 1)
    return left == 0
  }

  func readStandardInput() -> [UInt8] { standardInput }

  /// All that was recorded, and nothing left of it here.
  func take() -> [String] {
    defer { lines = [] }
    return lines
  }

  private static func lines(of text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
