// The user's editor, on a text of the prompt.

import Files
import Glibc
import ShellEngine
import ShellLanguage

/// Lets the user change a text in an editor.
struct TextEditor {
  /// The command: `VISUAL`, else `EDITOR`, else the one that POSIX has everywhere.
  private let command: String

  /// The user's editor.
  init() {
    let chosen = [Environment["VISUAL"], Environment["EDITOR"]].compactMap { $0 }
    command = chosen.first { !$0.utf8.allSatisfy { $0 == 0x20 } } ?? "vi"
  }

  /// What is saved of `text`, without line breaks at its end. Throws where the editor fails.
  func edit(_ text: String) throws(CommandError) -> String {
    let path = try write(text)
    defer { unlink(path) }
    let program = ExternalProgram(command: command, arguments: [path])
    guard let status = program.run(), status == 0 else {
      throw CommandError(
        "the editor '\(command)' failed, so nothing is changed",
        help: "$VISUAL or $EDITOR names another"
      )
    }
    return try read(path)
  }

  /// A file of its own that only the user can read; its path.
  private func write(_ text: String) throws(CommandError) -> String {
    let folder = Environment["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    let ending = ".nsh"
    var path = Array((folder + "/nsh-XXXXXX" + ending).utf8CString)
    let descriptor = mkstemps(&path, Int32(ending.utf8.count))
    guard descriptor >= 0 else { throw fault(folder) }
    defer { close(descriptor) }
    let name = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    if Terminal(descriptor: descriptor).write(text + "\n") != nil {
      unlink(name)
      throw fault(folder)
    }
    return name
  }

  private func fault(_ folder: String) -> CommandError {
    CommandError(
      "no file for the editor could be written below '\(folder)'",
      help: "$TMPDIR names another folder"
    )
  }

  private func read(_ path: String) throws(CommandError) -> String {
    guard case .success(let text) = ScriptFile.read(path, FileAccess(directory: "/")) else {
      throw CommandError("what the editor saved is not text, so nothing is changed")
    }
    var saved = text[...]
    while saved.utf8.last == 0x0A || saved.utf8.last == 0x0D { saved.unicodeScalars.removeLast() }
    return String(saved)
  }
}
