// Writing results to files, or to standard output for `-`.

import NewsLoading
import Tabular

/// Writes text where an argument says.
enum OutputFile {
  /// What the journal says of a text that is written. A findings document holds the script that made
  /// it, and with it, at the prompt, this journal: that part does not count.
  private static func result(_ text: String) -> JournalResult {
    let bytes = Array(text.utf8)
    let findings = FindingsDocument.scriptPart(of: bytes)
    return JournalResult(
      findings == nil ? "\(bytes.count) bytes" : "findings",
      findings.map { bytes[..<$0.lowerBound] + bytes[$0.upperBound...] } ?? bytes[...]
    )
  }

  /// Writes `text` to a file, in one step, or to standard output for `-`.
  static func write(_ text: String, to argument: ArgumentValue, in context: CommandContext) throws {
    guard case .string(let path) = argument.value, !path.isEmpty else {
      throw CommandError("a path is text, and not empty", at: argument.range)
    }
    context.session.journal.gives(result(text))
    guard path != "-" else { return try context.host.write(text) }
    if context.shell.session.isReplay {
      context.shell.session.captured.append((path, text))
      return
    }
    do {
      try context.session.files.write(Array(text.utf8), to: path)
    } catch {
      throw CommandError(
        "'\(path)' could not be written: \(error.reason)",
        help: error.remedy,
        at: argument.range
      )
    }
  }
}
