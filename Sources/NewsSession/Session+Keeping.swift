// A session that lasts: kept in a file as it goes, saved under a name, opened again.

import Files
import NewsModel
import SessionStore
import Tabular

/// What opening a file has come to.
package struct OpeningReport {
  /// How many documents the session has.
  package let documents: Int
  /// Whether the file was made.
  package let isNew: Bool
  /// How many notes.
  package let notes: Int
  /// How many judgements.
  package let judgements: Int
  /// Who writes the session, so that it can only be read here, in words; nil where we do.
  package let reading: String?
  /// How many documents were analysed by another model than this nsh has.
  package let outdated: Int
}

// MARK: - As it goes

extension Session {
  /// Writes what the session's file does not have yet. Throws where it cannot be written; a session that nobody gave
  /// a name is not kept any more then, which is said once.
  package func keep() throws(SessionError) {
    switch keeping {
    case .nowhere, .givenUp: return
    case .inFile(let keeper): try keep(in: keeper)
    case .onDemand:
      guard journal.keptCount > 0 || !notes.isEmpty, let home, let shelf = home.shelf else {
        return
      }
      home.removeOldSessions()
      do throws(SessionFault) {
        let database = try SessionDatabase.open(shelf.freePath(home.name), as: home.owner)
        let keeper = SessionKeeper(database, isUnnamed: true, now: home.now)
        keeping = .inFile(keeper)
      } catch {
        keeping = .givenUp
        let error = SessionError(error)
        throw SessionError(
          "this session is not kept: \(error.message)",
          help: "'save FILE' keeps it somewhere else"
        )
      }
      try keep()
    }
  }

  private func keep(in keeper: SessionKeeper) throws(SessionError) {
    do throws(SessionError) {
      try keeper.update(self)
    } catch {
      guard keeper.isUnnamed else { throw error }
      keeping = .givenUp
      throw SessionError(
        "this session is not kept any more: \(error.message)",
        help: "'save FILE' keeps it somewhere else"
      )
    }
    if !keeper.database.isReadOnly, !keeper.isUnnamed { keepsAll() }
  }

  /// The session ends: its file is closed, in one piece, and free for others.
  package func close() {
    keeping = .nowhere
    source?.close()
  }

  /// What went wrong while findings came out of the file, since the last time.
  package func takeProblems() -> [String] { source?.takeProblems() ?? [] }

  /// Whether it is not kept although it should be, which the user was told.
  package var isGivenUp: Bool { if case .givenUp = keeping { true } else { false } }

  /// The file that the session is kept in; nil where it is in none.
  package var file: String? {
    if case .inFile(let keeper) = keeping { keeper.database.path } else { nil }
  }

  /// The name of that file; nil where it is in none, or in one that nobody gave a name.
  package var fileName: String? { isOnShelf ? nil : file.map { FileAccess.name(of: $0) } }

  /// Whether it is kept in the file at a path.
  package func isKept(in path: String) -> Bool {
    file.map { $0 == (try? absolute(path)) } ?? false
  }

  /// Whether it is kept in a file that nobody gave a name.
  package var isOnShelf: Bool {
    if case .inFile(let keeper) = keeping { keeper.isUnnamed } else { false }
  }

  /// Whether what is done is in a file when it has run. One that another program writes can only be read.
  package var isKept: Bool {
    if case .inFile(let keeper) = keeping { !keeper.database.isReadOnly } else { false }
  }

  /// The script that exports and journals name: of a session in a file its journal, which has what was done
  /// on other days too.
  package var recordedScript: ScriptRecord {
    guard case .inFile(let keeper) = keeping, !keeper.isUnnamed else { return script }
    return ScriptRecord(name: nil, arguments: script.arguments, text: nil)
  }

  /// What the file remembers by names.
  var settings: [(name: String, value: String)] {
    let next = corpus.next
    let options = options.entries.map { ($0.name, $0.value) }
    let files = readFiles.elements.map { Value([$0.path, $0.digest]) }
    return [
      (SettingName.article, "\(next.article)"), (SettingName.claim, "\(next.claim)"),
      (SettingName.mention, "\(next.mention)"), (SettingName.actor, "\(next.actor)"),
      (SettingName.note, "\(noteBook.lastNumber)"),
      (SettingName.comparison, "\(comparisonCount)"),
      (SettingName.options, JSONFormat.compact(.record(Record(options)))),
      (SettingName.files, JSONFormat.compact(.list(files))),
    ]
  }
}

// MARK: - Under a name

