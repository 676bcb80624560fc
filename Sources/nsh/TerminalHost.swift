// The host of the engine in this program: results go to standard output, everything else to standard
// error.

import Glibc
import LineEditing
import NewsLoading
import ShellEngine
import Tabular

/// Shows results and messages.
final class TerminalHost: Host {
  private let options: RunSettings
  private let output = Terminal(descriptor: STDOUT_FILENO)
  private let messages = Terminal(descriptor: STDERR_FILENO)
  private let interrupts = InterruptFlag()
  private var progressLine: ProgressLine?
  /// Standard input holds the script, so no article can come from it.
  var standardInputIsScript = false
  /// What the prompt has read so far.
  var typed: () -> [String] = { [] }
  /// The rows of a table that a terminal shows at most.
  var rowLimit: () -> Int? = { nil }

  init(_ options: RunSettings) {
    self.options = options
    let isSilent = options.quiet || options.errors == .json
    progressLine = isSilent ? nil : ProgressLine(terminal: messages)
  }

  func show(_ value: Value) throws {
    progressLine?.clear()
    let text =
      options.json && !value.isNull
      ? JSONFormat.write(value) + "\n" : ValueRenderer(style: style).render(value)
    try emit(text)
  }

  /// Text as it stands for a pipe or a file; on a terminal whatever it holds is harmless.
  func write(_ text: String) throws {
    progressLine?.clear()
    try emit(output.isTerminal ? SafeText.forTerminal(text, keepsLines: true) : text)
  }

  private func emit(_ text: String) throws {
    guard let error = output.write(text) else { return }
    if error == EPIPE { throw QuitRequest(code: Self.closedPipe) }
    throw CommandError("the result could not be written: \(String(cString: strerror(error)))")
  }

  /// The exit code of a process that wrote to a closed pipe: 128 and the number of SIGPIPE.
  private static let closedPipe: Int32 = 141

  func report(_ message: String) {
    guard !options.quiet, options.errors == .text else { return }
    progressLine?.clear()
    _ = messages.write(SafeText.forTerminal(message, keepsLines: true) + "\n")
  }

  func progress(_ progress: LoadProgress) { progressLine?.show(progress) }

  /// Takes a progress line off the screen.
  func finish() { progressLine?.clear() }

  var isInterrupted: Bool { interrupts.isSet }

  var history: [String] { typed() }

  func readStandardInput() throws -> [UInt8] {
    if standardInputIsScript {
      throw CommandError("standard input holds the script", help: "run the script from a file")
    }
    let bytes = StandardInput.read { interrupts.isSet }
    if interrupts.isSet { throw Interrupted() }
    return bytes
  }

  /// Whether what is shown may be in colour.
  var isColored: Bool { output.isColored(options.color) }

  private var style: TextStyle {
    TextStyle(
      width: output.width,
      isColored: isColored,
      rowLimit: output.isTerminal ? rowLimit() : nil
    )
  }
}
