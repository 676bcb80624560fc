// The journal in a file that grows with the session: what has run is on the disk before the next
// statement starts, so that a crash or a killed terminal loses nothing of it.

import Files
import NewsModel
import Tabular

/// The file of `--journal`.
package final class JournalFile {
  private let path: String
  private let files: FileAccess
  private let header: String
  /// The statements that the file has been told of.
  private var written = 0
  /// Whether what stands in the file is out of order, or gone.
  private var isStale = false

  /// Begins a journal in a new file. Throws `SessionError` where there is one already, or none can be
  /// made.
  package init(path: String, session: Session, folder: String) throws(SessionError) {
    self.path = path
    files = session.files
    header = JournalHeader.lines(session.script, folder: folder)
    guard !files.exists(path) else {
      throw SessionError(
        "the journal '\(SafeText.name(path))' is there already",
        help: "name a new file; 'nsh replay \(path)' runs the old one again"
      )
    }
    do throws(FileError) {
      _ = try files.makeFolders(for: path)
      try files.write(Array(header.utf8), to: path)
    } catch {
      throw SessionError(
        "the journal '\(SafeText.name(path))' could not be written: \(error.reason)",
        help: error.remedy
      )
    }
    session.protect(path, as: .keptJournal)
  }

  /// Adds what has run since the last time. What could not be written is kept, and written the next time.
  package func update(_ journal: inout Journal) throws(SessionError) {
    isStale = isStale || journal.wasReordered
    do throws(FileError) {
      do throws(FileError) {
        try write(&journal)
      } catch {
        // Somebody took the file away.
        guard error.fault == .missing, !isStale else { throw error }
        isStale = true
        try write(&journal)
      }
    } catch {
      throw SessionError(
        "the journal '\(SafeText.name(path))' could not be written: \(error.reason)",
        help: "it lacks what ran since then, and is written with the next statement"
          + (error.remedy.map { "; \($0)" } ?? "")
      )
    }
    isStale = false
    written = journal.count
  }

  private func write(_ journal: inout Journal) throws(FileError) {
    if isStale {
      // A table that was only looked at is needed after all, and stands above what came after it.
      let whole = header + journal.lines(from: 0, withInputs: true)
      return try files.write(Array(whole.utf8), to: path)
    }
    let lines = journal.lines(from: written, withInputs: true)
    if !lines.isEmpty { try files.append(Array(lines.utf8), to: path) }
  }
}

/// The comments that a journal begins with.
package enum JournalHeader {
  /// What every journal begins with; the version follows.
  static let mark = "# nsh "
  /// What stands before the digest of an input.
  package static let input = "# input sha256:"
  /// What stands before an argument of the script.
  package static let argument = "# argument "
  /// What stands before the folder that the session began in.
  package static let folder = "# folder "

  /// Whether bytes begin as a journal does: a comment that begins so in some other script names no model.
  package static func stands(in bytes: [UInt8]) -> Bool {
    let line = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    return line.hasPrefix(mark) && words.count == 5 && words[2].hasSuffix(",")
      && words[3] == "model"
  }

  /// The versions, and what the session was called with.
  package static func lines(_ script: ScriptRecord, folder: String) -> String {
    var lines = [version]
    lines += script.arguments.map { argument + JSONFormat.compact(.string($0)) }
    if folder != "." { lines.append(Self.folder + JSONFormat.compact(.string(folder))) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The line that names the versions.
  static var version: String { "\(mark)\(Generator.version), model \(ArticleAnalyser.model)" }

  /// The comment for an article that was loaded.
  package static func input(_ article: Article) -> String {
    let place = article.line.map { ":\($0)" } ?? ""
    return input(article.path + place, digest: article.digest)
  }

  /// The comment for what was read.
  package static func input(_ path: String, digest: String) -> String {
    "\(input)\(digest) \(path)"
  }
}

extension Session {
  /// A command has read a file that is no article: what it gives depends on that file.
  package func hasRead(_ path: String, _ bytes: [UInt8]) {
    let file = ReadFile(path: path, digest: SHA256Digest(bytes).hexadecimal)
    journal.reads(JournalHeader.input(file.path, digest: file.digest))
    readFiles.add(file)
    if path != "-" { protect(path, as: .data) }
  }

  /// Tells the journal what is loaded now, after articles came or went.
  package func recordCorpus(loaded: [Article] = []) {
    let count = corpus.articles.count
    journal.recordEffect()
    journal.gives(
      JournalResult(
        "\(count) \(count == 1 ? "document" : "documents")",
        digest: corpus.keyDigest
      ),
      inputs: loaded.map(JournalHeader.input)
    )
  }
}
