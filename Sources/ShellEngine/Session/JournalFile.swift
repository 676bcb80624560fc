// The journal in a file that grows with the session: what has run is on the disk before the next
// statement starts, so that a crash or a killed terminal loses nothing of it.

import NewsLoading
import NewsModel
import Tabular

/// The file of `--journal`.
package final class JournalFile {
  private let path: String
  private let files: FileAccess
  private let header: String
  /// The statements that the file has been told of.
  private var written = 0

  /// Begins a journal in a new file. Throws `CommandError` where there is one already, or none can be
  /// made.
  package init(path: String, session: Session, folder: String) throws(CommandError) {
    self.path = path
    files = session.files
    header = JournalHeader.lines(session.script, folder: folder)
    guard !files.exists(path) else {
      throw CommandError(
        "the journal '\(path)' is there already",
        help: "name a new file; 'nsh replay \(path)' runs the old one again"
      )
    }
    try written { () throws(FileError) in try files.write(Array(header.utf8), to: path) }
  }

  /// Adds what has run since the last time.
  func update(_ journal: inout Journal) throws(CommandError) {
    if journal.wasReordered {
      // A table that was only looked at is needed after all, and stands above what came after it.
      let whole = header + journal.lines(from: 0, withInputs: true)
      try written { () throws(FileError) in try files.write(Array(whole.utf8), to: path) }
    } else {
      let lines = journal.lines(from: written, withInputs: true)
      guard !lines.isEmpty else { return written = journal.count }
      try written { () throws(FileError) in try files.append(Array(lines.utf8), to: path) }
    }
    written = journal.count
  }

  private func written(_ write: () throws(FileError) -> Void) throws(CommandError) {
    do throws(FileError) {
      try write()
    } catch {
      throw CommandError(
        "the journal '\(path)' could not be written: \(error.reason)",
        help: error.remedy
      )
    }
  }
}

/// The comments that a journal begins with.
enum JournalHeader {
  /// What every journal begins with; the version follows.
  static let mark = "# nsh "
  static let input = "# input sha256:"
  static let argument = "# argument "
  static let folder = "# folder "

  /// The versions, and what the session was called with.
  static func lines(_ script: ScriptRecord, folder: String) -> String {
    var lines = [version]
    lines += script.arguments.map { argument + JSONFormat.compact(.string($0)) }
    if folder != "." { lines.append(Self.folder + JSONFormat.compact(.string(folder))) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The line that names the versions.
  static var version: String { "\(mark)\(Generator.version), model \(Analyst.model)" }

  /// The comment for an article that was loaded.
  static func input(_ article: Article) -> String {
    let place = article.line.map { ":\($0)" } ?? ""
    return "\(input)\(article.digest) \(article.path)\(place)"
  }
}

extension Session {
  /// Tells the journal what is loaded now, after articles came or went.
  func recordCorpus(loaded: [Article] = []) {
    let count = corpus.articles.count
    journal.recordEffect()
    journal.gives(
      JournalResult(
        "\(count) \(count == 1 ? "document" : "documents")",
        corpus.articles.map(\.key).joined(separator: "\n").utf8
      ),
      inputs: loaded.map(JournalHeader.input)
    )
  }
}
