// A host that writes down what a terminal would show.

import NewsLoading
import NewsSession
import ShellEngine
import Tabular

/// Records results and messages in the order in which they appear.
final class PageHost: Host {
  /// Whether lines are fitted to a terminal, or go to a file.
  enum Medium {
    case terminal, file
  }

  /// Cells that a page has room for.
  private static let width = 96

  private let medium: Medium
  private var text = ""
  /// What was typed.
  var history: [String] = []
  /// The rows of a table that a terminal shows at most.
  var rowLimit: () -> Int? = { nil }

  init(_ medium: Medium) { self.medium = medium }

  func show(_ value: Value) { text += ScreenRenderer(style: style).render(value) }

  func write(_ text: String) { self.text += text }

  func report(_ message: String) {
    guard medium == .terminal else { return }
    text += SafeText.forTerminal(message, keepsLines: true) + "\n"
  }

  /// Errors, which stand already in lines.
  func reportError(_ lines: String) { text += lines }

  /// It stands still.
  var time: String? { "2026-03-18T09:30:00Z" }

  func edit(_ text: String) {}

  var isInterrupted: Bool { false }

  func readStandardInput() -> [UInt8] { [] }

  /// The lines that were recorded, which are then forgotten.
  func take() -> [String] {
    defer { text = "" }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  private var style: TextStyle {
    medium == .file ? TextStyle() : TextStyle(width: Self.width, rowLimit: rowLimit())
  }
}