extension Session {
  /// Opens the session in a file, which takes the place of this one; makes the file where there is none. Throws where
  /// it is no session or cannot be opened; the session is then as it was.
  package func open(_ path: String) throws(SessionError) -> OpeningReport {
    guard let home else { throw SessionError("no session can be opened here") }
    do throws(SessionFault) {
      let place = try absolute(path)
      if place == file { return report(nil) }
      let isNew = !files.exists(path)
      let database = try SessionDatabase.open(place, as: home.owner)
      let source = KeptSource(database, analyser: analyser)
      let opened = try OpenedSession(database, source)
      take(opened)
      self.source = source
      keeping = .inFile(
        SessionKeeper(
          database,
          isUnnamed: FileAccess.folder(of: place) == home.shelf?.folder,
          now: home.now,
          state: opened.state
        )
      )
      if !isOnShelf { isSaved(as: path) }
      return report(database, isNew: isNew)
    } catch {
      throw SessionError(error, shown: path)
    }
  }

  /// Copies what can be read of a damaged session into a new file; what that has come to, in words.
  package func salvage(_ path: String, into copy: String) throws(SessionError) -> String {
    guard let home else { throw SessionError("no session can be opened here") }
    do {
      let report = try SessionSalvage.salvage(
        try absolute(path),
        into: try absolute(copy),
        as: home.owner
      )
      let rows = report.rows.reduce(0) { $0 + $1.count }
      let losses =
        report.losses.isEmpty ? "nothing is lost" : "lost: " + report.losses.joined(separator: ", ")
      return "copied \(rows) rows to \(SafeText.forTerminal(copy)); \(SafeText.forTerminal(losses))"
    } catch let fault as SessionFault {
      let isCopy = fault.path == (try? absolute(copy))
      throw SessionError(fault, shown: isCopy ? copy : path)
    } catch {
      throw SessionError("nothing of it can be copied: \(error)")
    }
  }

  /// The absolute path of a session file that is there or may be made.
  private func absolute(_ path: String) throws(SessionFault) -> String {
    do throws(FileError) { return try files.target(of: path) } catch {
      throw .cannotOpen(path, error.reason)
    }
  }

  private func take(_ opened: OpenedSession) {
    corpus = opened.corpus
    noteBook = opened.notes
    skipped = opened.skipped
    comparisons = opened.comparisons
    comparisonCount = opened.comparisonCount
    latestComparison = nil
    journal.takeOver(opened.journal)
    readFiles = DistinctList()
    for file in opened.files { readFiles.add(file) }
    for (name, value) in opened.options where name != "json" { try? options.set(name, to: value) }
    last = nil
    for article in corpus.articles { protect(article.header.path, as: .article) }
  }

  private func report(_ database: SessionDatabase?, isNew: Bool = false) -> OpeningReport {
    OpeningReport(
      documents: corpus.articles.count,
      isNew: isNew,
      notes: notes.count,
      judgements: corpus.judgements.all.count,
      reading: database.flatMap(Self.reading),
      outdated: corpus.articles.count { $0.model != ArticleAnalyser.model && $0.header.isAnalysed }
    )
  }

  private static func reading(_ database: SessionDatabase) -> String? {
    guard database.isReadOnly else { return nil }
    guard let writer = database.writer else { return "it may only be read" }
    return "nsh writes it (process \(writer.process) on \(writer.host), since \(writer.since))"
  }

  /// Keeps the session in a file from now on, which is written whole or not at all. A session without a name leaves
  /// the shelf for it; one with a name is copied, and goes on in the copy.
  package func save(as path: String) throws(SessionError) {
    guard let home else { throw SessionError("no session can be saved here") }
    do {
      let place = try absolute(path)
      if place != file { try move(to: place, home) }
    } catch let fault as SessionFault {
      throw SessionError(fault, shown: path)
    } catch {
      throw error as? SessionError ?? SessionError("\(error)")
    }
    try keep()
    isSaved(as: path)
  }

  private func move(to place: String, _ home: SessionHome) throws {
    guard case .inFile(let keeper) = keeping else {
      // What is there is replaced at the end, so that nothing is lost where writing fails.
      let passing = place + ".new"
      let beside = SessionShelf(folder: FileAccess.folder(of: place))
      _ = beside.remove(passing, as: home.owner)
      let keeper = SessionKeeper(
        try SessionDatabase.open(passing, as: home.owner),
        isUnnamed: false,
        now: home.now
      )
      try keeper.update(self)
      try move(keeper, to: place, home)
      _ = beside.remove(passing, as: home.owner)
      keeping = .inFile(keeper)
      return
    }
    let shelved = keeper.isUnnamed ? keeper.database.path : nil
    try move(keeper, to: place, home)
    if let shelved { _ = home.shelf?.remove(shelved, as: home.owner) }
  }

  private func move(
    _ keeper: SessionKeeper,
    to place: String,
    _ home: SessionHome
  ) throws(SessionFault) {
    try keeper.database.save(to: place, as: home.owner)
    let copy = try SessionDatabase.open(place, as: home.owner)
    guard !copy.isReadOnly else { throw .readOnly(place) }
    keeper.move(to: copy)
    source?.move(to: copy)
  }
}
