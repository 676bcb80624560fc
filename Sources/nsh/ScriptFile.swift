// Scripts as files and on standard input.

import Files
import Tabular

/// Why a script cannot be run at all.
struct ScriptError: Error {
  /// The script, as it was named.
  let name: String
  let message: String
  let help: String?
}

/// Reads scripts.
enum ScriptFile {
  /// A script with a text of a hundred megabytes in it can be run.
  static let longest = 256 << 20

  /// The text of a script, or why there is none.
  static func read(_ path: String, _ files: FileAccess) -> Result<String, ScriptError> {
    do throws(FileError) {
      return text(of: try files.readStream(path, limit: longest), name: path)
    } catch {
      if error.fault == .missing, path.hasPrefix("-") { return .failure(unknownOption(path)) }
      return .failure(
        ScriptError(
          name: path,
          message: "the script '\(SafeText.name(path))' could not be read: \(error.reason)",
          help: error.remedy
        )
      )
    }
  }

  /// The script on standard input.
  static func standardInput() -> Result<String, ScriptError> {
    text(of: StandardInput.read(limit: longest), name: "<stdin>")
  }

  private static func unknownOption(_ word: String) -> ScriptError {
    ScriptError(
      name: word,
      message: "unknown option '\(word)'",
      help: "'nsh --help' lists the options; they stand before the script and its arguments"
    )
  }

  /// The text of a script's bytes: UTF-8 without NUL, and no longer than any script.
  static func text(of bytes: [UInt8], name: String) -> Result<String, ScriptError> {
    if bytes.count > longest {
      return .failure(
        ScriptError(
          name: name,
          message: "'\(name)' is not a script: it is longer than \(longest) bytes",
          help: "is it a device or a binary file?"
        )
      )
    }
    if let offset = bytes.firstIndex(of: 0) {
      let line = bytes[..<offset].count { $0 == 0x0A } + 1
      return .failure(
        ScriptError(
          name: name,
          message: "'\(name)' is not a script: there is a NUL byte in line \(line)",
          help: "is it a binary file?"
        )
      )
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return .failure(
        ScriptError(
          name: name,
          message: "'\(name)' is not a script: line \(invalidLine(bytes)) is not valid UTF-8",
          help: "save it as UTF-8"
        )
      )
    }
    return .success(text)
  }

  /// The first line that is not valid UTF-8.
  private static func invalidLine(_ bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    return 1 + (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0)
  }
}
