// Where findings that wait in a file come from, and what went wrong with them.

import NewsModel
import SessionStore
import Synchronization

/// The file of a session, for whoever asks for findings on whatever thread. It may become another file with the
/// same content.
final class KeptSource: Sendable {
  /// Nil once the session has ended.
  private let database: Mutex<SessionDatabase?>
  private let problems = Mutex<[String]>([])
  private let analyser: ArticleAnalyser

  /// The findings in a file; `analyst` finds again what cannot be read.
  init(_ database: SessionDatabase, analyser: ArticleAnalyser) {
    self.database = Mutex(database)
    self.analyser = analyser
  }

  /// The session goes on in a copy of its file.
  func move(to copy: SessionDatabase) { database.withLock { $0 = copy } }

  /// The session ends: nothing is read from the file any more.
  func close() { database.withLock { $0 = nil } }

  /// What was found in a document: as it is kept, or found again where that cannot be read. Where neither is what
  /// the session has given ids to, nothing but its actors, of whom all that is known is told by `actors`.
  func findings(of document: StoredDocument, actors: [StoredActor]) -> IndexedFindings {
    var article = document.article
    do throws(SessionFault) {
      guard let database = database.withLock({ $0 }) else { throw .missing(article.path) }
      article = try database.article(document)
      if let findings = try database.findings(document, of: article) {
        return checked(IndexedFindings(findings), document, actors)
      }
    } catch {
      note("\(error)")
    }
    return checked(analyser.findings(of: article), document, actors)
  }

  /// The findings, where there are as many as ids were given.
  private func checked(
    _ found: IndexedFindings,
    _ document: StoredDocument,
    _ actors: [StoredActor]
  ) -> IndexedFindings {
    let counts = ArticleCounts(found)
    let isWhole =
      counts.claims == document.claims && counts.mentions == document.mentions
      && found.findings.actors.count == actors.count
    guard !isWhole else { return found }
    let id = "d\(document.number)"
    note("the findings of \(id) cannot be read: 'refresh \(id)' analyses it again")
    let nobody = actors.map {
      ArticleActor(name: $0.name, kind: $0.kind, mentions: [], names: [$0.name])
    }
    return IndexedFindings(
      ArticleFindings(annotated: .bare(found.findings.article), actors: nobody, claims: [])
    )
  }

  private func note(_ problem: String) { problems.withLock { $0.append(problem) } }

  /// What went wrong since the last time, sorted: several threads may have had a part in it.
  func takeProblems() -> [String] {
    problems.withLock { words in
      defer { words = [] }
      return words.sorted()
    }
  }
}
