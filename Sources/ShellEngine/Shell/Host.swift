// What the engine needs of the program around it. The engine itself never prints, reads no clock and
// knows no terminal.

import NewsModel
import ShellLanguage
import Tabular

/// The program around a shell: its output, its messages, its interruptions.
package protocol Host: AnyObject {
  /// Shows the value of a statement as a result.
  func show(_ value: Value) throws
  /// Shows the text of a statement as a result, its marks in colour where there are colours.
  func show(_ text: StyledText) throws
  /// Shows the next rows, so many at most, of what `show` has cut; false where nothing is left.
  func showMore(_ count: Int?) throws -> Bool
  /// Opens the user's editor on a text, which becomes the next line of the prompt.
  func edit(_ text: String) throws
  /// Asks the user, and waits for yes or no; nil where nobody is there to answer.
  func confirm(_ question: String) throws -> Bool?
  /// Empties the screen, where there is one.
  func clear() throws
  /// Waits for a key, where a user sees the results and can press one.
  func pause() throws
  /// Writes text to the results as it stands.
  func write(_ text: String) throws
  /// Tells the user something that is no result.
  func report(_ message: String)
  /// Tells the user what a script holds for an error, even where other messages are not wanted.
  func warn(_ message: String)
  /// Tells that a statement starts; the host decides whether to show that it takes long.
  func begins(statement: String)
  /// Tells that a command of the statement starts; nil where one ends.
  func runs(_ command: String?)
  /// Tells how far the command has come.
  func progress(_ progress: Progress)
  /// Whether the user has asked to stop what runs.
  var isInterrupted: Bool { get }
  /// All of standard input.
  func readStandardInput() throws -> [UInt8]
  /// The time now in UTC, as `2026-03-18T09:30:05Z`; nil where there is no clock. Judgements alone have a time.
  var time: String? { get }
  /// What was typed at the prompt, oldest first.
  var history: [String] { get }
}

/// A host without a prompt and without a screen.
extension Host {
  /// What work looks at that is to end when the user asks.
  var stopSign: StopSign {
    // Safe: all that is asked of the host on other threads is a flag that a signal sets.
    nonisolated(unsafe) let host: any Host = self
    return StopSign { host.isInterrupted }
  }

  /// There is no clock.
  package var time: String? { nil }

  /// As plain text.
  package func show(_ text: StyledText) throws { try show(.string(text.text)) }

  /// Like any other message.
  package func warn(_ message: String) { report(message) }

  /// Nobody waits.
  package func begins(statement: String) {}

  /// Nobody waits.
  package func runs(_ command: String?) {}

  /// Nobody waits.
  package func progress(_ progress: Progress) {}

  /// Everything was shown.
  package func showMore(_ count: Int?) throws -> Bool { false }

  /// There is no line to edit.
  package func edit(_ text: String) throws {
    throw CommandError("'edit' works at the prompt only", help: "there it opens $EDITOR")
  }

  /// Nobody is there.
  package func confirm(_ question: String) throws -> Bool? { nil }

  /// Nobody waits.
  package func pause() throws {}

  /// There is nothing to empty.
  package func clear() throws {}
}
