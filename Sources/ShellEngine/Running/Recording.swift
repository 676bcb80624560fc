// What can be replayed: an export, which holds the script that made it, or a journal.

import NewsLoading

/// A recorded session.
package enum Recording {
  /// A journal, as text.
  case journal(String)
  /// An export of findings.
  case findings(FindingsFile)

  /// Reads a recording. Throws `CommandError` where the file cannot be read or is none.
  package init(_ argument: ArgumentValue, files: FileAccess) throws {
    let path = argument.value.text
    let bytes = try files.read(argument)
    guard JournalReplay.isJournal(bytes) else {
      self = .findings(try FindingsFile(argument, files: files))
      return
    }
    guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandError("the journal '\(path)' is not text", at: argument.range)
    }
    self = .journal(text)
  }
}
