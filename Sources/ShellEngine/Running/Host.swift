// What the engine needs of the program around it. The engine itself never prints, reads no clock and
// knows no terminal.

import NewsLoading
import Tabular

/// The program around a shell: its output, its messages, its interruptions.
package protocol Host: AnyObject {
  /// Shows the value of a statement as a result.
  func show(_ value: Value) throws
  /// Writes text to the results as it stands.
  func write(_ text: String) throws
  /// Tells the user something that is no result.
  func report(_ message: String)
  /// Tells how far a long load has come; the host decides whether and how to show it.
  func progress(_ progress: LoadProgress)
  /// Whether the user has asked to stop what runs.
  var isInterrupted: Bool { get }
  /// All of standard input.
  func readStandardInput() throws -> [UInt8]
  /// What was typed at the prompt, oldest first.
  var history: [String] { get }
}
