// Every session of `Tests/Transcripts` shows what its file says. With NSH_RECORD_TRANSCRIPTS=1 in the
// environment the files are written anew instead, with NSH_RECORD_TRANSCRIPTS=list,try only those two; the
// difference is then to be read line by line.

import Files
import Glibc
import Testing

/// A session, named for the report of a test.
struct NamedSession: CustomTestStringConvertible, Sendable {
  let file: String
  let session: Transcript.Session
  var testDescription: String { "\(file): \(session.title)" }

  private static let files = FileAccess(directory: ProjectFolder.transcripts)

  /// The names of the files.
  static var fileNames: [String] {
    ((try? files.list(".")) ?? []).map(\.shownName).filter { $0.hasSuffix(".nsht") }
  }

  /// The sessions of a file.
  static func sessions(of file: String) -> [NamedSession] {
    let bytes = (try? files.read(file)) ?? []
    return Transcript(String(decoding: bytes, as: UTF8.self)).sessions
      .map { NamedSession(file: file, session: $0) }
  }

  /// Runs every session of a file and writes the file with what they show.
  static func record(_ file: String) throws {
    let sessions = try sessions(of: file).map { try TranscriptRunner.run($0.session) }
    try files.write(Array(Transcript.text(sessions).utf8), to: file)
  }
}

@Suite struct TranscriptTests {
  static let isRecording = getenv("NSH_RECORD_TRANSCRIPTS") != nil

  @Test(
    .enabled(if: !isRecording),
    arguments: NamedSession.fileNames.flatMap(NamedSession.sessions)
  )
  func `a session shows what its transcript says`(_ named: NamedSession) throws {
    let actual = try TranscriptRunner.run(named.session)
    for (expected, actual) in zip(named.session.steps, actual.steps) {
      #expect(
        actual.output == expected.output,
        "\(named.file): \(expected.input.joined(separator: "\n"))"
      )
    }
  }

  /// The files to be recorded: all, or those whose names stand in the environment: `list,try`.
  private static var recorded: [String] {
    let names = getenv("NSH_RECORD_TRANSCRIPTS").map { String(cString: $0) } ?? ""
    let chosen = names.split(separator: ",").map { "\($0).nsht" }
    let some = NamedSession.fileNames.filter(chosen.contains)
    return some.isEmpty ? NamedSession.fileNames : some
  }

  @Test(.enabled(if: isRecording), arguments: recorded)
  func `transcripts are recorded`(_ file: String) throws { try NamedSession.record(file) }

  @Test(.enabled(if: !isRecording), arguments: NamedSession.fileNames)
  func `a transcript is written as recording would write it`(_ file: String) throws {
    let text = try FileAccess(directory: ProjectFolder.transcripts).read(file)
    #expect(
      Transcript.text(NamedSession.sessions(of: file).map(\.session))
        == String(decoding: text, as: UTF8.self)
    )
  }
}
