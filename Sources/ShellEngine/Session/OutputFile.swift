// Writing results to files, or to standard output for `-`.

import NewsLoading
import Tabular

/// Writes text where an argument says.
enum OutputFile {
  /// Writes `text` to a file, in one step, or to standard output for `-`.
  static func write(_ text: String, to argument: ArgumentValue, in context: CommandContext) throws {
    guard case .string(let path) = argument.value, !path.isEmpty else {
      throw CommandError("a path is text, and not empty", at: argument.range)
    }
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
