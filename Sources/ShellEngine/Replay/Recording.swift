// What can be replayed: an export, which holds the script that made it, or a journal.

import Files
import NewsSession
import ShellLanguage

/// A recorded session.
package enum Recording {
  /// A journal, as text.
  case journal(String)
  /// An export of findings.
  case findings(RecordedFindings)

  /// Reads a recording. Throws `CommandError` where the file cannot be read or is none.
  package init(_ argument: ArgumentValue, files: FileAccess) throws {
    let path = argument.value.text
    let bytes = try files.read(argument)
    guard JournalReplay.isJournal(bytes) else {
      self = .findings(try RecordedFindings(bytes, from: argument))
      return
    }
    guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandError("the journal '\(path)' is not text", at: argument.range)
    }
    self = .journal(text)
  }
}

/// A findings document that is to be made again: its bytes and its script. The findings in it, which take
/// many times the room of the bytes, are read only where they turn out to differ.
package struct RecordedFindings {
  /// The document.
  package let bytes: [UInt8]
  /// The script that made it.
  package let script: ScriptRecord

  /// The judgements in it, whose times are repeated.
  var judgements: RecordedJudgements {
    RecordedJudgements(FindingsScript.judgements(in: bytes) ?? [])
  }

  /// The findings document that `bytes` are. Throws where they are none.
  package init(bytes: [UInt8]) throws(SessionError) {
    self.bytes = bytes
    if let named = FindingsScript.record(in: bytes) {
      script = named
    } else {
      script = try FindingsFile(bytes: bytes).script
    }
  }

  /// The findings document that was read from where `argument` says.
  init(_ bytes: [UInt8], from argument: ArgumentValue) throws {
    do throws(SessionError) {
      try self.init(bytes: bytes)
    } catch {
      throw CommandError(
        "'\(argument.value.text)' \(error.message)",
        help: error.help,
        at: argument.range
      )
    }
  }
}
