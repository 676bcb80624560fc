// What the arguments of commands mean in a session: where one is at fault, the error says which.

import Files
import NewsModel
import NewsSession
import ShellLanguage
import ShellSyntax
import Tabular

extension CommandError {
  /// What a session finds wrong with an argument at `range`, or with the call as a whole.
  package init(_ error: SessionError, at range: SourceRange? = nil) {
    self.init(error.message, help: error.help, at: range)
  }
}

extension ArgumentValue {
  /// Runs `body`, and gives what goes wrong in it the argument's place.
  func located<Result>(
    _ body: () throws(SessionError) -> Result
  ) throws(CommandError) -> Result {
    do throws(SessionError) { return try body() } catch { throw CommandError(error, at: range) }
  }
}

extension Session {
  /// The document with an id, or with a name that only one has.
  func document(_ argument: ArgumentValue) throws(CommandError) -> LoadedArticle {
    try argument.located { () throws(SessionError) in try document(argument.value.text) }
  }

  /// The actor with an id, or all that a name means.
  func actors(_ argument: ArgumentValue) throws(CommandError) -> [SessionActor] {
    try argument.located { () throws(SessionError) in try actors(argument.value.text) }
  }

  /// The holder of claims that is meant.
  func holder(_ argument: ArgumentValue) throws(CommandError) -> ClaimHolder {
    try argument.located { () throws(SessionError) in try holder(argument.value.text) }
  }

  /// The selection that an argument means.
  func selection(_ argument: ArgumentValue) throws(CommandError) -> Selection {
    try argument.located { () throws(SessionError) in
      try selection(argument.value, words: argument.words.map(SelectionLabel.text))
    }
  }

  /// The notes that are meant: those with these ids, and those on these findings.
  func notes(_ arguments: [ArgumentValue]) throws(CommandError) -> [Note] {
    var notes: [Note] = []
    for argument in arguments {
      notes += try argument.located { () throws(SessionError) in
        try self.notes(argument.value.text)
      }
    }
    return notes
  }
}

extension FindingsFile {
  /// Reads the findings document that an argument names.
  init(_ argument: ArgumentValue, files: FileAccess) throws(CommandError) {
    let bytes = try files.read(argument)
    do throws(SessionError) {
      try self.init(bytes: bytes)
    } catch {
      let name = argument.value.text
      throw CommandError("'\(name)' \(error.message)", help: error.help, at: argument.range)
    }
  }
}
