// What of a session its file does not have yet.

import NewsLoading
import NewsModel
import SessionStore
import Tabular

/// What a transaction will write.
struct SessionChanges {
  /// An article with the rows of its findings.
  struct Addition {
    let article: LoadedArticle
    let kept: KeptArticle
    let place: DocumentPlace
  }

  var additions: [Addition] = []
  var removedArticles: [ArticleID] = []
  var localActors: [(article: ArticleID, actors: [ActorID])] = []
  var actors: [StoredActor] = []
  var removedActors: [ActorID] = []
  var judgements: [StoredJudgement] = []
  var reviews: [(finding: String, value: String?)] = []
  var claims: [(claim: StoredClaim, index: Int, place: DocumentPlace)] = []
  var notes: [Note] = []
  var removedNotes: [Int] = []
  var skipped: ArraySlice<SkippedRecord> = []
  var comparisons: [StoredComparison] = []
  var removedComparisons: [Int] = []
  var statements: [StoredStatement] = []
  var settings: [(name: String, value: String?)] = []

  /// Whether there is nothing that somebody could miss: statements that only looked around wait for the next ones.
  var isEmpty: Bool {
    additions.isEmpty && removedArticles.isEmpty && localActors.isEmpty && actors.isEmpty
      && removedActors.isEmpty && judgements.isEmpty && reviews.isEmpty && claims.isEmpty
      && notes.isEmpty && removedNotes.isEmpty && skipped.isEmpty
      && comparisons.isEmpty && removedComparisons.isEmpty && settings.isEmpty
      && !statements.contains { $0.isKept || $0.hasFailed }
  }

  /// Writes them.
  func write(to writer: SessionWriter) throws {
    for article in removedArticles { try writer.removeDocument(article.number) }
    for addition in additions {
      try writer.add(addition.kept, at: addition.place, analysedBy: addition.article.model)
    }
    for (article, actors) in localActors {
      try writer.setActors(actors.map(\.number), ofDocument: article.number)
    }
    for actor in removedActors { try writer.removeActor(actor.number) }
    for actor in actors { try writer.set(actor) }
    for judgement in judgements { try writer.set(judgement) }
    for (finding, value) in reviews { try writer.setReview(value, of: finding) }
    for (claim, index, place) in claims { try writer.update(claim, at: index, of: place) }
    for note in removedNotes { try writer.removeNote(note) }
    for note in notes { try writer.set(StoredNote(note)) }
    for skip in skipped {
      try writer.add(StoredSkip(path: skip.path, line: skip.line, reason: skip.reason))
    }
    for comparison in removedComparisons { try writer.removeComparison(comparison) }
    for comparison in comparisons { try writer.set(comparison) }
    for statement in statements { try writer.set(statement) }
    for (name, value) in settings { try writer.set(name, value) }
  }
}

extension StoredNote {
  /// A note as it is kept.
  init(_ note: Note) {
    self.init(
      number: note.number,
      finding: note.finding.description,
      target: note.target,
      text: note.text,
      tags: note.tags
    )
  }
}

// MARK: - Finding them

extension SessionChanges {
  /// What `session` has and its file, which is as `state` tells, has not; `state` is then as after writing it.
  init(_ session: Session, since state: inout KeptState) throws(CompactFormError) {
    try addArticles(of: session, &state)
    addActors(of: session.corpus, &state)
    addJudgements(of: session.corpus, &state)
    addNotes(of: session, &state)
    skipped = session.skipped[state.skipped...]
    state.skipped = session.skipped.count
    addComparisons(of: session, &state)
    addSettings(of: session, &state)
  }

  private mutating func addArticles(
    of session: Session,
    _ state: inout KeptState
  ) throws(CompactFormError) {
    let articles = session.corpus.articles
    if articles.count == state.articles.count,
      zip(articles, state.articles).allSatisfy({ $0.hasFindings(of: $1) })
    {
      return
    }
    let known = Dictionary(uniqueKeysWithValues: state.articles.map { ($0.id, $0) })
    let fresh = articles.filter { article in
      !(known[article.id].map(article.hasFindings) ?? false)
    }
    let present = Set(articles.map(\.id))
    removedArticles = state.articles.map(\.id).filter { !present.contains($0) }
    for id in removedArticles { state.localActors[id] = nil }
    let kept = ParallelMap.map(fresh.count) { index in
      Result { () throws(CompactFormError) in try KeptArticle(fresh[index].indexed.findings) }
    }
    for (article, kept) in zip(fresh, kept) {
      let actors = session.corpus.foundActorIDs(of: article)
      state.localActors[article.id] = actors
      additions.append(
        Addition(article: article, kept: try kept.get(), place: DocumentPlace(article, actors))
      )
    }
    state.articles = articles
  }

  private mutating func addActors(of corpus: Corpus, _ state: inout KeptState) {
    guard corpus.actorsMark !== state.actorsMark else { return }
    state.actorsMark = corpus.actorsMark
    for article in corpus.articles {
      let actors = corpus.foundActorIDs(of: article)
      guard state.localActors[article.id] != actors else { continue }
      localActors.append((article.id, actors))
      state.localActors[article.id] = actors
    }
    var present: [ActorID: StoredActor] = [:]
    let roster = corpus.foundRoster
    for actor in roster.actors {
      let stored = StoredActor(actor, in: roster)
      present[actor.id] = stored
      if state.actors[actor.id] != stored { actors.append(stored) }
    }
    removedActors = state.actors.keys.filter { present[$0] == nil }.sorted()
    state.actors = present
  }

  private mutating func addNotes(of session: Session, _ state: inout KeptState) {
    let present = Dictionary(uniqueKeysWithValues: session.notes.map { ($0.number, $0) })
    notes = session.notes.filter { state.notes[$0.number] != $0 }
    removedNotes = state.notes.keys.filter { present[$0] == nil }.sorted()
    state.notes = present
  }

  private mutating func addComparisons(of session: Session, _ state: inout KeptState) {
    let fresh = session.comparisons.filter { !state.comparisons.contains($0.number) }
    let present = Set(session.comparisons.map(\.number))
    comparisons = fresh.map { StoredComparison($0, in: session) }
    removedComparisons = state.comparisons.subtracting(present).sorted()
    settings += fresh.map { (SettingName.comparison($0.number), $0.definition) }
    settings += removedComparisons.map { (SettingName.comparison($0), nil) }
    state.comparisons = present
  }

  private mutating func addSettings(of session: Session, _ state: inout KeptState) {
    for (name, value) in session.settings where state.settings[name] != value {
      settings.append((name, value))
      state.settings[name] = value
    }
  }
}

extension DocumentPlace {
  /// The place of an article with the actors that its own are.
  init(_ article: LoadedArticle, _ actors: [ActorID]) {
    self.init(
      number: article.id.number,
      // Documents stand in the order of their numbers, whatever is taken out between them.
      place: article.id.number,
      key: article.key,
      firstClaim: article.firstClaim,
      firstMention: article.firstMention,
      actors: actors.map(\.number)
    )
  }
}
